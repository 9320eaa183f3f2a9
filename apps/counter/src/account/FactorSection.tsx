import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Labelled } from '../app/Labelled.js';
import { Loading } from '../app/Loading.js';
import { ask, session } from '../server/ask.js';
import { operations, type OwnAccount } from '../server/operations.js';
import { RecoveryCodes } from '../session/RecoveryCodes.js';
import { Step } from '../session/Step.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { Section } from './Section.js';

const SetUpStep = lazy(() => import('../session/SetUpStep.js'));

/** What is being done with the second factor; both need a code first where there is one. */
type Doing = { readonly what: 'setUp' | 'renew'; readonly proof: string | null };

/** The second factor: set it up, move it to another phone, make new recovery codes. */
export function FactorSection({ account }: { account: OwnAccount }) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Doing['what'] | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const renew = useMutation({
    mutationFn: async (code: string) =>
      (await ask(operations.renewRecoveryCodes, { input: { code } })).renewRecoveryCodes,
    onSuccess: ({ refusal }) => setProblem(refusal?.message),
  });
  const done = () => {
    setAsking(null);
    setMoving(null);
    setProblem(undefined);
    renew.reset();
    void queries.invalidateQueries({ queryKey: ['ownAccount'] });
  };
  const refused = (message: string) => {
    setMoving(null);
    setProblem(message);
  };
  const begin = (what: Doing['what']) => {
    setProblem(undefined);
    if (what === 'setUp' && !account.secondFactorSince) setMoving('');
    else setAsking(what);
  };
  const prove = (code: string) => {
    setProblem(undefined);
    if (asking === 'renew') renew.mutate(code);
    else setMoving(code);
  };
  const codes = renew.data?.recoveryCodes;
  return (
    <Section title={t('account.factor')}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={done} />
      ) : moving !== null ? (
        <Suspense fallback={<Loading />}>
          <SetUpStep
            proof={moving || null}
            onRefused={refused}
            onStaff={(staff) => {
              session.begin(staff);
              done();
            }}
          />
        </Suspense>
      ) : (
        <>
          <p>
            {account.secondFactorSince
              ? `${t('account.factor.since', { date: formatMoment(language, account.secondFactorSince) })} ${t(
                  'account.factor.left',
                  { count: account.recoveryCodesLeft },
                )}`
              : t('account.factor.none')}
          </p>
          {asking ? (
            <Proof key={asking} problem={problem} sending={renew.isPending} onProof={prove} onLeave={done} />
          ) : (
            <p className="account-acts">
              <Button onClick={() => begin('setUp')}>
                {t(account.secondFactorSince ? 'account.factor.move' : 'account.factor.setUp')}
              </Button>
              {account.secondFactorSince && (
                <Button onClick={() => begin('renew')}>{t('account.factor.renew')}</Button>
              )}
            </p>
          )}
        </>
      )}
    </Section>
  );
}

/** A code of the present factor, before something about it is changed. */
function Proof({
  problem,
  sending,
  onProof,
  onLeave,
}: {
  problem: string | undefined;
  sending: boolean;
  onProof: (code: string) => void;
  onLeave: () => void;
}) {
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (code.trim() && !sending) onProof(code.trim());
  };
  return (
    <Step onSubmit={submit}>
      <Labelled
        label={t('account.factor.prove')}
        problem={problem ?? (tried && !code.trim() && t('step.code.need'))}
      >
        {(field) => (
          <Input
            {...field}
            className="code-field"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="one-time-code"
            maxLength={40}
            autoFocus
          />
        )}
      </Labelled>
      <p className="account-acts">
        <Button type="primary" htmlType="submit" aria-disabled={sending}>
          {t('step.continue')}
        </Button>
        <Button onClick={onLeave}>{t('app.cancel')}</Button>
      </p>
    </Step>
  );
}
