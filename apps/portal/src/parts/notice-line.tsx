import { Link } from '@tongban/client-ui';
import { usePrivacyT } from '../privacy-texts';

/** Before anybody says who they are: where to read what is done with it (个人信息保护法 Art. 17). */
export function NoticeLine() {
  const t = usePrivacyT();
  return (
    <div className="tb-p">
      <Link id="login-notice" to="/notice">
        {t('notice.line')}
      </Link>
    </div>
  );
}
