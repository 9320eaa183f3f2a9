import type { Light } from '../server/operations.js';

/** A supervision light: told apart by its shape too (round, pointed, square). The words stand beside it. */
export function LightMark({ light }: { light: Light | null }) {
  return (
    <svg className="light-mark" data-light={light ?? 'NONE'} viewBox="0 0 12 12" aria-hidden>
      {light === 'GREEN' && <circle cx="6" cy="6" r="5" />}
      {light === 'YELLOW' && <path d="M6 0.5 12 11.5H0Z" />}
      {light === 'RED' && <path d="M1 1h10v10H1Z" />}
      {light === null && <circle className="hollow" cx="6" cy="6" r="4" />}
    </svg>
  );
}
