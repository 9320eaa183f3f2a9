/** Sentences that are often written, to put in by one press. */
export function Phrases({
  label,
  phrases,
  onChoose,
}: {
  label: string;
  phrases: readonly string[];
  onChoose: (phrase: string) => void;
}) {
  return (
    <ul className="phrases" aria-label={label}>
      {phrases.map((phrase) => (
        <li key={phrase}>
          <button type="button" onClick={() => onChoose(phrase)}>
            {phrase}
          </button>
        </li>
      ))}
    </ul>
  );
}
