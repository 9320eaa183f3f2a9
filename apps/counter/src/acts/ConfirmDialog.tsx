import { Button, Radio } from 'antd';
import { useId } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import type { DeliveryWay } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { effectsOf } from './effects.js';
import type { Choice } from './correction.js';
import type { Intended } from './use-act.js';

const ways = ['ONLINE', 'IN_PERSON', 'POST'] as const satisfies readonly DeliveryWay[];

/** The last look before an act: what will happen, who is told what, and that it cannot be undone. */
export function ConfirmDialog({
  intended: { content },
  choices,
  sending,
  failure,
  onWay,
  onConfirm,
  onCancel,
}: {
  intended: Intended;
  choices: readonly Choice[];
  sending: boolean;
  failure: unknown;
  onWay: (way: DeliveryWay) => void;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useTexts();
  const wayLabel = useId();
  const act = t(`act.${content.act}`);
  return (
    <Dialog
      open
      title={t('act.confirm', { act })}
      width={640}
      {...(sending ? {} : { onClose: onCancel })}
      footer={
        <>
          <Button onClick={onCancel} disabled={sending}>
            {t('app.back')}
          </Button>
          <Button
            type="primary"
            danger={content.act === 'REFUSE' || content.act === 'NOT_ACCEPT'}
            loading={sending}
            onClick={onConfirm}
            autoFocus={content.act !== 'DELIVER'}
          >
            {failure ? t('app.retry') : t('act.confirm', { act })}
          </Button>
        </>
      }
    >
      <div className="confirm">
        {failure !== null && <FailureNote failure={failure} safe />}
        {content.act === 'DELIVER' && (
          <>
            <h3 id={wayLabel}>{t('deliver.way')}</h3>
            <Radio.Group
              className="ways"
              aria-labelledby={wayLabel}
              name="delivery-way"
              value={content.way}
              onChange={(event) => onWay(event.target.value as DeliveryWay)}
              options={ways.map((way) => ({ value: way, label: t(`deliver.${way}`) }))}
            />
          </>
        )}
        {content.act === 'REQUEST_CORRECTION' && (
          <>
            <h3>{t('correction.preview')}</h3>
            <ol className="points">
              {content.points.map((point, index) => (
                <li key={index}>
                  <b>{labelOf(choices, point.pointer ?? point.materialKey)}</b> {point.message}
                </li>
              ))}
            </ol>
          </>
        )}
        {'reason' in content && (
          <>
            <h3>{t(`reason.${content.act}`)}</h3>
            <blockquote>{content.reason}</blockquote>
          </>
        )}
        <h3>{t('act.confirm.what')}</h3>
        <ul className="effects">
          {effectsOf(content, t).map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        <p>
          <strong>{t('act.confirm.irreversible')}</strong>
        </p>
      </div>
    </Dialog>
  );
}

const labelOf = (choices: readonly Choice[], key: string | null | undefined): string | undefined =>
  choices.find((choice) => choice.key === key)?.label;
