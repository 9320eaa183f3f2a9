import type { Finding } from './finding.js';

/** Different findings that a report lists; the rest it only counts. */
const MOST_GROUPS = 20_000;

/** Equal findings of several rows. */
export interface FindingGroup {
  readonly finding: Omit<Finding, 'row'>;
  /** From, to: inclusive, in order. */
  readonly rows: [from: number, to: number][];
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows whose item the bid's own files describe; they count as unchanged. */
  readonly kept: number;
  readonly warnings: number;
  /** Every warning and refusal with its rows and column; equal ones together. */
  readonly findings: readonly FindingGroup[];
  /** Findings beyond what is listed. */
  readonly unlisted: number;
}

/** Collects findings in bounded memory: equal ones of neighbouring rows are one entry. */
export class Findings {
  private readonly groups = new Map<string, FindingGroup>();
  warnings = 0;
  unlisted = 0;

  add({ row, ...finding }: Finding): void {
    if (finding.severity === 'warning') this.warnings++;
    const key = JSON.stringify([finding.severity, finding.code, finding.column, finding.values]);
    const group = this.groups.get(key);
    if (!group) {
      if (this.groups.size < MOST_GROUPS) this.groups.set(key, { finding, rows: [[row, row]] });
      else this.unlisted++;
      return;
    }
    const last = group.rows.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else if (group.rows.length < MOST_GROUPS) group.rows.push([row, row]);
    else this.unlisted++;
  }

  list(): FindingGroup[] {
    return [...this.groups.values()].sort(
      (one, other) => (one.rows[0]?.[0] ?? 0) - (other.rows[0]?.[0] ?? 0),
    );
  }
}
