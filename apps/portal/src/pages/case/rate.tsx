import { useRef, useState } from 'react';
import { failureKind, failureSentence, newKey, portal } from '@tongban/client-graphql';
import {
  Button,
  Card,
  Choices,
  ErrorSummary,
  Faces,
  LoadingState,
  Multiline,
  Notice,
  type SummaryError,
} from '@tongban/client-ui';
import { channel } from '../../platform/channel';
import { ask, keyOf, queries, useAsk } from '../../state/api';
import type { Case } from '../../state/case';
import { useT } from '../../texts';

type Event = Case['rateable'][number];

/** How it was: five levels, the national reasons of the level, a free word. Nothing is chosen for the reader. */
export function Rate({
  of,
  event,
}: {
  readonly of: Pick<Case, 'id' | 'version' | 'openActs'>;
  readonly event: Event;
}) {
  const t = useT();
  const { data } = useAsk(portal.RatingLevelsDocument, {}, { keep: true });
  const given = event.rating;
  const levels = data?.ratingLevels;
  const id = `rate-${event.eventNumber}`;
  if (given) {
    const name = levels?.find((level) => level.level === given.level)?.name;
    return name === undefined ? null : (
      <Notice id={`${id}-done`} tone="good" title={event.title}>
        {t('rate.done', { level: name })}
      </Notice>
    );
  }
  if (!of.openActs.includes('RATE')) return null;
  return (
    <Card id={id} title={event.title}>
      <div className="tb-p tb-muted">{t('rate.privacy')}</div>
      {levels ? (
        <RateForm id={id} caseId={of.id} version={of.version} event={event} levels={levels} />
      ) : (
        <LoadingState rows={1} />
      )}
    </Card>
  );
}

function RateForm({
  id,
  caseId,
  version,
  event,
  levels,
}: {
  readonly id: string;
  readonly caseId: string;
  /** The version of the case that is on the screen. */
  readonly version: number;
  readonly event: Event;
  readonly levels: portal.RatingLevelsQuery['ratingLevels'];
}) {
  const t = useT();
  const [level, setLevel] = useState<number | null>(null);
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<SummaryError>();
  const [attempt, setAttempt] = useState(0);
  const key = useRef(newKey());
  const chosen = levels.find((one) => one.level === level);

  const send = async () => {
    if (!chosen) return;
    setAttempt((tries) => tries + 1);
    if (chosen.bad && reasons.length === 0 && !text.trim()) {
      setProblem({ field: `${id}-reasons`, message: t('rate.needsReason') });
      return;
    }
    try {
      const { rateApplication } = await ask(portal.RateApplicationDocument, {
        input: {
          applicationId: caseId,
          version,
          eventNumber: event.eventNumber,
          level: chosen.level,
          reasons: [...reasons],
          text: text.trim() || null,
          channel,
          idempotencyKey: key.current,
        },
      });
      if (rateApplication.refusal) {
        key.current = newKey();
        setProblem({ field: null, message: rateApplication.refusal.message });
      }
      // Taken or not: what is on the screen is no longer the last of it. What was filled in stays for another try.
      await queries.invalidateQueries({ queryKey: keyOf(portal.CaseDocument, { id: caseId }) });
    } catch (error) {
      if (failureKind(error) !== 'session')
        setProblem({ field: null, message: failureSentence(error) ?? t('failure.act') });
    }
  };

  return (
    <>
      <ErrorSummary
        id={`${id}-errors`}
        attempt={attempt}
        errors={problem ? [problem] : []}
        title={problem?.field === null ? t('failure.act') : undefined}
      />
      <Faces
        id={`${id}-level`}
        label={t('rate.level')}
        levels={[...levels].sort((a, b) => b.level - a.level)}
        value={level}
        onChange={(picked) => {
          setLevel(picked);
          // Reasons belong to a level.
          setReasons([]);
          setAll(false);
          setProblem(undefined);
        }}
      />
      {chosen && (
        <>
          <Choices
            id={`${id}-reasons`}
            label={t('rate.reasons')}
            optional={!chosen.bad}
            error={problem?.field ? problem.message : undefined}
            values={reasons}
            options={chosen.reasons
              .filter((reason) => all || reason.first || reasons.includes(reason.code))
              .map(({ code, text: label }) => ({ value: code, label }))}
            onChange={setReasons}
          />
          {!all && chosen.reasons.some((reason) => !reason.first) && (
            <Button id={`${id}-more`} kind="quiet" icon="down" onPress={() => setAll(true)}>
              {t('rate.reasons.more')}
            </Button>
          )}
          <Multiline
            id={`${id}-text`}
            label={t(chosen.bad ? 'rate.text.bad' : 'rate.text')}
            optional
            value={text}
            maxLength={500}
            onChange={setText}
          />
          <Button id={`${id}-send`} kind="primary" onPress={send}>
            {t('rate.send')}
          </Button>
        </>
      )}
    </>
  );
}
