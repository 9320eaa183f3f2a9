import { useRef, useState } from 'react';
import { formatDay } from '@tongban/rules';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, ConfirmDialog, Notice, Tag, TextField, useUi } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { AuthorisationScope } from '../../parts/authorisation-scope';
import { ask, forgetPersonal } from '../../state/api';
import { useSpaceT } from '../../space-texts';

type Authorisation = portal.AuthorisationPartsFragment;

/** What enterprises offered one, and what one holds: accept, decline, give up, or use a code. */
export function Offers({
  authorisations,
  onDone,
}: {
  readonly authorisations: readonly Authorisation[];
  readonly onDone: (told: string) => void;
}) {
  const t = useSpaceT();
  const { problem, say, attempt } = useAttempt();
  const [asked, setAsked] = useState<Authorisation>();
  const [code, setCode] = useState('');
  const key = useRef(newKey());

  const answer = async (which: { id?: string; code?: string }, accept: boolean) => {
    const done = await attempt(async () => {
      const { answerAuthorisation } = await ask(portal.AnswerAuthorisationDocument, {
        input: { ...which, accept, idempotencyKey: key.current },
      });
      return answerAuthorisation.refusal;
    });
    key.current = newKey();
    setAsked(undefined);
    if (!done) return;
    setCode('');
    if (accept) onDone(t('space.accepted'));
    await forgetPersonal();
  };
  const leave = async ({ id }: Authorisation) => {
    const done = await attempt(async () => {
      const input = { id, idempotencyKey: key.current };
      return (await ask(portal.EndAuthorisationDocument, { input })).endAuthorisation.refusal;
    });
    key.current = newKey();
    setAsked(undefined);
    if (done) await forgetPersonal();
  };
  const enterpriseName = asked?.enterpriseName ?? '';
  const offered = asked?.state === 'OFFERED';
  return (
    <Card id="space-offers" title={t('space.offers')}>
      {problem && (
        <Notice id="space-offers-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {authorisations.length === 0 && <div className="tb-p tb-muted">{t('space.offers.none')}</div>}
      {authorisations.length > 0 && (
        <div className="tb-rows" role="list">
          {authorisations.map((one) => (
            <Row
              key={one.id}
              one={one}
              onAccept={() => answer({ id: one.id }, true)}
              onAsk={() => setAsked(one)}
            />
          ))}
        </div>
      )}
      <TextField
        id="space-code"
        label={t('space.code')}
        hint={t('space.code.hint')}
        value={code}
        maxLength={20}
        onChange={setCode}
      />
      <Button
        id="space-code-go"
        onPress={() => (code.trim() ? answer({ code: code.trim() }, true) : say(t('space.code.needed')))}
      >
        {t('space.code.do')}
      </Button>
      {asked && (
        <ConfirmDialog
          id="space-confirm"
          danger
          title={offered ? t('space.decline.title') : t('space.leave.title', { name: enterpriseName })}
          confirm={t(offered ? 'space.decline' : 'space.leave')}
          onConfirm={() => (offered ? answer({ id: asked.id }, false) : leave(asked))}
          onCancel={() => setAsked(undefined)}
        >
          <div className="tb-p">{offered ? enterpriseName : t('space.leave.text')}</div>
        </ConfirmDialog>
      )}
    </Card>
  );
}

function Row({
  one,
  onAccept,
  onAsk,
}: {
  readonly one: Authorisation;
  readonly onAccept: () => unknown;
  readonly onAsk: () => void;
}) {
  const t = useSpaceT();
  const { language } = useUi();
  const name = one.enterpriseName;
  return (
    <div role="listitem">
      <div className="tb-between">
        <div className="tb-strong">{name}</div>
        <Tag tone={one.state === 'IN_FORCE' ? 'good' : 'warn'}>{t(`state.${one.state}`)}</Tag>
      </div>
      <AuthorisationScope one={one} />
      <div className="tb-small tb-muted">{t('space.until', { day: formatDay(one.until, language) })}</div>
      <div className="tb-actions">
        {one.state === 'OFFERED' && (
          <Button
            id={`space-accept-${one.id}`}
            kind="primary"
            label={t('space.accept.of', { name })}
            onPress={onAccept}
          >
            {t('space.accept')}
          </Button>
        )}
        <Button
          id={`space-leave-${one.id}`}
          label={t(one.state === 'OFFERED' ? 'space.decline.of' : 'space.leave.of', { name })}
          onPress={onAsk}
        >
          {t(one.state === 'OFFERED' ? 'space.decline' : 'space.leave')}
        </Button>
      </div>
    </div>
  );
}
