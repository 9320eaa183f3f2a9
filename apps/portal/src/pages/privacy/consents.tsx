import { useState } from 'react';
import { portal } from '@tongban/client-graphql';
import { Button, Card, ConfirmDialog, Details, Notice } from '@tongban/client-ui';
import { usePrivacyT } from '../../privacy-texts';
import { ask } from '../../state/api';
import { momentOf, usePrivacyAct, type Privacy } from './privacy';

type Consent = Privacy['consents'][number];

/** What the person agreed to, when, in which version; and taking it back where the law lets. */
export function Consents({ privacy }: { readonly privacy: Privacy }) {
  const t = usePrivacyT();
  const [asking, setAsking] = useState<Consent>();
  const { act, problem } = usePrivacyAct();
  const over = privacy.consents.filter((consent) => !isOpen(consent));
  const withdraw = async () => {
    if (asking) {
      await act(async (idempotencyKey) => {
        const input = { idempotencyKey, consentId: asking.id };
        return (await ask(portal.WithdrawConsentDocument, { input })).withdrawConsent;
      });
    }
    setAsking(undefined);
  };
  return (
    <Card id="privacy-consents" title={t('privacy.consents')}>
      {problem && (
        <Notice id="privacy-consents-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {privacy.consents.length === 0 && <div className="tb-muted">{t('privacy.consents.none')}</div>}
      <Rows consents={privacy.consents.filter(isOpen)} onWithdraw={setAsking} />
      {over.length > 0 && (
        <Details id="privacy-consents-over" summary={t('privacy.consents.over', { count: over.length })}>
          <Rows consents={over} onWithdraw={setAsking} />
        </Details>
      )}
      {asking && (
        <ConfirmDialog
          id="consent-sure"
          title={t('privacy.consent.withdraw.of', { title: asking.title })}
          confirm={t('privacy.consent.withdraw')}
          onConfirm={withdraw}
          onCancel={() => setAsking(undefined)}
        >
          <div className="tb-p">{t('privacy.consent.sure')}</div>
        </ConfirmDialog>
      )}
    </Card>
  );
}

/** Those that can still be taken back come first; those of cases that were submitted are there to be looked up. */
const isOpen = (consent: Consent): boolean => consent.withdrawable;

function Rows({
  consents,
  onWithdraw,
}: {
  readonly consents: readonly Consent[];
  readonly onWithdraw: (consent: Consent) => void;
}) {
  const t = usePrivacyT();
  return (
    <div className="tb-rows">
      {consents.map((consent) => (
        <div key={consent.id} className="tb-between">
          <div className="tb-grow">
            <div>{consent.title}</div>
            {consent.about && <div className="tb-small tb-number">{consent.about}</div>}
            <div className="tb-small tb-muted">
              {t('privacy.consent.given', { at: momentOf(consent.givenAt), version: consent.version })}
            </div>
            {consent.withdrawnAt && (
              <div className="tb-small tb-muted">
                {t('privacy.consent.withdrawn', { at: momentOf(consent.withdrawnAt) })}
              </div>
            )}
          </div>
          {consent.withdrawable && (
            <Button
              id={`consent-${consent.id}`}
              kind="quiet"
              small
              label={t('privacy.consent.withdraw.of', { title: consent.title })}
              onPress={() => onWithdraw(consent)}
            >
              {t('privacy.consent.withdraw')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
