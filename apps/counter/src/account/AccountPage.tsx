import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { FailureNote } from '../app/FailureNote.js';
import { Loading } from '../app/Loading.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { problemIn } from '../session/problem.js';
import { useTexts } from '../text/texts.js';
import { FactorSection } from './FactorSection.js';
import { IdentitySection } from './IdentitySection.js';
import { PasswordSection } from './PasswordSection.js';
import { SessionsSection } from './SessionsSection.js';
import '../session/log-in.css';
import './account.css';

/** How one's own account is protected, and where one is logged in. */
export default function AccountPage() {
  const { t } = useTexts();
  const account = useQuery({
    queryKey: ['ownAccount'],
    queryFn: async () => (await ask(operations.ownAccount, {})).ownAccount,
  });
  const problem = problemIn(window.location.search);
  if (account.isError) {
    return <FailureNote failure={account.error} onRetry={() => void account.refetch()} />;
  }
  if (!account.data) return <Loading />;
  return (
    <div className="account">
      {problem && <Alert type="warning" role="alert" showIcon title={t(`problem.${problem}`)} />}
      <PasswordSection account={account.data} />
      <FactorSection account={account.data} />
      <SessionsSection account={account.data} />
      <IdentitySection account={account.data} />
    </div>
  );
}
