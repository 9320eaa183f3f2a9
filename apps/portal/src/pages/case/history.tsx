import { formatInstant } from '@tongban/rules';
import type { portal } from '@tongban/client-graphql';
import { Card, Timeline, useUi, type TimelineStep } from '@tongban/client-ui';
import type { Case } from '../../state/case';
import { useT } from '../../texts';

const ahead: Partial<
  Record<
    portal.Stage,
    readonly ('case.next.accept' | 'case.next.review' | 'case.next.decide' | 'case.next.deliver')[]
  >
> = {
  SUBMITTED: ['case.next.accept', 'case.next.review', 'case.next.decide', 'case.next.deliver'],
  CORRECTION: ['case.next.accept', 'case.next.review', 'case.next.decide', 'case.next.deliver'],
  ACCEPTED: ['case.next.review', 'case.next.decide', 'case.next.deliver'],
  UNDER_REVIEW: ['case.next.decide', 'case.next.deliver'],
  DECIDED: ['case.next.deliver'],
};

/** What has happened, by whom and when, and what is still to come. */
export function History({ mine }: { readonly mine: Case }) {
  const t = useT();
  const { language } = useUi();
  const next = ahead[mine.stage] ?? [];
  const last = mine.timeline.length - 1;
  const steps: TimelineStep[] = [
    ...mine.timeline.map((entry, at): TimelineStep => ({
      key: String(entry.sequence),
      title: entry.title,
      state: at === last && next.length > 0 ? 'now' : 'done',
      children: (
        <div className="tb-small">
          <div className="tb-muted">
            {formatInstant(Date.parse(entry.at), language)} · {entry.by}
            {entry.channel && ` · ${t(`channel.${entry.channel}`)}`}
          </div>
          {entry.detail && <div>{entry.detail}</div>}
        </div>
      ),
    })),
    ...next.map((key): TimelineStep => ({ key, title: t(key), state: 'next' })),
  ];
  return (
    <Card id="case-timeline" title={t('case.timeline')}>
      <Timeline steps={steps} />
    </Card>
  );
}
