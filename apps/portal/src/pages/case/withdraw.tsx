import { useRef, useState } from 'react';
import { failureKind, newKey, portal } from '@tongban/client-graphql';
import { Button, ConfirmDialog, Multiline, Notice } from '@tongban/client-ui';
import { ask } from '../../state/api';
import { keepCase, type Case } from '../../state/case';
import { useT } from '../../texts';

/** Takes the application back, as long as nothing is decided; asked twice, since it can't be undone. */
export function Withdraw({ mine }: { readonly mine: Case }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const key = useRef(newKey());

  const withdraw = async () => {
    try {
      const { withdrawApplication } = await ask(portal.WithdrawApplicationDocument, {
        input: {
          applicationId: mine.id,
          version: mine.version,
          idempotencyKey: key.current,
          reason: reason.trim() || null,
        },
      });
      if (withdrawApplication.application) keepCase(withdrawApplication.application);
      setProblem(withdrawApplication.refusal?.message);
      key.current = newKey();
    } catch (error) {
      if (failureKind(error) !== 'session') setProblem(t('failure.act'));
    }
    setAsking(false);
  };
  const open = mine.openActs.includes('WITHDRAW');
  return (
    <>
      {problem && (
        <Notice id="case-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {open && (
        <div className="tb-actions">
          <Button id="case-withdraw" onPress={() => setAsking(true)}>
            {t('case.withdraw')}
          </Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          id="withdraw"
          title={t('case.withdraw.title')}
          confirm={t('case.withdraw.confirm')}
          danger
          onConfirm={withdraw}
          onCancel={() => setAsking(false)}
        >
          <div className="tb-p">{t('case.withdraw.text')}</div>
          <Multiline
            id="withdraw-reason"
            label={t('case.withdraw.reason')}
            optional
            value={reason}
            maxLength={500}
            onChange={setReason}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
