import { inLanguage, type FormData } from '@tongban/rules';
import { Button, FieldGroup, useUi } from '@tongban/client-ui';
import { entriesOf } from './answers.js';
import { fieldId } from './field-id.js';
import { FormField } from './form-field.js';
import { shownQuestions, type Question } from './questions.js';
import { texts } from './texts.js';

/** A repeated group: entries that can be added and removed, each with the same questions. */
export function FormGroup({ field, schema, pointer, value, optional, errors, onChange }: Question) {
  const change = (changed: readonly FormData[]) => onChange(changed);
  const { language } = useUi();
  const t = texts.useT();
  const entries = entriesOf(value);
  const id = fieldId(pointer);
  const item = inLanguage(field.itemLabel ?? field.label, language);
  const full = schema?.maxItems !== undefined && entries.length >= schema.maxItems;

  return (
    <FieldGroup
      field={{
        id,
        label: inLanguage(field.label, language),
        hint: field.hint && inLanguage(field.hint, language),
        error: errors.find((error) => error.pointer === pointer)?.message,
        optional,
      }}
    >
      {entries.map((entry, at) => (
        <div key={at} className="tb-entry" role="group" aria-label={t('group.item', { item, n: at + 1 })}>
          <div className="tb-between">
            <div className="tb-h3">{t('group.item', { item, n: at + 1 })}</div>
            <Button
              id={`${id}-${at}-remove`}
              kind="quiet"
              small
              icon="remove"
              label={t('group.remove', { item, n: at + 1 })}
              onPress={() => change(entries.filter((_, other) => other !== at))}
            >
              {t('group.remove.short')}
            </Button>
          </div>
          {shownQuestions({
            fields: field.fields ?? [],
            schema: schema?.items,
            pointer: `${pointer}/${at}`,
            data: entry,
            errors,
            onChange: (changed) => change(entries.map((other, index) => (index === at ? changed : other))),
          }).map((question) => (
            <FormField key={question.field.name} {...question} />
          ))}
        </div>
      ))}
      <Button id={`${id}-add`} icon="plus" disabled={full} onPress={() => change([...entries, {}])}>
        {t('group.add', { item })}
      </Button>
    </FieldGroup>
  );
}
