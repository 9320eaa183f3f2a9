import { useRef, useState } from 'react';
import { failureKind, failureSentence, newKey, portal } from '@tongban/client-graphql';
import { Button, ConfirmDialog, Multiline, Notice } from '@tongban/client-ui';
import { ask } from '../state/api';
import { caseNow, keepCase, type Case } from '../state/case';
import { useT } from '../texts';

const words = {
  draft: {
    open: 'case.draft.remove',
    title: 'case.draft.remove.title',
    text: 'case.draft.remove.text',
    confirm: 'materials.remove.confirm',
  },
  sent: {
    open: 'case.withdraw',
    title: 'case.withdraw.title',
    text: 'case.withdraw.text',
    confirm: 'case.withdraw.confirm',
  },
} as const;

/**
 * Takes the application back, as long as nothing is decided, or throws a draft away; asked twice, since it can't be
 * undone.
 */
export function Withdraw({ mine, onDone }: { readonly mine: Case; readonly onDone?: () => void }) {
  const t = useT();
  const draft = mine.stage === 'DRAFT';
  const say = draft ? words.draft : words.sent;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const key = useRef(newKey());

  const withdraw = async () => {
    try {
      const { withdrawApplication } = await ask(portal.WithdrawApplicationDocument, {
        input: {
          applicationId: mine.id,
          version: caseNow(mine.id)?.version ?? mine.version,
          idempotencyKey: key.current,
          reason: reason.trim() || null,
        },
      });
      if (withdrawApplication.application) keepCase(withdrawApplication.application);
      if (!withdrawApplication.refusal) onDone?.();
      setProblem(withdrawApplication.refusal?.message);
      key.current = newKey();
    } catch (error) {
      if (failureKind(error) !== 'session') setProblem(failureSentence(error) ?? t('failure.act'));
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
            {t(say.open)}
          </Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          id="withdraw"
          title={t(say.title)}
          confirm={t(say.confirm)}
          danger
          onConfirm={withdraw}
          onCancel={() => setAsking(false)}
        >
          <div className="tb-p">{t(say.text)}</div>
          {!draft && (
            <Multiline
              id="withdraw-reason"
              label={t('case.withdraw.reason')}
              optional
              value={reason}
              maxLength={500}
              onChange={setReason}
            />
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
