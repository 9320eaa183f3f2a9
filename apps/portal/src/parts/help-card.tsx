import { Card } from '@tongban/client-ui';
import { useSite } from '../state/site';
import { useT } from '../texts';
import { CallLink } from './call-line';

/** The entry for questions, complaints and suggestions that every portal must have. */
export function HelpCard({ id }: { readonly id: string }) {
  const t = useT();
  const site = useSite();
  if (!site) return null;
  return (
    <Card id={id} title={t('home.help.title')}>
      <div className="tb-p tb-muted">{t('home.help.text')}</div>
      <CallLink id={`${id}-call`} number={site.hotline} strong>
        {t('home.help.call', { number: site.hotline })}
      </CallLink>
    </Card>
  );
}
