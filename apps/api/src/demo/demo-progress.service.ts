import { Injectable } from '@nestjs/common';
import type { CaseRef } from '@tongban/applications';
import { Database, Settings } from '@tongban/kernel';
import type { HistoryKind } from '@tongban/rules';
import type { DemoEvent, DemoStep } from './demo-schedule.js';

/** What each step leaves in the history of its case. */
const traces: Readonly<Record<Exclude<DemoStep, 'begin'>, HistoryKind>> = {
  submit: 'submitted',
  requestCorrection: 'correctionRequested',
  resubmit: 'resubmitted',
  accept: 'accepted',
  decline: 'notAccepted',
  startReview: 'reviewStarted',
  grant: 'decided',
  refuse: 'decided',
  deliver: 'delivered',
  close: 'closed',
  rateAcceptance: 'rated',
  rate: 'rated',
  rateBadly: 'rated',
  withdraw: 'withdrawn',
};

const STATE = 'demo.cases';
const LOADED = 'loaded';
const caseKey = (index: number): string => `demo.case.${index}`;
/** Stands behind the id of a case whose working copy is whole. */
const WHOLE = ' whole';

/** What an earlier load has done already. */
export interface DemoDone {
  /** The case of a plan as it is now; null when it was not begun. */
  ref(index: number): CaseRef | null;
  /** Whether a step was done; asked for each step once, in order. */
  takes(event: Pick<DemoEvent, 'case' | 'step'>): boolean;
}

interface FoundCase extends CaseRef {
  kinds: HistoryKind[];
}

/** Remembers how far the demonstration's cases are, so that a load that broke off goes on instead of doubling them. */
@Injectable()
export class DemoProgress {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /**
   * Begins a load, or goes on with one that broke off.
   *
   * @returns the moment at which the load began: the plan is told from there; null when there is nothing to load
   */
  async begin(now: Date): Promise<Date | null> {
    const state = await this.settings.get(STATE);
    if (state === LOADED) return null;
    if (state !== null) return new Date(state);
    if (await this.anyCase()) return null;
    await this.settings.set(STATE, now.toISOString());
    return now;
  }

  /** Everything is there. */
  async finish(): Promise<void> {
    await this.settings.set(STATE, LOADED);
  }

  /** Notes the case of a plan, first when it has begun and again when its working copy is whole. */
  async note(index: number, id: string, whole: boolean): Promise<void> {
    await this.settings.set(caseKey(index), whole ? id + WHOLE : id);
  }

  /** Reads what is done from the history itself. */
  async done(count: number): Promise<DemoDone> {
    const found = new Map<number, FoundCase>();
    const whole = new Set<number>();
    for (let index = 0; index < count; index++) {
      const noted = await this.settings.get(caseKey(index));
      if (noted === null) continue;
      if (noted.endsWith(WHOLE)) whole.add(index);
      const row = await this.read(noted.replace(WHOLE, ''));
      if (row) found.set(index, row);
    }
    return {
      ref: (index) => {
        const row = found.get(index);
        return row ? { id: row.id, version: row.version } : null;
      },
      takes: ({ case: index, step }) => {
        if (step === 'begin') return whole.has(index);
        const kinds = found.get(index)?.kinds ?? [];
        const at = kinds.indexOf(traces[step]);
        if (at >= 0) kinds.splice(at, 1);
        return at >= 0;
      },
    };
  }

  private async read(id: string): Promise<FoundCase | undefined> {
    const [row] = await this.database.read<FoundCase>({
      name: 'demo.case',
      text: `select id, version, array(select kind from history_event e
               where e.chain_kind = 'case' and e.chain_id = a.id order by seq) as kinds
               from application a where id = $1`,
      values: [id],
    });
    return row;
  }

  private async anyCase(): Promise<boolean> {
    const [row] = await this.database.read<{ any: boolean }>({
      name: 'demo.any-case',
      text: 'select exists (select 1 from application) as any',
      values: [],
    });
    return row?.any ?? false;
  }
}
