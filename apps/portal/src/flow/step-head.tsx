import { formatTime } from '@tongban/rules';
import { Progress } from '@tongban/client-ui';
import { useT } from '../texts';
import type { Saving } from './use-draft';

/** How far one has come, and whether it is kept. */
export function StepHead({
  step,
  total,
  saving,
}: {
  readonly step: number;
  readonly total: number;
  readonly saving?: Saving;
}) {
  const t = useT();
  const words = t('flow.step', { n: step, total });
  return (
    <div className="tb-step-head">
      <div className="tb-between tb-muted tb-small">
        <div id="flow-step">{words}</div>
        {saving && (
          <div id="flow-saved" role="status">
            {saving.state === 'saved'
              ? t('flow.saved', { time: formatTime(saving.at) })
              : t(saving.state === 'saving' ? 'flow.saving' : 'flow.unsaved')}
          </div>
        )}
      </div>
      <Progress value={step / total} label={words} />
    </div>
  );
}
