import type { ReactNode } from 'react';
import type { FormDefinition } from '@tongban/rules';
import { EmptyState, ErrorState, LinkButton, LoadingState } from '@tongban/client-ui';
import { LogInFirst } from '../parts/log-in-first';
import { useCase, type Case } from '../state/case';
import { useT } from '../texts';
import { formOf, isOpen } from './steps';

/**
 * Loads the case of a step and shows the step, if it can still be changed. Once shown, a step stays: a session that
 * ends, or an answer that fails, must not take away what is being typed.
 */
export function Errand({
  id,
  caseId,
  children,
}: {
  readonly id: string;
  readonly caseId: string;
  readonly children: (draft: Case, definition: FormDefinition) => ReactNode;
}) {
  const t = useT();
  const { case: draft, data, loading, failure, sessionEnded, again } = useCase(caseId);
  const definition = draft ? formOf(draft) : null;
  if (draft && definition && isOpen(draft)) return <>{children(draft, definition)}</>;
  if (loading) return <LoadingState rows={5} />;
  if (failure) return <ErrorState id={`${id}-error`} kind={failure} onRetry={again} />;
  if (sessionEnded) return <LogInFirst id={id}>{<LoadingState />}</LogInFirst>;
  if (draft) {
    return (
      <EmptyState id={`${id}-closed`} title={t('flow.closed')}>
        <LinkButton id={`${id}-to-case`} to={`/case?id=${draft.id}`}>
          {t('flow.toCase')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (!data) return <LoadingState rows={5} />;
  return (
    <EmptyState id={`${id}-missing`} title={t('flow.missing.title')}>
      <div className="tb-muted">{t('flow.missing.text')}</div>
      <LinkButton id={`${id}-to-cases`} to="/cases">
        {t('flow.toCases')}
      </LinkButton>
    </EmptyState>
  );
}
