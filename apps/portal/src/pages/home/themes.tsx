import { useState } from 'react';
import type { portal } from '@tongban/client-graphql';
import { Button, Card, Icon, Link, LoadingState } from '@tongban/client-ui';
import { useT } from '../../texts';

const shown = 7;

/** The fullest themes, for persons or for enterprises, and a way to all of them. */
export function Themes({ themes }: { readonly themes: portal.SiteQuery['site']['themes'] | undefined }) {
  const t = useT();
  const [kind, setKind] = useState<portal.ApplicantKind>('NATURAL');
  const person = kind === 'NATURAL';
  const mine = (themes ?? []).filter((theme) => theme.applicantKind === kind && theme.itemCount > 0);
  // The fullest ones, in the order of a life.
  const least = [...mine].sort((a, b) => b.itemCount - a.itemCount)[shown - 1]?.itemCount ?? 0;
  const first = mine.filter((theme) => theme.itemCount >= least).slice(0, shown);
  return (
    <Card
      id="home-themes"
      title={t(person ? 'home.themes.person' : 'home.themes.legal')}
      aside={
        <Button
          id="home-themes-switch"
          kind="quiet"
          small
          onPress={() => setKind(person ? 'LEGAL' : 'NATURAL')}
        >
          {t(person ? 'home.themes.toLegal' : 'home.themes.toPerson')}
        </Button>
      }
    >
      {!themes && <LoadingState rows={2} />}
      {themes && (
        <div className="tb-themes">
          {first.map((theme) => (
            <Link
              key={theme.key}
              id={`theme-${theme.key}`}
              className="tb-theme"
              to={`/items?theme=${theme.key}&kind=${kind}`}
            >
              <span className="tb-theme__picture">
                <Icon name={theme.icon} className="tb-theme__icon" />
              </span>
              <span className="tb-theme__name">{theme.name}</span>
            </Link>
          ))}
          <Link id="theme-all" className="tb-theme" to={`/items?kind=${kind}`}>
            <span className="tb-theme__picture">
              <Icon name="more" className="tb-theme__icon" />
            </span>
            <span className="tb-theme__name">{t('home.themes.all')}</span>
          </Link>
        </div>
      )}
    </Card>
  );
}
