import { useEffect } from 'react';
import { useDidShow, useRouter } from '@tarojs/taro';
import type { FormData } from '@tongban/rules';
import { dayOf, formatDay, inLanguage } from '@tongban/rules';
import { AnswersList } from '@tongban/client-forms';
import {
  Card,
  Details,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingState,
  Notice,
  Page,
  Tag,
  useUi,
} from '@tongban/client-ui';
import { formOf, stepsOf } from '../../flow/steps';
import { stageTone } from '../../parts/case-words';
import { BothNames } from '../../parts/both-names';
import { LogInFirst } from '../../parts/log-in-first';
import { Withdraw } from '../../parts/withdraw';
import { text } from '../../platform/address';
import { replace } from '../../platform/navigator';
import { useCase, type Case as OwnCase } from '../../state/case';
import { useT } from '../../texts';
import { Clock } from './clock';
import { Correction } from './correction';
import { Documents } from './documents';
import { History } from './history';
import { Rate } from './rate';

/** One case: where it is, how long it may take, what is missing, what came out of it. */
export default function Case() {
  const t = useT();
  const { params } = useRouter();
  const {
    case: mine,
    data,
    loading,
    failure,
    sessionEnded,
    again,
  } = useCase(text(params['id']), { live: true });
  useDidShow(() => void again());
  // A draft that can still be filled in is shown as the form.
  const draft = mine?.stage === 'DRAFT' ? mine.id : null;
  useEffect(() => {
    if (draft) replace(`/form?case=${draft}`);
  }, [draft]);

  return (
    <Page id="case" title={t('case.title')} headed={mine != null}>
      {loading && <LoadingState rows={5} />}
      {failure && <ErrorState id="case-error" kind={failure} onRetry={again} />}
      {sessionEnded && !mine && <LogInFirst id="case">{<LoadingState />}</LogInFirst>}
      {data && !mine && (
        <EmptyState id="case-missing" title={t('flow.missing.title')}>
          <div className="tb-muted">{t('flow.missing.text')}</div>
          <LinkButton id="case-to-cases" to="/cases">
            {t('flow.toCases')}
          </LinkButton>
        </EmptyState>
      )}
      {mine && !draft && <CaseBody mine={mine} />}
    </Page>
  );
}

function CaseBody({ mine }: { readonly mine: OwnCase }) {
  const t = useT();
  return (
    <>
      <Card>
        <div className="tb-between">
          <h1 className="tb-h1">{mine.item.name}</h1>
          <div id="case-stage" role="status">
            <Tag tone={stageTone(mine.stage, mine.outcome)}>
              {t(`stage.${mine.stage}`)}
              {mine.outcome && ` · ${t(`outcome.${mine.outcome}`)}`}
            </Tag>
          </div>
        </div>
        <div className="tb-muted">{mine.item.departmentName}</div>
        {mine.number && (
          <div className="tb-small tb-muted tb-number" id="case-number">
            {t('case.number', { number: mine.number })}
          </div>
        )}
        <BothNames of={mine} />
        {mine.clock && mine.clock.running && <Clock clock={mine.clock} />}
      </Card>
      <Correction mine={mine} />
      <Verdict mine={mine} />
      {mine.rateable.map((event) => (
        <Rate key={event.eventNumber} of={mine} event={event} />
      ))}
      <Emptied mine={mine} />
      <Documents mine={mine} />
      <History mine={mine} />
      {!mine.emptied && <Contents mine={mine} />}
      {mine.item.adviceLine && <Notice>{t('case.help', { number: mine.item.adviceLine })}</Notice>}
      <Withdraw mine={mine} />
    </>
  );
}

/** What was decided, and why. */
function Verdict({ mine }: { readonly mine: OwnCase }) {
  const t = useT();
  const title =
    mine.stage === 'NOT_ACCEPTED'
      ? t('case.notAccepted')
      : mine.outcome === 'REFUSED'
        ? t('case.refused')
        : mine.outcome === 'GRANTED'
          ? t('case.granted')
          : null;
  if (!title) return null;
  return (
    <Notice id="case-verdict" tone={mine.outcome === 'GRANTED' ? 'good' : 'bad'} title={title}>
      {mine.reason && (
        <div className="tb-p">{t('words.pair', { name: t('case.reason'), value: mine.reason })}</div>
      )}
    </Notice>
  );
}

/** Why there is nothing more to read of a case that was over long ago. */
function Emptied({ mine }: { readonly mine: OwnCase }) {
  const t = useT();
  const { language } = useUi();
  if (!mine.emptied) return null;
  const { kind, at } = mine.emptied;
  return (
    <Notice id="case-emptied">
      {t(kind === 'ARCHIVED' ? 'case.archived' : 'case.erased', {
        day: formatDay(dayOf(new Date(at)), language),
      })}
    </Notice>
  );
}

/** What was written and sent, for those who want to look it up. */
function Contents({ mine }: { readonly mine: OwnCase }) {
  const t = useT();
  const { language } = useUi();
  const definition = formOf(mine);
  const data = mine.data as FormData;
  const files = mine.materials.flatMap((material) => material.files);
  return (
    <Card>
      {definition && (
        <Details id="case-answers" summary={t('case.answers')}>
          {stepsOf(mine, definition, data).pages.map((page) => (
            <div key={page.key}>
              <h3 className="tb-h3">{inLanguage(page.title, language)}</h3>
              <AnswersList page={page} data={data} />
            </div>
          ))}
        </Details>
      )}
      {files.length > 0 && (
        <Details id="case-materials" summary={t('case.materials')}>
          {files.map((file) => (
            <div key={file.id} className="tb-p">
              {file.name}
            </div>
          ))}
        </Details>
      )}
    </Card>
  );
}
