/**
 * How long personal data is kept at each stage, in days. The drafts' own period is `limits.draftKeptDays`.
 * Somebody whose data comes to the end of a stage is told `warnDays` before.
 */
export interface BidRetention {
  /** So many days before something of theirs goes, the person is told. */
  warnDays: number;
  /** Cases that were not accepted, withdrawn or terminated: after so many days their answers and files are erased. */
  notAcceptedDays: number;
  /** Decided cases: so many days after they ended they are restricted, kept for the archive alone. */
  closedDays: number;
  /** Ended sessions, the evidence of who was logged in (等保 level 3: at least 6 months). */
  sessionDays: number;
  /** Letters about one's data. */
  messageDays: number;
  /** A copy of one's data can be fetched for so many hours. */
  copyHours: number;
  /** Days in which an erasure that was asked for can be taken back. */
  erasureGraceDays: number;
}

/** What a bid that decides nothing else takes over. */
export const defaultRetention: BidRetention = {
  warnDays: 7,
  notAcceptedDays: 365,
  closedDays: 3650,
  sessionDays: 183,
  messageDays: 365,
  copyHours: 24,
  erasureGraceDays: 7,
};

/** What a bid tells people about their data. */
export interface BidPrivacy {
  /** Folder of the notices, `<key>.<language>.md`, each with its version in its head. */
  notices: string;
}

/**
 * The notices that a bid brings: `account` before the first data of a person, `sensitive` before sensitive data of an
 * application, `passing` before it goes on to other offices (个人信息保护法 Art. 17, 23, 29).
 */
export const noticeKeys = ['account', 'sensitive', 'passing'] as const;
export type NoticeKey = (typeof noticeKeys)[number];

/** A block of a notice. */
export type NoticeBlock = { kind: 'heading' | 'text'; text: string } | { kind: 'list'; items: string[] };

/** A notice in one language. */
export interface NoticeText {
  /** Changes whenever what is told changes; a consent is to one version. */
  version: string;
  title: string;
  /** What one ticks. */
  consent: string;
  blocks: NoticeBlock[];
}

/**
 * Reads a notice: a head of `version`, `title` and `consent` between two lines of `---`, then paragraphs, headings
 * (`## …`) and lists (`- …`), with an empty line between them.
 *
 * @throws Error when the head lacks something
 */
export function readNotice(markdown: string): NoticeText {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown.replace(/\r\n/g, '\n')) ?? [];
  const values = new Map(
    head.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const of = (name: string): string => {
    const value = values.get(name);
    if (!value) throw new Error(`its head has no ${name}`);
    return value;
  };
  return {
    version: of('version'),
    title: of('title'),
    consent: of('consent'),
    blocks: body
      .split(/\n{2,}/)
      .map((block) => block.trim())
      .filter((block) => block !== '')
      .map(readBlock),
  };
}

function readBlock(block: string): NoticeBlock {
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3).trim() };
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'list', items: lines.map((line) => line.slice(2).trim()) };
  }
  return { kind: 'text', text: lines.map((line) => line.trim()).join(' ') };
}
