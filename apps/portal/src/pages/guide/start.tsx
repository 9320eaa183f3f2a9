import { useEffect, useRef, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { formatInstant } from '@tongban/rules';
import { failureKind, failureSentence, newKey, portal } from '@tongban/client-graphql';
import { Button, Notice, useUi } from '@tongban/client-ui';
import { channel } from '../../platform/channel';
import { navigator } from '../../platform/navigator';
import { ask, useAsk } from '../../state/api';
import { keepCase } from '../../state/case';
import { useMe } from '../../state/me';
import { askToLogIn } from '../../state/session';
import { useT } from '../../texts';

/** Begins an application, or goes on with the draft one has. Who is not logged in does that first, and comes back here. */
export function Start({
  itemId,
  identityLevel,
}: {
  readonly itemId: string;
  /** Level of assurance that the item asks for. */
  readonly identityLevel: number;
}) {
  const t = useT();
  const { language } = useUi();
  const me = useMe();
  const { data, loading } = useAsk(portal.MyDraftDocument, { itemId }, { enabled: me != null, fresh: true });
  const draft = data?.myDraft;
  const [problem, setProblem] = useState<string>();
  // The level that had been too low: whoever comes back without it is not sent up again by itself.
  const [climbTo, setClimbTo] = useState(0);
  const wanted = useRef(false);
  // One key for one intention: a second press, or a retry after a lost answer, starts nothing twice.
  const key = useRef(newKey());

  const start = async () => {
    setProblem(undefined);
    wanted.current = true;
    if (!me) {
      askToLogIn();
      return;
    }
    if (draft) {
      wanted.current = false;
      navigator.open(`/form?case=${draft.id}`);
      return;
    }
    try {
      const { startApplication } = await ask(portal.StartApplicationDocument, {
        input: { itemId, channel, idempotencyKey: key.current },
      });
      wanted.current = false;
      if (startApplication.application) {
        keepCase(startApplication.application);
        key.current = newKey();
        navigator.open(`/form?case=${startApplication.application.id}`);
      } else {
        // Where the level is too low the way up is shown, and leads back here; what was wanted goes on by itself then.
        if (startApplication.refusal?.code === 'CASE_ASSURANCE_TOO_LOW') {
          key.current = newKey();
          wanted.current = true;
          setClimbTo(identityLevel);
          navigator.open(`/assure?level=${identityLevel}`);
          return;
        }
        wanted.current = false;
        setProblem(startApplication.refusal?.message);
      }
    } catch (error) {
      const kind = failureKind(error);
      if (kind !== 'session') setProblem(failureSentence(error) ?? t('failure.act'));
    }
  };

  // Back from the login that the press had opened: what was wanted goes on by itself, once it is known whether a
  // draft waits.
  const [returned, setReturned] = useState(false);
  useDidShow(() => setReturned(wanted.current));
  const goesOn = returned && me != null && !loading && me.assuranceLevel >= climbTo;
  const go = useRef(start);
  useEffect(() => {
    go.current = start;
  });
  useEffect(() => {
    if (!goesOn || !wanted.current) return;
    setReturned(false);
    void go.current();
  }, [goesOn]);

  return (
    <>
      {problem && (
        <Notice id="guide-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {draft && (
        <div className="tb-p tb-muted">
          {t('guide.saved', { time: formatInstant(Date.parse(draft.savedAt), language) })}
        </div>
      )}
      <div className="tb-actions">
        <Button id="guide-start" kind="primary" onPress={start}>
          {t(draft ? 'guide.continue' : 'guide.start')}
        </Button>
      </div>
    </>
  );
}
