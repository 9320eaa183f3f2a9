import { portal } from '@tongban/client-graphql';
import { Button, Card, ErrorState, Facts, LinkButton, LoadingState, Page } from '@tongban/client-ui';
import { LogInFirst } from '../../parts/log-in-first';
import { usePrivacyT } from '../../privacy-texts';
import { ask, queries, useAsk } from '../../state/api';
import { useMe } from '../../state/me';
import { Consents } from './consents';
import { Copy } from './copy';
import { Correct } from './correct';
import { Erase } from './erase';
import { dayOf, isOpenRequest, privacyKey, type Privacy } from './privacy';

/** Milliseconds between two looks at a request that is being worked on. */
const LOOKS_EVERY = 2000;

/** What is kept about the person, and what they can do with it. */
export default function PrivacyPage() {
  const t = usePrivacyT();
  return (
    <Page id="privacy" title={t('privacy.title')}>
      <LogInFirst id="privacy">
        <Mine />
      </LogInFirst>
    </Page>
  );
}

function Mine() {
  const me = useMe();
  const known = queries.getQueryData<portal.MyPrivacyQuery>(privacyKey())?.myPrivacy.requests ?? [];
  const busy = known.some(isOpenRequest);
  const { data, loading, failure, again } = useAsk(
    portal.MyPrivacyDocument,
    {},
    { enabled: me != null, keep: true, fresh: true, every: busy ? LOOKS_EVERY : false },
  );
  const privacy = data?.myPrivacy;
  if (privacy) {
    return (
      <>
        <Letters privacy={privacy} />
        <Held privacy={privacy} />
        <Correct />
        <Copy privacy={privacy} />
        <Consents privacy={privacy} />
        <Erase privacy={privacy} />
      </>
    );
  }
  if (loading) return <LoadingState rows={6} />;
  return failure ? <ErrorState id="privacy-error" kind={failure} onRetry={again} /> : null;
}

function Letters({ privacy }: { readonly privacy: Privacy }) {
  const t = usePrivacyT();
  const unread = privacy.letters.filter((letter) => !letter.read);
  if (unread.length === 0) return null;
  const seen = async () => {
    await ask(portal.PrivacyLettersSeenDocument, {}).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: privacyKey() });
  };
  return (
    <Card id="privacy-letters" title={t('privacy.letters')} tone="brand">
      {unread.map((letter) => (
        <div key={letter.id} className="tb-p">
          {letter.whose && (
            <span className="tb-strong">{t('privacy.letter.whose', { name: letter.whose })} </span>
          )}
          {t(`privacy.letter.${letter.kind}`, {
            item: letter.item ?? '',
            day: letter.day ? dayOf(letter.day) : '',
            hours: privacy.copyHours,
          })}
        </div>
      ))}
      <Button id="privacy-letters-seen" small onPress={seen}>
        {t('privacy.letters.seen')}
      </Button>
    </Card>
  );
}

const kinds = ['drafts', 'running', 'finished', 'restricted'] as const;

function Held({ privacy }: { readonly privacy: Privacy }) {
  const t = usePrivacyT();
  const facts = [
    { key: 'name', label: t('privacy.name'), value: privacy.name || t('privacy.none') },
    { key: 'identity', label: t('privacy.identity'), value: privacy.identityNumber || t('privacy.none') },
    { key: 'telephone', label: t('privacy.telephone'), value: privacy.telephone || t('privacy.none') },
    { key: 'address', label: t('privacy.address'), value: privacy.address || t('privacy.none') },
    ...kinds.flatMap((kind) => {
      const held = privacy.held.find((one) => one.kind === kind);
      return held
        ? [
            {
              key: kind,
              label: t(`privacy.held.${kind}`),
              value: t('privacy.held.count', { count: held.count }),
            },
          ]
        : [];
    }),
  ];
  return (
    <Card id="privacy-held" title={t('privacy.held')}>
      <Facts wide facts={facts} />
      <LinkButton id="privacy-notice" to="/notice" kind="secondary">
        {t('privacy.notice')}
      </LinkButton>
    </Card>
  );
}
