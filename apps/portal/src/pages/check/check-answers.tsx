import { useRef, useState } from 'react';
import {
  fieldAt,
  inLanguage,
  validateForm,
  type FormData,
  type FormDefinition,
  type Language,
} from '@tongban/rules';
import { failureKind, failureSentence, newKey, portal } from '@tongban/client-graphql';
import { Button, Card, ErrorSummary, Link, Notice, useUi, type SummaryError } from '@tongban/client-ui';
import { AnswersList } from '@tongban/client-forms';
import { StepHead } from '../../flow/step-head';
import { stepsOf } from '../../flow/steps';
import { channel } from '../../platform/channel';
import { replace, restart } from '../../platform/navigator';
import { ask } from '../../state/api';
import { caseNow, keepCase, type Case } from '../../state/case';
import { useT } from '../../texts';

interface Fault {
  /** RFC 6901, or `/materials/<key>`. */
  readonly pointer: string;
  readonly message: string;
}

/** Everything that was answered, page by page, each with a way to change it; then the one button. */
export function CheckAnswers({
  draft,
  definition,
}: {
  readonly draft: Case;
  readonly definition: FormDefinition;
}) {
  const t = useT();
  const { language } = useUi();
  const data = draft.data as FormData;
  const { pages, total, materials } = stepsOf(draft, definition, data);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  // One intention, one key: a retry after a lost answer submits nothing twice.
  const key = useRef(newKey());
  const again = draft.openActs.includes('RESUBMIT');
  const change = (page: string) => `/form?case=${draft.id}&page=${page}&from=check`;

  const submit = async () => {
    setAttempt((tries) => tries + 1);
    setProblem(undefined);
    const missing = findFaults(draft, definition, language, (name) =>
      t('words.pair', { name, value: t('check.material.none') }),
    );
    setFaults(missing);
    if (missing.length > 0) return;
    const input = {
      applicationId: draft.id,
      version: caseNow(draft.id)?.version ?? draft.version,
      idempotencyKey: key.current,
      channel,
    };
    try {
      const answer = again
        ? (await ask(portal.ResubmitApplicationDocument, { input })).resubmitApplication
        : (await ask(portal.SubmitApplicationDocument, { input })).submitApplication;
      if (answer.refusal) {
        // Read and ticked first, where that is missing or what is told has changed; then back to here.
        if (answer.refusal.code === 'CASE_CONSENT_NEEDED') {
          replace(`/form?case=${draft.id}`);
          return;
        }
        // Another try will be of another content, and so needs another key.
        key.current = newKey();
        setFaults(answer.refusal.fields);
        setProblem(answer.refusal.message);
        if (answer.application) keepCase(answer.application);
      } else if (answer.application) {
        keepCase(answer.application);
        restart(`/receipt?case=${answer.application.id}`);
      }
    } catch (error) {
      const kind = failureKind(error);
      if (kind !== 'session')
        setProblem(failureSentence(error) ?? t(kind === 'offline' ? 'flow.offline' : 'failure.act'));
    }
  };

  const errors: SummaryError[] = [
    ...(problem ? [{ field: null, message: problem }] : []),
    ...faults.map((fault) => ({ field: anchorOf(fault, definition), message: fault.message })),
  ];
  return (
    <>
      <StepHead step={total} total={total} />
      <ErrorSummary
        id="check-errors"
        attempt={attempt}
        errors={errors}
        title={faults.length > 0 ? t('check.problems', { n: faults.length }) : t('failure.act')}
      />
      {pages.map((page) => {
        const title = inLanguage(page.title, language);
        return (
          <Card
            key={page.key}
            id={`check-page-${page.key}`}
            title={title}
            aside={
              <Link
                id={`check-change-${page.key}`}
                to={change(page.key)}
                label={t('check.change.of', { title })}
                onFollow={() => replace(change(page.key))}
              >
                {t('check.change')}
              </Link>
            }
          >
            <AnswersList page={page} data={data} />
          </Card>
        );
      })}
      {materials && (
        <Card
          id="check-materials"
          title={t('check.materials')}
          aside={
            <Link
              id="check-change-materials"
              to={`/materials?case=${draft.id}&from=check`}
              label={t('check.change.of', { title: t('check.materials') })}
              onFollow={() => replace(`/materials?case=${draft.id}&from=check`)}
            >
              {t('check.change')}
            </Link>
          }
        >
          {draft.item.materials.map((material) => {
            const files = draft.materials.find((one) => one.key === material.key)?.files ?? [];
            return (
              <div key={material.key} id={`check-material-${material.key}`} className="tb-material">
                <div className="tb-h3">{material.name}</div>
                {files.length === 0 && (
                  <div className={material.required ? 'tb-bad' : 'tb-muted'}>{t('check.material.none')}</div>
                )}
                {files.map((file) => (
                  <div key={file.id}>{file.name}</div>
                ))}
              </div>
            );
          })}
        </Card>
      )}
      <Notice>{t('check.declare')}</Notice>
      <div className="tb-actions">
        <Button id="check-submit" kind="primary" onPress={submit}>
          {t(again ? 'check.resubmit' : 'check.submit')}
        </Button>
      </div>
    </>
  );
}

/** What would be refused anyway is said at once; the server looks at everything again. */
function findFaults(
  draft: Case,
  definition: FormDefinition,
  language: Language,
  lacking: (name: string) => string,
): readonly Fault[] {
  const answers = validateForm(definition, draft.data, { language }).errors;
  const materials = draft.item.materials
    .filter(
      (material) =>
        material.required &&
        !material.mayFollow &&
        !draft.materials.some((one) => one.key === material.key && one.files.length > 0),
    )
    .map((material) => ({ pointer: `/materials/${material.key}`, message: lacking(material.name) }));
  return [...answers, ...materials];
}

/** The part of this screen that a fault belongs to. */
function anchorOf({ pointer }: Fault, definition: FormDefinition): string | null {
  if (pointer.startsWith('/materials/')) return 'check-change-materials';
  const page = fieldAt(definition, pointer)?.page;
  return page ? `check-change-${page.key}` : null;
}
