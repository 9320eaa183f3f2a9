import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import { ValueChanges } from '../policies/ValueChanges.js';
import type { Proposal } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { useDecision, type Decision } from './use-accounts.js';

type Rights = NonNullable<Proposal['before']>;

/** Something that waits for a second person: what it changes, who wants it, and what one may do about it. */
export function ProposalCard({
  proposal,
  heading: Heading = 'h3',
}: {
  proposal: Proposal;
  /** The level below what stands above the card on its page. */
  heading?: 'h2' | 'h3';
}) {
  const { t, language } = useTexts();
  const [asked, setAsked] = useState<Decision | null>(null);
  const decision = useDecision();
  const at = (moment: string) => formatMoment(language, moment);
  const kind = t(`proposal.kind.${proposal.kind}`);
  const title = proposal.subject ? t('proposal.about', { subject: proposal.subject, kind }) : kind;
  const open = proposal.state === 'OPEN';
  const refusal = decision.data ?? null;
  return (
    <article className="card proposal" aria-label={title}>
      <Heading>{title}</Heading>
      <p className="sub">
        {t('proposal.by', { name: proposal.proposedBy, at: at(proposal.proposedAt) })}
        {open && ` · ${t('proposal.until', { at: at(proposal.expiresAt) })}`}
      </p>
      <p>
        <span className={open ? 'state-open' : 'state-closed'}>{t(`proposal.state.${proposal.state}`)}</span>
        {proposal.decidedBy && proposal.decidedAt && (
          <span className="sub">
            {t('proposal.decided', { name: proposal.decidedBy, at: at(proposal.decidedAt) })}
          </span>
        )}
      </p>
      {proposal.state === 'LAPSED' && proposal.own && (
        <Alert type="warning" showIcon title={t('proposal.lapsed.own', { at: at(proposal.expiresAt) })} />
      )}
      <dl className="before-after">
        <Side
          title={t('proposal.before')}
          rights={proposal.before}
          place={placeOf(proposal, 'placeBefore')}
        />
        <Side title={t('proposal.after')} rights={proposal.after} place={placeOf(proposal, 'placeAfter')} />
      </dl>
      {proposal.values && <ValueChanges entries={proposal.values} />}
      {proposal.reason && <blockquote>{proposal.reason}</blockquote>}
      {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
      {open && (proposal.decidable || proposal.own) && (
        <div className="buttons">
          {proposal.decidable && (
            <>
              <Button type="primary" onClick={() => setAsked('confirm')}>
                {t('proposal.confirm')}
              </Button>
              <Button onClick={() => setAsked('reject')}>{t('proposal.reject')}</Button>
            </>
          )}
          {proposal.own && <Button onClick={() => setAsked('withdraw')}>{t('proposal.withdraw')}</Button>}
        </div>
      )}
      <Dialog
        open={asked !== null}
        title={title}
        onClose={() => setAsked(null)}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t('app.cancel')}</Button>
            <Button
              type="primary"
              loading={decision.isPending}
              onClick={() => {
                if (!asked) return;
                decision.mutate(
                  { decision: asked, proposalId: proposal.id },
                  { onSuccess: () => setAsked(null) },
                );
              }}
            >
              {asked && t(`proposal.${asked}`)}
            </Button>
          </>
        }
      >
        <p>{asked && t(`proposal.${asked}.text`)}</p>
        {decision.isError && <FailureNote failure={decision.error} safe />}
      </Dialog>
    </article>
  );
}

/** The department above, where that is what changes. */
const placeOf = (proposal: Proposal, side: 'placeBefore' | 'placeAfter'): string | null | undefined =>
  proposal.kind === 'DEPARTMENT_MOVE' ? proposal[side] : undefined;

function Side({
  title,
  rights,
  place,
}: {
  title: string;
  rights: Rights | null;
  place: string | null | undefined;
}) {
  const { t, language } = useTexts();
  const separator = language === 'en' ? ', ' : '、';
  const list = (names: readonly string[] | null): string =>
    names ? names.join(separator) : t('proposal.everything');
  if (!rights && place === undefined) return null;
  return (
    <div>
      <dt>{title}</dt>
      {place !== undefined && <dd>{t('proposal.place', { place: place ?? t('proposal.place.top') })}</dd>}
      {rights?.roles && (
        <dd>
          {t('proposal.roles', { roles: rights.roles.map((role) => t(`role.${role}`)).join(separator) })}
        </dd>
      )}
      {rights?.scope && (
        <>
          <dd>{t('proposal.departments', { departments: list(rights.departments) })}</dd>
          <dd>{t('proposal.regions', { regions: list(rights.regions) })}</dd>
        </>
      )}
    </div>
  );
}
