import { NavLink, Navigate, Route, Routes } from 'react-router';
import { useTexts } from '../text/texts.js';
import { EndGuardianship } from './EndGuardianship.js';
import { RecordGuardian } from './RecordGuardian.js';
import '../accounts/accounts.css';
import '../on-behalf/on-behalf.css';

/** Guardianships at the counter: recorded by papers for those who are there, ended by a paper. */
export default function GuardiansRoom() {
  const { t } = useTexts();
  return (
    <div className="accounts">
      <nav className="tabs" aria-label={t('guardians.parts')}>
        <NavLink to="/guardians" end>
          {t('guardians.record')}
        </NavLink>
        <NavLink to="/guardians/end">{t('guardians.end')}</NavLink>
      </nav>
      <Routes>
        <Route index element={<RecordGuardian />} />
        <Route path="end" element={<EndGuardianship />} />
        <Route path="*" element={<Navigate to="/guardians" replace />} />
      </Routes>
    </div>
  );
}
