import { Link } from '../controls/link.js';
import { Icon } from '../show/icon.js';
import { classes } from '../text/class-names.js';
import { useT } from '../text/texts.js';

export type Tab = 'home' | 'items' | 'cases' | 'me';

const tabs: readonly { readonly tab: Tab; readonly to: string; readonly icon: string }[] = [
  { tab: 'home', to: '/home', icon: 'home' },
  { tab: 'items', to: '/items', icon: 'list' },
  { tab: 'cases', to: '/cases', icon: 'cases' },
  { tab: 'me', to: '/settings', icon: 'me' },
];

/** The four main sections: at the foot of a phone, under the title on a wide screen. */
export function Tabs({ current }: { readonly current: Tab }) {
  const t = useT();
  return (
    <nav className="tb-tabs" aria-label={t('app.menu')}>
      {tabs.map(({ tab, to, icon }) => (
        <Link
          key={tab}
          id={`tab-${tab}`}
          to={to}
          current={tab === current}
          className={classes('tb-tab', tab === current && 'tb-tab--on')}
        >
          <Icon name={icon} className="tb-tab__icon" />
          <span className="tb-tab__name">{t(`tab.${tab}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
