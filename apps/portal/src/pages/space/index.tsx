import { useEffect, useState } from 'react';
import { portal } from '@tongban/client-graphql';
import { ErrorState, LinkButton, LoadingState, Notice, Page, useUi } from '@tongban/client-ui';
import { LogInFirst } from '../../parts/log-in-first';
import { useAsk } from '../../state/api';
import { useSpaceT } from '../../space-texts';
import { Child } from './child';
import { Offers } from './offers';
import { OpenEnterprise } from './open-enterprise';
import { Places } from './places';

/** Level from which somebody may stand for others. */
const levelToRepresent = 3;

/** In whose name one acts: the choice, what one was authorised for, and the way to a space of one's own enterprise. */
export default function Space() {
  const t = useSpaceT();
  return (
    <Page id="space" title={t('space.title')}>
      <LogInFirst id="space">
        <Content />
      </LogInFirst>
    </Page>
  );
}

function Content() {
  const t = useSpaceT();
  const { data, loading, failure, again } = useAsk(portal.MySpacesDocument, {}, { fresh: true, keep: true });
  const { navigator } = useUi();
  const [told, setTold] = useState<string>();
  // It stands above what was pressed.
  useEffect(() => {
    if (told) navigator.reveal('space-told');
  }, [told, navigator]);
  if (failure) return <ErrorState id="space-error" kind={failure} onRetry={again} />;
  if (loading || !data?.me) return <LoadingState rows={4} />;
  const known = data.me.assuranceLevel >= levelToRepresent;
  return (
    <>
      {told && (
        <Notice id="space-told" tone="good" urgent>
          {told}
        </Notice>
      )}
      <Places me={data.me} />
      {!known && (
        <Notice id="space-level" tone="warn">
          {t('space.level')}
          <LinkButton id="space-level-go" to="/assure?level=3" small>
            {t('space.level.go')}
          </LinkButton>
        </Notice>
      )}
      <Offers authorisations={data.myAuthorisations} onDone={setTold} />
      {known && <OpenEnterprise onDone={setTold} />}
      {known && <Child onDone={setTold} />}
    </>
  );
}
