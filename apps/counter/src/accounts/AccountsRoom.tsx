import { NavLink, Route, Routes } from 'react-router';
import { useTexts } from '../text/texts.js';
import { AccountList } from './AccountList.js';
import { AccountPage } from './AccountPage.js';
import { NewAccount } from './NewAccount.js';
import { Proposals } from './Proposals.js';
import './accounts.css';

/** Accounts of staff: who may do what and where, and what waits for a second person. */
export default function AccountsRoom() {
  const { t } = useTexts();
  return (
    <div className="accounts">
      <nav className="tabs" aria-label={t('accounts.parts')}>
        <NavLink to="/accounts" end>
          {t('accounts.list')}
        </NavLink>
        <NavLink to="/accounts/proposals">{t('accounts.proposals')}</NavLink>
      </nav>
      <Routes>
        <Route index element={<AccountList />} />
        <Route path="new" element={<NewAccount />} />
        <Route path="proposals" element={<Proposals />} />
        <Route path=":id" element={<AccountPage />} />
      </Routes>
    </div>
  );
}
