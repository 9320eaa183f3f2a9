import { Link } from 'react-router';
import { useSite } from '../server/site.js';
import { useSession } from '../server/use-session.js';
import { useLogOut } from '../session/use-log-in.js';
import { useTexts } from '../text/texts.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { RoomLinks } from './RoomLinks.js';

/** Whose counter this is, which window, who works here. */
export function Head() {
  const { t, language } = useTexts();
  const site = useSite();
  const { staff } = useSession();
  const logOut = useLogOut();
  const roles = (staff?.roles ?? []).map((role) => t(`role.${role}`)).join(language === 'en' ? ', ' : '、');
  return (
    <header>
      <div className="head">
        <Link className="city" to="/">
          {t('app.title', { site: site.name })}
        </Link>
        {staff && (
          <p className="where">
            {staff.windowName && <span>{t('head.window', { window: staff.windowName })}</span>}
            {staff.departmentNames.length > 0 && (
              <span className="departments">
                {staff.departmentNames.join(language === 'en' ? ', ' : '、')}
              </span>
            )}
          </p>
        )}
        <RoomLinks />
        <div className="who">
          {staff && <span className="staff-name">{t('head.staff', { name: staff.name, roles })}</span>}
          <LanguageSwitch />
          <button type="button" className="head-button" onClick={logOut}>
            {t('head.logOut')}
          </button>
        </div>
      </div>
      {site.demonstration && <p className="demonstration-banner">{site.demonstration}</p>}
    </header>
  );
}
