import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { DeliveryWay } from '../server/operations.js';
import type { ReasonedAct, StaffAct } from './acts.js';
import { emptyCorrection, type CorrectionDraft } from './correction.js';

/** What a clerk has typed about one case and not sent. */
export interface CaseDraft {
  /** The act whose writing lies open at the side of the case. */
  readonly open: StaffAct | null;
  readonly reasons: Readonly<Partial<Record<ReasonedAct, string>>>;
  readonly correction: CorrectionDraft;
  readonly way: DeliveryWay;
}

const empty: CaseDraft = { open: null, reasons: {}, correction: emptyCorrection, way: 'ONLINE' };

interface Drafts {
  readonly all: Readonly<Record<string, CaseDraft>>;
  readonly change: (caseId: string, change: (draft: CaseDraft) => CaseDraft) => void;
}

const Context = createContext<Drafts | null>(null);

/**
 * Keeps what is typed about every case until it is sent, also while another case is open or the session ends.
 * It stays in memory only: words about a citizen are not left behind on a shared computer.
 */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const [all, setAll] = useState<Drafts['all']>({});
  const change = useCallback<Drafts['change']>((caseId, next) => {
    setAll((drafts) => ({ ...drafts, [caseId]: next(drafts[caseId] ?? empty) }));
  }, []);
  return (
    <Context.Provider value={useMemo(() => ({ all, change }), [all, change])}>{children}</Context.Provider>
  );
}

/** The draft of a case, and how to change it. */
export function useDraft(caseId: string): [CaseDraft, (change: Partial<CaseDraft>) => void] {
  const drafts = useContext(Context);
  if (!drafts) throw new Error('useDraft needs DraftsProvider above it');
  const { all, change } = drafts;
  const set = useCallback(
    (part: Partial<CaseDraft>) => change(caseId, (draft) => ({ ...draft, ...part })),
    [caseId, change],
  );
  return [all[caseId] ?? empty, set];
}
