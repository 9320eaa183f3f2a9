import { useRouter } from '@tarojs/taro';
import { portal } from '@tongban/client-graphql';
import {
  Card,
  Details,
  EmptyState,
  ErrorState,
  Facts,
  LinkButton,
  LoadingState,
  Notice,
  Page,
  Tag,
  Timeline,
  type Fact,
} from '@tongban/client-ui';
import { CallLink } from '../../parts/call-line';
import { text } from '../../platform/address';
import { useAsk } from '../../state/api';
import { useT } from '../../texts';
import { GuideMaterials } from './materials';
import { Start } from './start';

type Item = NonNullable<portal.GuideQuery['item']>;

/** Everything about one service: how long, how much, how often, what to bring, how it goes, on what law. */
export default function Guide() {
  const t = useT();
  const { params } = useRouter();
  const { data, loading, failure, again } = useAsk(
    portal.GuideDocument,
    { id: text(params['id']) },
    { keep: true },
  );
  const item = data?.item;

  return (
    <Page
      id="guide"
      title={t('guide.title')}
      headed={item != null}
      actions={item?.applyOnline ? <Start itemId={item.id} identityLevel={item.identityLevel} /> : undefined}
    >
      {loading && <LoadingState rows={6} />}
      {failure && <ErrorState id="guide-error" kind={failure} onRetry={again} />}
      {data && !item && (
        <EmptyState id="guide-missing" title={t('guide.missing.title')}>
          <div className="tb-muted">{t('guide.missing.text')}</div>
          <LinkButton id="guide-to-items" to="/items">
            {t('guide.toItems')}
          </LinkButton>
        </EmptyState>
      )}
      {item && <GuideBody item={item} />}
    </Page>
  );
}

function GuideBody({ item }: { readonly item: Item }) {
  const t = useT();
  return (
    <>
      <Head item={item} />
      {!item.complete && <Notice>{t('guide.incomplete')}</Notice>}
      {item.complete && !item.applyOnline && <Notice tone="warn">{t('guide.notOnline')}</Notice>}
      {item.conditions.length > 0 && (
        <Card title={t('guide.conditions')}>
          <Lines lines={item.conditions} />
        </Card>
      )}
      {item.materials.length > 0 && <GuideMaterials materials={item.materials} />}
      {item.steps.length > 0 && (
        <Card title={t('guide.steps')}>
          <Timeline
            plain
            steps={item.steps.map((step) => ({
              key: step.name,
              title: step.name,
              state: 'next',
              children: (
                <div className="tb-small tb-muted">
                  <div>
                    {step.handler} · {step.limit}
                  </div>
                  <div>{t('guide.step.standard', { text: step.standard })}</div>
                  <div>{t('guide.step.result', { text: step.result })}</div>
                </div>
              ),
            }))}
          />
          {item.specialProcedures.length > 0 && (
            <Notice title={t('guide.special')}>
              <Lines lines={item.specialProcedures} />
            </Notice>
          )}
        </Card>
      )}
      {item.fees.length > 0 && (
        <Card title={t('guide.fees')}>
          <Facts
            wide
            facts={item.fees.map((fee) => ({
              key: fee.name,
              label: fee.name,
              value: fee.standard,
              more: [fee.law, fee.reducible && t('guide.fee.reducible', { text: fee.reducible })]
                .filter(Boolean)
                .join(' '),
            }))}
          />
        </Card>
      )}
      <More item={item} />
    </>
  );
}

function Head({ item }: { readonly item: Item }) {
  const t = useT();
  const days = (limit: Item['promised']) =>
    limit ? t('guide.days', { n: limit.days, unit: limit.unit }) : null;
  const facts: (Fact | false)[] = [
    (item.instant || item.promised != null) && {
      key: 'promised',
      label: t('guide.promised'),
      value: item.instant ? t('guide.instant') : days(item.promised),
    },
    item.statutory != null && { key: 'statutory', label: t('guide.statutory'), value: days(item.statutory) },
    item.free != null && {
      key: 'fee',
      label: t('guide.fee'),
      value: t(item.free ? 'guide.fee.free' : 'guide.fee.paid'),
      ...(item.free ? {} : { more: feeTold(item, t) }),
    },
    item.visits != null && {
      key: 'visits',
      label: t('guide.visits'),
      value: t('guide.visits.times', { n: item.visits }),
      more: item.visitsExplained,
    },
  ];
  return (
    <Card>
      <h1 className="tb-h1">{item.name}</h1>
      {item.summary && <div className="tb-p">{item.summary}</div>}
      <div className="tb-tags">
        {item.applyOnline && <Tag tone="good">{t('item.online')}</Tag>}
        <Tag>{item.taskType}</Tag>
        {item.applicantKinds.map((kind) => (
          <Tag key={kind}>{t(`items.kind.${kind}`)}</Tag>
        ))}
      </div>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      <div className="tb-muted">{item.departmentName}</div>
      {item.adviceLine && <div className="tb-p">{item.adviceLine}</div>}
    </Card>
  );
}

/** How much it is where one line says it all, else where the amounts stand. */
function feeTold({ fees }: Item, t: ReturnType<typeof useT>): string {
  const [only, second] = fees;
  if (!only) return t('guide.fee.ask');
  return second ? t('guide.fee.below') : only.standard;
}

/** What fewer people ask for: windows, questions, law, remedies. */
function More({ item }: { readonly item: Item }) {
  const t = useT();
  return (
    <>
      {item.department && (
        <Card title={t('guide.department')}>
          <div className="tb-h3">{item.department.name}</div>
          {item.department.address && <div>{item.department.address}</div>}
          {item.department.hours && <div className="tb-muted">{item.department.hours}</div>}
          {item.department.telephone && (
            <CallLink id="guide-department" number={item.department.telephone}>
              {item.department.telephone}
            </CallLink>
          )}
        </Card>
      )}
      {item.windows.length > 0 && (
        <Card title={t('guide.windows')}>
          {item.windows.map((window, at) => (
            <div key={window.name} className="tb-p">
              <div className="tb-h3">{window.name}</div>
              <div>{window.address}</div>
              <div className="tb-muted">{window.hours}</div>
              <CallLink id={`guide-window-${at}`} number={window.telephone}>
                {window.telephone}
              </CallLink>
            </div>
          ))}
        </Card>
      )}
      {item.questions.length > 0 && (
        <Card title={t('guide.questions')}>
          {item.questions.map(({ question, answer }, at) => (
            <Details key={question} id={`guide-question-${at}`} summary={question}>
              <div className="tb-p">{answer}</div>
            </Details>
          ))}
        </Card>
      )}
      {item.laws.length > 0 && (
        <Card title={t('guide.laws')}>
          {item.laws.map((law, at) => (
            <Details
              key={`${law.name}${law.clause}`}
              id={`guide-law-${at}`}
              summary={`${law.name} ${law.clause}`}
            >
              <div className="tb-small tb-muted">
                {law.documentNumber ?? t('guide.law.none')} · {t('guide.law.official')}
              </div>
              <div className="tb-p" lang="zh-CN">
                {law.content}
              </div>
            </Details>
          ))}
        </Card>
      )}
      <Card>
        <Facts wide facts={rest(item, t)} />
      </Card>
    </>
  );
}

function rest(item: Item, t: ReturnType<typeof useT>): Fact[] {
  const entries = [
    ['guide.result', item.resultName],
    ['guide.quota', item.quota],
    ['guide.remedies', item.remedies],
    ['guide.complaint', item.complaintLine],
    ['guide.department', item.departmentName],
    ['guide.code', item.itemCode ?? item.localItemCode],
  ] as const;
  return entries.flatMap(([key, value]) => (value ? [{ key, label: t(key), value }] : []));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div role="list">
      {lines.map((line) => (
        <div key={line} className="tb-p" role="listitem">
          {line}
        </div>
      ))}
    </div>
  );
}
