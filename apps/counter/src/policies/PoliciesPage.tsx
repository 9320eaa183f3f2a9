import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { ProposalCard } from '../accounts/ProposalCard.js';
import '../accounts/accounts.css';
import { FailureNote } from '../app/FailureNote.js';
import { Loading } from '../app/Loading.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useSession } from '../server/use-session.js';
import { useTexts } from '../text/texts.js';
import { PolicyChanges } from './PolicyChanges.js';
import { PolicyForm, type PolicyOutcome } from './PolicyForm.js';
import './policies.css';

/** The security values: read by those who guard and audit, changed by the security officer. */
export default function PoliciesPage() {
  const { t, language } = useTexts();
  const { staff } = useSession();
  const [sent, setSent] = useState<PolicyOutcome | null>(null);
  const policy = useQuery({
    queryKey: ['securityPolicy', language],
    queryFn: async () => (await ask(operations.securityPolicy, {})).securityPolicy,
    refetchOnWindowFocus: false,
  });
  if (policy.isError) return <FailureNote failure={policy.error} onRetry={() => void policy.refetch()} />;
  if (!policy.data) return <Loading />;
  const mayChange = staff?.roles.includes('SECURITY_OFFICER') ?? false;
  return (
    <div className="policies">
      <p>{t('policies.intro')}</p>
      {!mayChange && <p>{t('policies.readOnly')}</p>}
      {policy.data.waiting && (
        <section className="policy-waiting" aria-labelledby="policy-waiting">
          <h2 id="policy-waiting">{t('policies.waiting')}</h2>
          <p>{t(policy.data.waiting.own ? 'policies.waiting.own' : 'policies.waiting.text')}</p>
          <ProposalCard proposal={policy.data.waiting} />
        </section>
      )}
      <PolicyForm
        key={`${policy.data.version} ${policy.data.waiting?.id ?? ''}`}
        policy={policy.data}
        mayChange={mayChange}
        onSent={setSent}
      />
      {sent && <Alert role="status" type="success" showIcon title={t(`policies.sent.${sent}`)} />}
      <PolicyChanges changes={policy.data.changes} />
    </div>
  );
}
