const star = '*';

/** `110105194912310022` → `110105********0022`: region and last four stay. */
export function maskIdentityNumber(text: string): string {
  return maskMiddle(text, 6, 4);
}

/** `13812345678` → `138****5678`. */
export function maskTelephone(text: string): string {
  return maskMiddle(text, 3, 4);
}

/** `欧阳小明` → `欧***`: the first character stays. */
export function maskName(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length < 2 ? star : characters[0] + star.repeat(Math.min(characters.length - 1, 3));
}

/** `云溪市江北区滨河路12号3栋502` → `云溪市江北区****`: the district stays, street and number do not. */
export function maskAddress(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= 6 ? star.repeat(4) : characters.slice(0, 6).join('') + star.repeat(4);
}

/** Masks any other personal text whole; its length is not told. */
export function maskText(text: string): string {
  return text === '' ? '' : star.repeat(4);
}

/** A text too short to have a middle is masked whole. */
function maskMiddle(text: string, head: number, tail: number): string {
  const characters = Array.from(text);
  const hidden = characters.length - head - tail;
  if (hidden < 1) return maskText(text);
  return (
    characters.slice(0, head).join('') +
    star.repeat(hidden) +
    characters.slice(characters.length - tail).join('')
  );
}
