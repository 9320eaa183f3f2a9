import type { CorrectionPoint } from '../server/operations.js';

/** Something that can be asked for in a correction notice. */
export interface Choice {
  readonly kind: 'FIELD' | 'MATERIAL';
  /** JSON pointer of a field, or key of a material. */
  readonly key: string;
  readonly label: string;
}

/** A correction notice while it is written. What is unticked keeps its sentence, in case it is ticked again. */
export interface CorrectionDraft {
  readonly ticked: readonly string[];
  readonly sentences: Readonly<Record<string, string>>;
  readonly others: readonly string[];
}

export const emptyCorrection: CorrectionDraft = { ticked: [], sentences: {}, others: [] };

/** Names a choice within a draft. */
export const choiceId = ({ kind, key }: Pick<Choice, 'kind' | 'key'>): string => `${kind}:${key}`;
export const otherId = (index: number): string => `OTHER:${index}`;

/** One point of a notice, with the place in the draft that it came from. */
export interface NoticePoint {
  readonly id: string;
  readonly label: string | null;
  readonly point: CorrectionPoint;
}

export function tick(draft: CorrectionDraft, id: string, on: boolean): CorrectionDraft {
  const others = draft.ticked.filter((ticked) => ticked !== id);
  return { ...draft, ticked: on ? [...others, id] : others };
}

export const write = (draft: CorrectionDraft, id: string, sentence: string): CorrectionDraft => ({
  ...draft,
  sentences: { ...draft.sentences, [id]: sentence },
});

export const writeOther = (draft: CorrectionDraft, index: number, sentence: string): CorrectionDraft => ({
  ...draft,
  others: draft.others.map((other, at) => (at === index ? sentence : other)),
});

/**
 * The points of the notice in the order in which the applicant meets them: fields as in the form,
 * materials as in the list, then the rest. A point without a sentence is part of it, with an empty message;
 * other points that were left blank are not.
 */
export function noticePoints(draft: CorrectionDraft, choices: readonly Choice[]): NoticePoint[] {
  const chosen = choices
    .filter((choice) => draft.ticked.includes(choiceId(choice)))
    .map((choice): NoticePoint => {
      const id = choiceId(choice);
      const message = (draft.sentences[id] ?? '').trim();
      const place = choice.kind === 'FIELD' ? { pointer: choice.key } : { materialKey: choice.key };
      return { id, label: choice.label, point: { kind: choice.kind, ...place, message } };
    });
  const others = draft.others.flatMap((sentence, index): NoticePoint[] => {
    const message = sentence.trim();
    return message ? [{ id: otherId(index), label: null, point: { kind: 'OTHER', message } }] : [];
  });
  return [...chosen, ...others];
}

/** The points that still lack their sentence. */
export const unwritten = (points: readonly NoticePoint[]): string[] =>
  points.filter(({ point }) => point.message === '').map(({ id }) => id);

/** The place in the draft of a refused pointer such as `/points/2/message`; undefined for any other pointer. */
export function refusedPoint(pointer: string, points: readonly NoticePoint[]): string | undefined {
  const index = /^\/points\/(\d+)(?:\/|$)/.exec(pointer)?.[1];
  return index === undefined ? undefined : points[Number(index)]?.id;
}
