import { useEffect, useRef, useState, type ReactNode } from 'react';
import { failureKind, failureSentence, newKey, portal } from '@tongban/client-graphql';
import { Button, Card, ErrorState, ErrorSummary, LoadingState, Notice, Option } from '@tongban/client-ui';
import { NoticeText } from '../parts/notice-text';
import { navigator } from '../platform/navigator';
import { usePrivacyT } from '../privacy-texts';
import { ask, keyOf, queries, useAsk } from '../state/api';
import type { Case } from '../state/case';
import { useT } from '../texts';

/**
 * Shows what the person has to read and tick before an application, each notice with one tick, and then the
 * application itself. What was submitted already began with them.
 */
export function NoticesFirst({
  draft,
  onTitle,
  children,
}: {
  readonly draft: Case;
  readonly onTitle: (title: string) => void;
  readonly children: ReactNode;
}) {
  const asked = draft.stage === 'DRAFT';
  const { data, loading, failure, again } = useAsk(
    portal.ApplicationNoticesDocument,
    { applicationId: draft.id },
    { enabled: asked },
  );
  const notices = data?.applicationNotices ?? [];
  if (!asked || (data && notices.length === 0)) return <>{children}</>;
  if (loading) return <LoadingState rows={5} />;
  if (failure) return <ErrorState id="notices-error" kind={failure} onRetry={again} />;
  return <Notices draft={draft} notices={notices} onTitle={onTitle} />;
}

function Notices({
  draft,
  notices,
  onTitle,
}: {
  readonly draft: Case;
  readonly notices: readonly portal.NoticePartsFragment[];
  readonly onTitle: (title: string) => void;
}) {
  const t = usePrivacyT();
  const common = useT();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const key = useRef(newKey());
  // As on the form's own pages: the bar names the service, the heading what is to be done.
  useEffect(() => onTitle(draft.item.name), [onTitle, draft.item.name]);
  const open = notices.filter((notice) => !ticked.includes(notice.key));
  const faults = attempt > 0 ? open : [];

  const toggle = (one: string) =>
    setTicked(ticked.includes(one) ? ticked.filter((other) => other !== one) : [...ticked, one]);

  const agree = async () => {
    setAttempt((tries) => tries + 1);
    setProblem(undefined);
    if (open.length > 0) return;
    try {
      const { giveConsent } = await ask(portal.GiveConsentDocument, {
        input: {
          applicationId: draft.id,
          idempotencyKey: key.current,
          notices: notices.map((notice) => ({ key: notice.key, version: notice.version })),
        },
      });
      key.current = newKey();
      const { refusal } = giveConsent;
      setProblem(refusal?.message);
      // The notices have changed since they were shown: they are read anew, and ticked anew.
      if (refusal) setTicked([]);
      await queries.invalidateQueries({
        queryKey: keyOf(portal.ApplicationNoticesDocument, { applicationId: draft.id }),
      });
    } catch (error) {
      if (failureKind(error) !== 'session') setProblem(failureSentence(error) ?? common('failure.act'));
    }
  };

  return (
    <>
      <h1 id="notices-title" className="tb-h1">
        {t('notices.title')}
      </h1>
      <div className="tb-p">{t('notices.lead')}</div>
      <ErrorSummary
        id="notices-errors"
        title={t('notices.open', { n: faults.length })}
        attempt={attempt}
        errors={faults.map((notice) => ({ field: `notice-${notice.key}`, message: notice.title }))}
      />
      {problem && (
        <Notice id="notices-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {notices.map((notice) => (
        <Card key={notice.key} id={`notices-${notice.key}`} title={notice.title}>
          <NoticeText blocks={notice.blocks} level={3} />
          <Option
            id={`notice-${notice.key}`}
            kind="checkbox"
            name={`notice-${notice.key}`}
            label={notice.consent}
            checked={ticked.includes(notice.key)}
            onPick={() => toggle(notice.key)}
          />
          {faults.includes(notice) && (
            <div id={`notice-${notice.key}-error`} className="tb-error">
              {t('notices.tick')}
            </div>
          )}
        </Card>
      ))}
      <div className="tb-actions">
        <Button id="notices-go" kind="primary" onPress={agree}>
          {t('notices.go')}
        </Button>
        <Button id="notices-back" onPress={() => navigator.back()}>
          {t('notices.back')}
        </Button>
      </div>
    </>
  );
}
