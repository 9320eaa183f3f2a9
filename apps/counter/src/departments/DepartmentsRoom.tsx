import { NavLink, Route, Routes } from 'react-router';
import { usePlaces } from '../accounts/use-accounts.js';
import { FailureNote } from '../app/FailureNote.js';
import { useTexts } from '../text/texts.js';
import { Departments } from './Departments.js';
import { Halls } from './Halls.js';
import '../accounts/accounts.css';

/** Departments with their tree, and halls with their windows. */
export default function DepartmentsRoom() {
  const { t } = useTexts();
  const places = usePlaces();
  return (
    <div className="accounts">
      <nav className="tabs" aria-label={t('departments.parts')}>
        <NavLink to="/departments" end>
          {t('departments.departments')}
        </NavLink>
        <NavLink to="/departments/halls">{t('departments.halls')}</NavLink>
      </nav>
      {places.isError && (
        <FailureNote
          title={t('departments.error')}
          failure={places.error}
          onRetry={() => void places.refetch()}
        />
      )}
      {places.isPending && <p role="status">{t('departments.loading')}</p>}
      {places.data && (
        <Routes>
          <Route index element={<Departments places={places.data} />} />
          <Route path="halls" element={<Halls halls={places.data.halls} />} />
        </Routes>
      )}
    </div>
  );
}
