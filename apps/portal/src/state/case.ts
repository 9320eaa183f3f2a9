import { useEffect } from 'react';
import { portal } from '@tongban/client-graphql';
import { keyOf, queries, useAsk } from './api';
import { useVisible } from './visible';

export type Case = portal.CasePartsFragment;

/** Milliseconds between two looks at a case's version (issue: others' steps are seen within 5 s). */
const everyThreeSeconds = 3000;

/** A case of the reader's own. While its screen is visible its version is asked for, and the case when it has changed. */
export function useCase(id: string, { live = false }: { readonly live?: boolean } = {}) {
  const visible = useVisible();
  const question = useAsk(portal.CaseDocument, { id }, { enabled: id !== '', fresh: true, keep: true });
  const known = question.data?.application?.version;
  const version = useAsk(
    portal.CaseVersionDocument,
    { id },
    {
      enabled: live && visible && known !== undefined,
      every: everyThreeSeconds,
      fresh: true,
    },
  ).data?.applicationVersion;
  useEffect(() => {
    if (live && version != null && known !== undefined && version !== known) {
      void queries.invalidateQueries({ queryKey: keyOf(portal.CaseDocument, { id }) });
    }
  }, [live, version, known, id]);
  return { ...question, case: question.data?.application };
}

/** Keeps the case that an act has answered, so that every screen shows it. */
export function keepCase(changed: Case): void {
  queries.setQueryData(keyOf(portal.CaseDocument, { id: changed.id }), { application: changed });
  queries.setQueryData(keyOf(portal.CaseVersionDocument, { id: changed.id }), {
    applicationVersion: changed.version,
  });
  void queries.invalidateQueries({ queryKey: ['MyApplications'] });
  void queries.invalidateQueries({ queryKey: ['MyDraft'] });
}

/** The case as it was last seen, for acts that must name its version. */
export const caseNow = (id: string): Case | null | undefined =>
  queries.getQueryData<portal.CaseQuery>(keyOf(portal.CaseDocument, { id }))?.application;
