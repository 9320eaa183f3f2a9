import { NavLink, Route, Routes } from 'react-router';
import { useTexts } from '../text/texts.js';
import { EventDetail } from './EventDetail.js';
import { Events } from './Events.js';
import { Seals } from './Seals.js';
import './audit.css';

/** The auditor's room: what everybody did, and the proof that nobody has changed it. It changes nothing. */
export default function AuditRoom() {
  const { t } = useTexts();
  return (
    <div className="audit">
      <nav className="audit-nav" aria-label={t('audit.parts')}>
        <NavLink to="/audit" end>
          {t('audit.events')}
        </NavLink>
        <NavLink to="/audit/seals">{t('audit.seals')}</NavLink>
      </nav>
      <Routes>
        <Route index element={<Events />} />
        <Route path="seals" element={<Seals />} />
        <Route path="events/:id" element={<EventDetail />} />
      </Routes>
    </div>
  );
}
