import { Button, Checkbox, Input } from 'antd';
import { Labelled } from '../app/Labelled.js';
import { Phrases } from '../app/Phrases.js';
import { useTexts } from '../text/texts.js';
import type { Choice } from './correction.js';

const longest = 500;

/** A field or material: ticked, it wants a sentence. */
export function TickedPoint({
  id,
  label,
  kind,
  ticked,
  sentence,
  problem,
  onTick,
  onWrite,
}: {
  id: string;
  label: string;
  kind: Choice['kind'];
  ticked: boolean;
  sentence: string;
  problem: string | undefined;
  onTick: (on: boolean) => void;
  onWrite: (sentence: string) => void;
}) {
  const { t } = useTexts();
  const phrases =
    kind === 'FIELD'
      ? [t('phrase.correction.1'), t('phrase.correction.2')]
      : [t('phrase.correction.3'), t('phrase.correction.4')];
  return (
    <div className="point-choice" data-point={id}>
      <Checkbox checked={ticked} onChange={(event) => onTick(event.target.checked)}>
        {label}
      </Checkbox>
      {ticked && (
        <>
          <Labelled label={t('correction.sentence', { label })} problem={problem}>
            {(field) => (
              <Input.TextArea
                {...field}
                value={sentence}
                onChange={(event) => onWrite(event.target.value)}
                autoSize={{ minRows: 2, maxRows: 6 }}
                maxLength={longest}
              />
            )}
          </Labelled>
          <Phrases label={t('correction.phrases', { label })} phrases={phrases} onChoose={onWrite} />
        </>
      )}
    </div>
  );
}

/** Something that belongs to no field and no material. */
export function OtherPoint({
  number,
  sentence,
  problem,
  onWrite,
  onRemove,
}: {
  number: number;
  sentence: string;
  problem: string | undefined;
  onWrite: (sentence: string) => void;
  onRemove: () => void;
}) {
  const { t } = useTexts();
  return (
    <div className="point-choice" data-point={`OTHER:${number - 1}`}>
      <Labelled label={t('correction.other', { number })} problem={problem}>
        {(field) => (
          <Input.TextArea
            {...field}
            value={sentence}
            onChange={(event) => onWrite(event.target.value)}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={longest}
            autoFocus
          />
        )}
      </Labelled>
      <Button onClick={onRemove}>{t('correction.removeOther', { number })}</Button>
    </div>
  );
}
