import { useDidShow } from '@tarojs/taro';
import { portal } from '@tongban/client-graphql';
import {
  Button,
  Card,
  elderScale,
  ErrorState,
  Link,
  LinkButton,
  LoadingState,
  Page,
  useUi,
} from '@tongban/client-ui';
import { CaseRow } from '../../parts/case-row';
import { HelpCard } from '../../parts/help-card';
import { ItemRow } from '../../parts/item-row';
import { SearchBox } from '../../parts/search-box';
import { useAsk } from '../../state/api';
import { useMe } from '../../state/me';
import { useSite } from '../../state/site';
import { useT } from '../../texts';
import { Themes } from './themes';

/** Where everybody arrives: search first, then what waits for one, then what others look for. */
export default function Home() {
  const t = useT();
  const { elder, navigator, change } = useUi();
  const site = useSite();
  const title = site?.name ?? t('home.title');
  const search = (words: string) =>
    navigator.open(words ? `/items?search=${encodeURIComponent(words)}` : '/items');

  return (
    <Page
      id="home"
      title={title}
      headed
      tab="home"
      wide
      banner={
        <div className="tb-hero">
          <div className="tb-hero__inside">
            <h1 className="tb-hero__title">{site?.slogan ?? t('home.title')}</h1>
            <div className="tb-hero__search">
              <SearchBox
                id="home-search"
                label={t('home.search.label')}
                hint={t('home.search.hint')}
                button={t('home.search.button')}
                value=""
                onSearch={search}
              />
            </div>
          </div>
        </div>
      }
    >
      <MyCases />
      {elder ? (
        <>
          <Popular first={4} />
          <HelpCard id="home-help" />
          <LinkButton id="home-all" to="/items" kind="secondary">
            {t('home.themes.all')}
          </LinkButton>
        </>
      ) : (
        <>
          <Themes themes={site?.themes} />
          <div className="tb-columns">
            <Popular first={8} />
            <div>
              <Card id="home-elder-card" title={t('home.elder.title')}>
                <div className="tb-p tb-muted">{t('home.elder.text')}</div>
                <Button
                  id="home-elder-enter"
                  icon="text-size"
                  onPress={() => change({ elder: true, scale: elderScale })}
                >
                  {t('home.elder.enter')}
                </Button>
              </Card>
              <HelpCard id="home-help" />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

/** The reader's running cases with what to do next; nothing for who is not logged in. */
function MyCases() {
  const t = useT();
  const me = useMe();
  const { data, again } = useAsk(
    portal.MyApplicationsDocument,
    { state: 'ALL', first: 6 },
    { enabled: me != null, keep: true },
  );
  useDidShow(() => {
    if (me) void again();
  });
  const open = (data?.myApplications.nodes ?? [])
    .filter((row) => row.openActs.length > 0 || row.clock?.running)
    .slice(0, 3);
  if (!me || open.length === 0) return null;
  return (
    <section aria-label={t('home.running.title')}>
      <div className="tb-between tb-section">
        <h2 className="tb-h2">{t('home.running.title')}</h2>
        <Link id="home-cases" to="/cases">
          {t('home.running.all')}
        </Link>
      </div>
      <div className="tb-cards">
        {open.map((row) => (
          <CaseRow key={row.id} row={row} before="home-case" />
        ))}
      </div>
    </section>
  );
}

function Popular({ first }: { readonly first: number }) {
  const t = useT();
  const { data, loading, failure, again } = useAsk(portal.PopularItemsDocument, { first }, { keep: true });
  return (
    <Card id="home-popular" title={t('home.popular.title')}>
      {loading && <LoadingState rows={4} />}
      {failure && <ErrorState id="home-popular-error" kind={failure} onRetry={again} />}
      <div className="tb-list" role={data ? 'list' : undefined}>
        {data?.popularItems.map((item) => (
          <ItemRow key={item.id} item={item} before="popular" />
        ))}
      </div>
    </Card>
  );
}
