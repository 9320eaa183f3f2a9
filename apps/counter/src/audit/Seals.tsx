import { Button } from 'antd';
import { FailureNote } from '../app/FailureNote.js';
import type { AuditSeal } from '../server/operations.js';
import { formatSecond } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { ProofNote } from './ProofNote.js';
import { useSealProof, useSeals } from './use-audit.js';

/** Every seal, and whether it holds. */
export function Seals() {
  const { t } = useTexts();
  const list = useSeals();
  const seals = list.data?.pages.flat() ?? [];
  return (
    <>
      <p className="audit-intro">{t('audit.seals.intro')}</p>
      {list.isPending && <p role="status">{t('audit.loading')}</p>}
      {list.isError && <FailureNote failure={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && !seals.length && <p className="audit-empty">{t('audit.seals.none')}</p>}
      <ul className="audit-seals">
        {seals.map((seal) => (
          <SealCard key={seal.number} seal={seal} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="audit-more"
          onClick={() => void list.fetchNextPage()}
          loading={list.isFetchingNextPage}
        >
          {t('audit.more')}
        </Button>
      )}
    </>
  );
}

function SealCard({ seal }: { seal: AuditSeal }) {
  const { t, language } = useTexts();
  const proof = useSealProof();
  const { number, chains, events, moved } = seal;
  return (
    <li>
      <div className="audit-seal">
        <div>
          <h2>{t('audit.seal', { number })}</h2>
          <p>
            {formatSecond(language, seal.at)} · {t('audit.seal.covers', { chains, events, moved })}
          </p>
          <p className="audit-sub">
            {t('audit.seal.key', { algorithm: seal.algorithm === 'sm2' ? 'SM2' : 'Ed25519' })}{' '}
            <code>{seal.fingerprint}</code>
          </p>
        </div>
        <Button
          aria-label={t('audit.verifySealNumber', { number })}
          aria-busy={proof.isPending}
          onClick={() => !proof.isPending && proof.mutate(number)}
        >
          {t('audit.verifySeal')}
        </Button>
      </div>
      <ProofNote
        answer={proof.data}
        failure={proof.error}
        holds={(heads) => t('audit.sealHolds', { heads })}
        broken={t('audit.sealBroken')}
      />
    </li>
  );
}
