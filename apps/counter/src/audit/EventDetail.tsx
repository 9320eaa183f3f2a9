import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { FailureNote } from '../app/FailureNote.js';
import { formatSecond } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { Actor } from './Actor.js';
import { ProofNote } from './ProofNote.js';
import { writeFilter, type Filter } from './filter.js';
import { chainNames, channelNames } from './names.js';
import { useAuditEvent, useChainProof } from './use-audit.js';

const listOf = (filter: Partial<Filter>): string => `/audit?${writeFilter(filter).toString()}`;

/** One event with everything that its hash covers, and whether its chain holds. */
export function EventDetail() {
  const { t, language } = useTexts();
  const { id = '' } = useParams();
  const { data: event, isPending, isError, error, refetch } = useAuditEvent(id);
  const proof = useChainProof();
  if (isPending) return <p role="status">{t('audit.loading')}</p>;
  if (isError) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (!event) return <p>{t('audit.unknown')}</p>;

  const chain = { kind: event.chainKind, id: event.chainId };
  const channel = channelNames[event.channel];
  const address =
    event.address ??
    (event.addressDigest ? t('audit.addressErased', { digest: event.addressDigest }) : t('audit.nothing'));
  const facts: [string, ReactNode][] = [
    [t('audit.column.at'), formatSecond(language, event.at)],
    [t('audit.column.who'), <Actor key="who" entry={event} />],
    [t('audit.actorId'), idOrNothing(event.actorId, t('audit.nothing'))],
    [t('audit.onBehalfOf'), idOrNothing(event.onBehalfOf, t('audit.nothing'))],
    [t('audit.channel'), channel ? t(channel) : event.channel],
    [t('audit.address'), address],
    [t('audit.column.result'), event.refusedWith ?? t('audit.result.done')],
    [t('audit.kind'), <code key="kind">{event.kind}</code>],
    [t('audit.payload'), <pre key="payload">{JSON.stringify(event.payload, null, 2)}</pre>],
  ];
  const place: [string, ReactNode][] = [
    [t('audit.column.chain'), `${t(chainNames[event.chainKind] ?? 'audit.chain.case')} ${event.chainId}`],
    [t('audit.place'), t('audit.placeOf', { sequence: event.sequence, length: event.chainLength })],
    [t('audit.sealed'), event.seal ? t('audit.sealedBy', { number: event.seal }) : t('audit.notSealed')],
    [
      t('audit.previousHash'),
      <code key="previous" className="audit-hash">
        {event.previousHash}
      </code>,
    ],
    [
      t('audit.hash'),
      <code key="hash" className="audit-hash">
        {event.hash}
      </code>,
    ],
  ];
  return (
    <article className="audit-detail">
      <h2>{event.title}</h2>
      <Facts facts={facts} />
      <h3>{t('audit.inChain')}</h3>
      <Facts facts={place} />
      <div className="audit-tools">
        <Button
          type="primary"
          aria-busy={proof.isPending}
          onClick={() => !proof.isPending && proof.mutate(chain)}
        >
          {t('audit.verifyChain')}
        </Button>
        <Link to={listOf({ chainKind: event.chainKind, chainId: event.chainId })}>
          {t('audit.wholeChain')}
        </Link>
        {event.actorId && <Link to={listOf({ account: event.actorId })}>{t('audit.sameActor')}</Link>}
        {event.address && <Link to={listOf({ address: event.address })}>{t('audit.sameAddress')}</Link>}
      </div>
      <ProofNote
        answer={proof.data}
        failure={proof.error}
        holds={(rows) => t('audit.chainHolds', { rows })}
        broken={t('audit.chainBroken')}
      />
    </article>
  );
}

const idOrNothing = (id: string | null, nothing: string): ReactNode => (id ? <code>{id}</code> : nothing);

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="audit-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
