import type { Zone } from '@tongban/kernel';
import { matrixActors } from './actors.js';

/** What everybody was answered to one operation or route, by actor. */
export interface MatrixRow {
  readonly zone: Zone;
  readonly name: string;
  readonly answers: ReadonlyMap<string, string>;
}

const HEAD = `# Who may call what

Written by \`npm run access-matrix -w @tongban/api\`, compared by \`apps/api/src/tests/access-matrix.spec.ts\`. Every query,
mutation and route of both zones was called over HTTP by everybody below; this is what they were answered.

- **ok**: done, or shown
- **hidden**: as if there were no such thing
- a code in capitals: refused with that sentence. \`UNAUTHENTICATED\`, \`FORBIDDEN\` and \`LOGIN_UNFINISHED\` come from the
  guard, before anything is looked at; the others from the rules
`;

/** The whole table as text, for people and for the comparison. */
export function tableText(rows: readonly MatrixRow[]): string {
  const sections = (['portal', 'counter'] as const).map((zone) => {
    const actors = matrixActors.filter((actor) => actor.zone === zone);
    const people = actors.map(({ key, about }) => `- \`${key}\`: ${about}`).join('\n');
    const operations = rows
      .filter((row) => row.zone === zone)
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((row) => rowText(row))
      .join('\n\n');
    return `## ${zone}\n\n${people}\n\n${operations}`;
  });
  return `${HEAD}\n${sections.join('\n\n')}\n`;
}

function rowText({ zone, name, answers }: MatrixRow): string {
  const order = matrixActors.filter((actor) => actor.zone === zone).map(({ key }) => key);
  const byAnswer = new Map<string, string[]>();
  for (const key of order) {
    const answer = answers.get(key);
    if (answer === undefined) throw new Error(`${name}: nobody asked as ${key}`);
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), key]);
  }
  const lines = [...byAnswer]
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map(
      ([answer, keys]) =>
        `- ${answer === 'ok' || answer === 'hidden' ? `**${answer}**` : answer}: ${keys.join(', ')}`,
    );
  return `### ${name}\n\n${lines.join('\n')}`;
}

/** What is open first, what the guard closes last. */
function rank(answer: string): number {
  const order = ['ok', 'hidden'];
  const closed = ['LOGIN_UNFINISHED', 'FORBIDDEN', 'UNAUTHENTICATED'];
  if (order.includes(answer)) return order.indexOf(answer);
  return closed.includes(answer) ? 10 + closed.indexOf(answer) : 5;
}
