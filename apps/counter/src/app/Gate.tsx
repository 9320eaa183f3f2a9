import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { askOnce, session } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useSession } from '../server/use-session.js';
import { useTexts } from '../text/texts.js';
import { FailureNote } from './FailureNote.js';
import { Waiting } from './Waiting.js';

const LogInPage = lazy(() => import('../session/LogInPage.js'));
const LogInAgain = lazy(() => import('../session/LogInAgain.js'));

/** Lets staff through; others log in first and then are where they wanted to go. */
export function Gate({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  const { phase, staff } = useSession();
  const opening = useQuery({
    queryKey: ['currentStaff'],
    queryFn: async () => {
      const { me } = await askOnce(operations.currentStaff, {});
      if (me && !me.pending) session.begin(me);
      else session.leave();
      return me;
    },
    enabled: phase === 'unknown',
    staleTime: Infinity,
  });

  if (phase === 'unknown') {
    if (!opening.isError) return <Waiting />;
    return (
      <main className="whole-page">
        <FailureNote
          title={t('failure.title')}
          heading
          failure={opening.error}
          onRetry={() => void opening.refetch()}
        />
      </main>
    );
  }
  return (
    <Suspense fallback={<Waiting />}>
      {staff ? (
        <>
          {/* Another person's screen begins anew: nothing of the one before is left on it. */}
          <div key={staff.id}>{children}</div>
          {phase === 'ended' && <LogInAgain staff={staff} />}
        </>
      ) : (
        <LogInPage begun={opening.data?.pending ? opening.data : null} />
      )}
    </Suspense>
  );
}
