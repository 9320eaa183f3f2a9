import { useCallback, useEffect, useRef, useState } from 'react';
import { visibleData, type FormData, type FormDefinition } from '@tongban/rules';
import { failureKind, portal, type FailureKind } from '@tongban/client-graphql';
import { ask } from '../state/api';
import { autofilled } from './autofill';
import { caseNow, keepCase, type Case } from '../state/case';
import { merge, type Clash } from './merge';

/** Milliseconds of rest after which what was typed is saved. */
const rest = 1500;

export interface Saving {
  readonly state: 'saved' | 'saving' | 'unsaved';
  /** When it was last saved, as an instant. */
  readonly at: number;
  readonly failure: FailureKind | null;
  /** Why the server did not keep it, with the fields that are meant. */
  readonly refusal: portal.RefusalPartsFragment | null;
  readonly clashes: readonly Clash[];
}

/**
 * The answers of a draft, saved as one goes: after each rest in typing, and by `save` before leaving a page.
 *
 * Saves follow each other, each naming the version it knows. If the draft was changed elsewhere meanwhile, both versions
 * are put together and saved again, so that nothing is lost; `clashes` tells what to look at.
 *
 * @param known what may be filled in for the reader (`Me.autofill`)
 */
export function useDraft(draft: Case, definition: FormDefinition, known: unknown) {
  const [data, setData] = useState<FormData>(() => autofilled(definition, draft.data as FormData, known));
  const [saving, setSaving] = useState<Saving>({
    state: 'saved',
    at: Date.parse(draft.savedAt),
    failure: null,
    refusal: null,
    clashes: [],
  });
  /** What the reader sees, and what the server has: they differ while something is unsaved. */
  const mine = useRef(data);
  const base = useRef(draft.data as FormData);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const attempt = useCallback(
    async (page: string | null): Promise<boolean> => {
      const sent = mine.current;
      setSaving((was) => ({ ...was, state: 'saving', failure: null, refusal: null }));
      const once = (version: number, answers: FormData) =>
        ask(portal.SaveDraftDocument, {
          input: { applicationId: draft.id, version, page, data: visibleData(definition, answers) },
        });
      try {
        let answer = (await once(caseNow(draft.id)?.version ?? draft.version, sent)).saveDraft;
        let clashes: readonly Clash[] = [];
        for (
          let tries = 0;
          answer.refusal?.code === 'CASE_CHANGED_ELSEWHERE' && answer.application && tries < 3;
          tries += 1
        ) {
          const theirs = answer.application;
          const merged = merge(base.current, mine.current, theirs.data as FormData);
          clashes = [...clashes, ...merged.clashes];
          mine.current = merged.data;
          base.current = theirs.data as FormData;
          setData(merged.data);
          keepCase(theirs);
          answer = (await once(theirs.version, merged.data)).saveDraft;
        }
        if (answer.refusal || !answer.application) {
          setSaving((was) => ({ ...was, state: 'unsaved', refusal: answer.refusal ?? null }));
          return false;
        }
        const kept = answer.application;
        base.current = mine.current === sent ? sent : base.current;
        keepCase(kept);
        setSaving((was) => ({
          state: 'saved',
          at: Date.parse(kept.savedAt),
          failure: null,
          refusal: null,
          clashes: clashes.length > 0 ? clashes : was.clashes,
        }));
        return true;
      } catch (error) {
        setSaving((was) => ({ ...was, state: 'unsaved', failure: failureKind(error) }));
        return false;
      }
    },
    [draft.id, draft.version, definition],
  );

  /** Saves now, after any save that runs. Answers whether everything is kept. */
  const save = useCallback(
    (page: string | null): Promise<boolean> => {
      clearTimeout(timer.current);
      queue.current = queue.current.then(() => attempt(page));
      return queue.current;
    },
    [attempt],
  );

  const change = useCallback(
    (drawn: FormData, changed: FormData, page: string) => {
      // Two answers may change before the first is drawn again (a keyboard that fills in a whole form).
      mine.current = merge(drawn, changed, mine.current).data;
      setData(mine.current);
      setSaving((was) => ({ ...was, state: 'unsaved' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(page), rest);
    },
    [save],
  );

  useEffect(() => () => clearTimeout(timer.current), []);
  /** The answers of this very moment: a press may come before what was typed last is drawn. */
  const now = useCallback(() => mine.current, []);
  return { data, saving, change, save, now };
}
