import { Button } from 'antd';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { CorrectionPoint, Refusal } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import {
  choiceId,
  noticePoints,
  otherId,
  refusedPoint,
  tick,
  unwritten,
  write,
  writeOther,
  type Choice,
  type CorrectionDraft,
} from './correction.js';
import { OtherPoint, TickedPoint } from './CorrectionPoints.js';
import { FormFoot } from './ReasonForm.js';

/** Writes the one notice with everything that has to be corrected (行政许可法 Art. 32: told once, all of it). */
export function CorrectionForm({
  choices,
  draft,
  refusal,
  onChange,
  onReady,
  onStop,
}: {
  choices: readonly Choice[];
  draft: CorrectionDraft;
  refusal: Refusal | null;
  onChange: (draft: CorrectionDraft) => void;
  onReady: (points: CorrectionPoint[]) => void;
  onStop: () => void;
}) {
  const { t } = useTexts();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const points = noticePoints(draft, choices);
  const missing = unwritten(points);

  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const next = () => {
    setTried(true);
    if (points.length > 0 && missing.length === 0) return onReady(points.map(({ point }) => point));
    const first = missing[0];
    const place = first
      ? form.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(first)}"] textarea`)
      : form.current?.querySelector<HTMLElement>('input');
    place?.focus();
  };
  const problemOf = (id: string): string | undefined => {
    if (tried && missing.includes(id)) return t('correction.needSentence');
    return refusal?.fields.find(({ pointer }) => refusedPoint(pointer, points) === id)?.message;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) next();
  };

  const group = (title: string, kind: Choice['kind']) => {
    const own = choices.filter((choice) => choice.kind === kind);
    return (
      own.length > 0 && (
        <fieldset>
          <legend>{title}</legend>
          {own.map((choice) => {
            const id = choiceId(choice);
            return (
              <TickedPoint
                key={id}
                id={id}
                label={choice.label}
                kind={kind}
                ticked={draft.ticked.includes(id)}
                sentence={draft.sentences[id] ?? ''}
                problem={problemOf(id)}
                onTick={(on) => onChange(tick(draft, id, on))}
                onWrite={(sentence) => onChange(write(draft, id, sentence))}
              />
            );
          })}
        </fieldset>
      )
    );
  };

  return (
    <form
      ref={form}
      className="act-form"
      aria-label={t('act.REQUEST_CORRECTION')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        next();
      }}
    >
      <h3>{t('act.REQUEST_CORRECTION')}</h3>
      <p>{t('correction.intro')}</p>
      {tried && points.length === 0 && (
        <p className="problem" role="alert">
          {t('correction.needPoints')}
        </p>
      )}
      {group(t('correction.fields'), 'FIELD')}
      {group(t('correction.materials'), 'MATERIAL')}
      <fieldset>
        <legend>{t('correction.others')}</legend>
        {draft.others.map((sentence, index) => (
          <OtherPoint
            key={index}
            number={index + 1}
            sentence={sentence}
            problem={problemOf(otherId(index))}
            onWrite={(words) => onChange(writeOther(draft, index, words))}
            onRemove={() => onChange({ ...draft, others: draft.others.filter((_, at) => at !== index) })}
          />
        ))}
        <Button block onClick={() => onChange({ ...draft, others: [...draft.others, ''] })}>
          {t('correction.addOther')}
        </Button>
      </fieldset>
      <p role="status" className="quiet">
        {t('correction.count', { count: points.length })}
      </p>
      <FormFoot act={t('act.REQUEST_CORRECTION')} onStop={onStop} />
    </form>
  );
}
