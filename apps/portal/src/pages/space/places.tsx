import { useRef, useState } from 'react';
import { formatDay } from '@tongban/rules';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, ConfirmDialog, LinkButton, Notice, Tag, useUi } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { ask, forgetPersonal } from '../../state/api';
import { useMe } from '../../state/me';
import { useSpaceT } from '../../space-texts';

type Me = NonNullable<portal.MySpacesQuery['me']>;

/** Every place in which one may act, one's own first; the one in use is marked. */
export function Places({ me }: { readonly me: Me }) {
  const t = useSpaceT();
  const name = useMe()?.name ?? '';
  const { problem, attempt } = useAttempt();
  const enter = (place: portal.EnterSpaceInput) =>
    attempt(async () => {
      const { enterSpace } = await ask(portal.EnterSpaceDocument, { input: place });
      // Whatever belongs to a person belongs to somebody else now.
      await forgetPersonal();
      return enterSpace.refusal;
    });
  const self = me.space === null;
  return (
    <Card id="space-places" title={t('space.now')}>
      {me.spaceEnded && (
        <Notice id="space-ended" tone="warn" urgent>
          {t('acting.ended')}
        </Notice>
      )}
      {problem && (
        <Notice id="space-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <div className="tb-rows" role="list">
        <div className="tb-between" role="listitem">
          <div className="tb-strong">{t('space.self', { name })}</div>
          {self && !me.spaceEnded ? (
            <Tag tone="good">{t('space.current')}</Tag>
          ) : (
            <Button
              id="space-self"
              small
              {...(me.spaceEnded ? {} : { label: t('space.back') })}
              onPress={() => enter({})}
            >
              {t(me.spaceEnded ? 'space.ended.keep' : 'space.switch')}
            </Button>
          )}
        </div>
        {me.spaces.map((place) => (
          <Place key={place.id} place={place} onEnter={() => enter({ kind: place.kind, id: place.id })} />
        ))}
      </div>
    </Card>
  );
}

function Place({
  place,
  onEnter,
}: {
  readonly place: portal.SpacePartsFragment;
  readonly onEnter: () => unknown;
}) {
  const t = useSpaceT();
  const { language } = useUi();
  const day = place.until && formatDay(place.until, language);
  return (
    <div role="listitem">
      <div className="tb-between">
        <div className="tb-strong">{place.name}</div>
        {place.current ? (
          <Tag tone="good">{t('space.current')}</Tag>
        ) : (
          <Button
            id={`space-enter-${place.id}`}
            small
            kind="primary"
            label={t('space.switch.to', { name: place.name })}
            onPress={onEnter}
          >
            {t('space.switch')}
          </Button>
        )}
      </div>
      <div className="tb-small tb-muted">
        {t(`space.right.${place.as}`)}
        {place.as === 'AGENT' && ` · ${t(place.everything ? 'space.everything' : 'space.some')}`}
        {day && ` · ${t(place.kind === 'CHILD' ? 'space.untilFourteen' : 'space.until', { day })}`}
      </div>
      {place.kind === 'CHILD' && <EndGuardianship place={place} />}
      {place.as === 'REPRESENTATIVE' && (
        <LinkButton
          id={`space-manage-${place.id}`}
          to={`/enterprise?id=${place.id}`}
          kind="secondary"
          small
          label={t('space.manage.of', { name: place.name })}
        >
          {t('space.manage')}
        </LinkButton>
      )}
    </div>
  );
}

/** Gives a guardianship up; asked twice. */
function EndGuardianship({ place }: { readonly place: portal.SpacePartsFragment }) {
  const t = useSpaceT();
  const { problem, attempt } = useAttempt();
  const [asking, setAsking] = useState(false);
  const key = useRef(newKey());
  const { id, name } = place;
  const end = async () => {
    await attempt(async () => {
      const input = { childId: id, idempotencyKey: key.current };
      return (await ask(portal.EndGuardianshipDocument, { input })).endGuardianship.refusal;
    });
    key.current = newKey();
    setAsking(false);
    await forgetPersonal();
  };
  return (
    <>
      {problem && (
        <Notice id={`space-child-problem-${id}`} tone="bad" urgent>
          {problem}
        </Notice>
      )}
      <Button
        id={`space-child-end-${id}`}
        small
        label={t('child.end.of', { name })}
        onPress={() => setAsking(true)}
      >
        {t('child.end')}
      </Button>
      {asking && (
        <ConfirmDialog
          id="space-child-confirm"
          danger
          title={t('child.end.title', { name })}
          confirm={t('child.end')}
          onConfirm={end}
          onCancel={() => setAsking(false)}
        >
          <div className="tb-p">{t('child.end.text')}</div>
        </ConfirmDialog>
      )}
    </>
  );
}
