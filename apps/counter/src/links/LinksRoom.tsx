import { NavLink, Navigate, Route, Routes } from 'react-router';
import { useSession } from '../server/use-session.js';
import { useTexts } from '../text/texts.js';
import { PeopleLinks } from './PeopleLinks.js';
import { StaffLinks } from './StaffLinks.js';
import '../accounts/accounts.css';
import './links.css';

/** Linked identities: of staff, and, for security officers, of one citizen at a time. */
export default function LinksRoom() {
  const { t } = useTexts();
  const { staff } = useSession();
  const officer = staff?.roles.includes('SECURITY_OFFICER') ?? false;
  return (
    <div className="accounts">
      {officer && (
        <nav className="tabs" aria-label={t('links.parts')}>
          <NavLink to="/links" end>
            {t('links.staff')}
          </NavLink>
          <NavLink to="/links/people">{t('links.people')}</NavLink>
        </nav>
      )}
      <Routes>
        <Route index element={<StaffLinks />} />
        {officer && <Route path="people" element={<PeopleLinks />} />}
        <Route path="*" element={<Navigate to="/links" replace />} />
      </Routes>
    </div>
  );
}
