import { useEffect, useState } from 'react';
import { inLanguage, validatePage, type FormDefinition, type FormError } from '@tongban/rules';
import { Button, Card, ErrorSummary, Notice, useUi } from '@tongban/client-ui';
import { fieldId, FormFields } from '@tongban/client-forms';
import { StepHead } from '../../flow/step-head';
import { stepsOf } from '../../flow/steps';
import { useDraft } from '../../flow/use-draft';
import { Withdraw } from '../../parts/withdraw';
import { navigator, replace, restart } from '../../platform/navigator';
import type { Case } from '../../state/case';
import { useT } from '../../texts';
import { Clashes } from './clashes';

export interface FormStepsProps {
  /** What may be filled in for the reader. */
  readonly known: unknown;
  readonly draft: Case;
  readonly definition: FormDefinition;
  /** Key of the page to begin with. */
  readonly first: string | null | undefined;
  /** Came from "check your answers" to change one thing, and goes back there. */
  readonly returning: boolean;
  readonly onTitle: (title: string) => void;
}

/** One page of the form after the other; each is judged and saved before the next. */
export function FormSteps({ known, draft, definition, first, returning, onTitle }: FormStepsProps) {
  const t = useT();
  const { language } = useUi();
  const { data, saving, change, save, now } = useDraft(draft, definition, known);
  const { pages, total, materials } = stepsOf(draft, definition, data);
  const [key, setKey] = useState(first ?? '');
  const at = Math.max(
    0,
    pages.findIndex((page) => page.key === key),
  );
  const page = pages[at];
  const [errors, setErrors] = useState<readonly FormError[]>(() => pointsOf(draft));
  const [attempt, setAttempt] = useState(0);

  useEffect(() => onTitle(draft.item.name), [onTitle, draft.item.name]);

  if (!page) return null;
  const here = errors.filter((error) =>
    page.fields.some(
      (field) => error.pointer === `/${field.name}` || error.pointer.startsWith(`/${field.name}/`),
    ),
  );
  const refused =
    saving.refusal?.fields.map(({ pointer, message }) => ({ pointer, keyword: 'refused', message })) ?? [];
  const shown = [...here, ...refused.filter((one) => !here.some((error) => error.pointer === one.pointer))];

  const goTo = (next: string) => {
    setErrors(pointsOf(draft));
    setKey(next);
    // The next topic begins at its top, for eyes and screen readers alike.
    navigator.reveal('form-top');
  };
  const next = async () => {
    const found = validatePage(definition, page.key, now(), { language }).errors;
    setErrors(found);
    setAttempt((tries) => tries + 1);
    const following = stepsOf(draft, definition, now()).pages[at + 1];
    const kept = await save(found.length > 0 ? page.key : (following?.key ?? page.key));
    if (found.length > 0 || !kept) return;
    if (returning) replace(`/check?case=${draft.id}`);
    else if (following) goTo(following.key);
    else replace(`/${materials ? 'materials' : 'check'}?case=${draft.id}`);
  };
  const previous = async () => {
    const before = pages[at - 1]?.key ?? page.key;
    await save(before);
    goTo(before);
  };

  return (
    <div id="form-top" tabIndex={-1} className="tb-top">
      <StepHead step={at + 1} total={total} saving={saving} />
      {saving.failure && saving.failure !== 'session' && (
        <Notice id="form-offline" tone="warn" urgent>
          {t(saving.failure === 'limited' ? 'flow.limited' : 'flow.offline')}
        </Notice>
      )}
      {saving.refusal && refused.length === 0 && (
        <Notice id="form-refused" tone="bad" urgent>
          {saving.refusal.message}
        </Notice>
      )}
      <Clashes definition={definition} clashes={saving.clashes} />
      <ErrorSummary
        id="form-errors"
        attempt={attempt}
        title={attempt === 0 && here.length > 0 ? t('flow.correction') : undefined}
        errors={shown.map((error) => ({ field: fieldId(error.pointer), message: error.message }))}
      />
      <Card>
        <h1 className="tb-h1" id="form-title">
          {inLanguage(page.title, language)}
        </h1>
        {page.intro && <div className="tb-p tb-muted">{inLanguage(page.intro, language)}</div>}
        <FormFields
          key={page.key}
          fields={page.fields}
          schema={definition.schema}
          pointer=""
          data={data}
          errors={shown}
          onChange={(changed) => change(data, changed, page.key)}
        />
        <div className="tb-actions">
          <Button id="form-next" kind="primary" onPress={next}>
            {t(returning ? 'flow.return' : 'flow.next')}
          </Button>
          {at > 0 && !returning && (
            <Button id="form-previous" onPress={previous}>
              {t('flow.previous')}
            </Button>
          )}
        </div>
      </Card>
      {draft.stage === 'DRAFT' && !returning && <Withdraw mine={draft} onDone={() => restart('/cases')} />}
    </div>
  );
}

/** What the correction notice says of the answers; nothing in a first draft. */
function pointsOf(draft: Case): readonly FormError[] {
  const points = draft.correction?.points ?? [];
  return points.flatMap((point) =>
    point.kind === 'FIELD' && point.pointer
      ? [{ pointer: point.pointer, keyword: 'correction', message: point.message }]
      : [],
  );
}
