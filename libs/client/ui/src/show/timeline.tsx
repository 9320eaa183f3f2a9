import type { ReactNode } from 'react';
import { useT } from '../text/texts.js';

export interface TimelineStep {
  readonly key: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'next';
  readonly children?: ReactNode;
}

/** What has happened, what is happening, what comes: the state is said, not only coloured. */
export function Timeline({
  steps,
  plain,
}: {
  readonly steps: readonly TimelineStep[];
  readonly plain?: boolean;
}) {
  const t = useT();
  return (
    <ol className="tb-timeline">
      {steps.map((step) => (
        <li key={step.key} className={`tb-step tb-step--${step.state}`}>
          <div className="tb-step__mark" aria-hidden="true" />
          <div className="tb-step__body">
            <div className="tb-step__title">
              {step.title}
              {!plain && <span className="tb-hidden">（{t(`step.${step.state}`)}）</span>}
            </div>
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
