import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { Waiting } from '../app/Waiting.js';
import { useSession } from '../server/use-session.js';
import { useTexts } from '../text/texts.js';
import { Head } from './Head.js';
import { deskRoles, mayEnter, roomsOf } from './rooms.js';
import './workspace.css';
import './rooms.css';

const Workspace = lazy(() => import('./Workspace.js'));

/** The first page: the desk of cases, or the first room of those who have nothing to do with cases. */
export default function Desk() {
  const { t } = useTexts();
  const { staff } = useSession();
  const roles = staff?.roles ?? [];
  if (mayEnter(deskRoles, roles)) {
    return (
      <Suspense fallback={<Waiting />}>
        <Workspace />
      </Suspense>
    );
  }
  const [first] = roomsOf(roles);
  if (first) return <Navigate to={`/${first.path}`} replace />;
  return (
    <div className="room-page">
      <Head />
      <main className="room" id="content" tabIndex={-1}>
        <h1>{t('rooms.label')}</h1>
        <p>{t('rooms.none')}</p>
      </main>
    </div>
  );
}
