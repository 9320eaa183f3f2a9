import { NavLink } from 'react-router';
import { useSession } from '../server/use-session.js';
import { useTexts } from '../text/texts.js';
import { deskRoles, mayEnter, roomsOf } from './rooms.js';

/** The ways from room to room; nothing where there is but one. */
export function RoomLinks() {
  const { t } = useTexts();
  const { staff } = useSession();
  const roles = staff?.roles ?? [];
  const desk = mayEnter(deskRoles, roles);
  const rooms = roomsOf(roles);
  if (rooms.length + (desk ? 1 : 0) < 2) return null;
  return (
    <nav className="room-links" aria-label={t('rooms.label')}>
      {desk && (
        <NavLink to="/" end>
          {t('rooms.desk')}
        </NavLink>
      )}
      {rooms.map((room) => (
        <NavLink key={room.key} to={`/${room.path}`}>
          {t(room.title)}
        </NavLink>
      ))}
    </nav>
  );
}
