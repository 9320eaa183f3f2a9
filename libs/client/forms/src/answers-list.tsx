import {
  formatDay,
  inLanguage,
  isFilled,
  isShown,
  type FormData,
  type FormField as Field,
  type FormPage,
  type Language,
} from '@tongban/rules';
import { Facts, useUi, type Fact } from '@tongban/client-ui';
import { entriesOf } from './answers.js';
import { texts } from './texts.js';

/** The answers of a page as a person reads them, for "check your answers". */
export function AnswersList({ page, data }: { readonly page: FormPage; readonly data: FormData }) {
  const { language } = useUi();
  return (
    <Facts
      wide
      facts={page.fields
        .filter((field) => isShown(field.when, data))
        .flatMap((field) => factsOf(field, data, language, ''))}
    />
  );
}

function factsOf(field: Field, data: FormData, language: Language, before: string): Fact[] {
  const t = texts.in(language);
  const label = before + inLanguage(field.label, language);
  const value = data[field.name];
  if (field.widget === 'group') {
    const item = inLanguage(field.itemLabel ?? field.label, language);
    const entries = entriesOf(value);
    if (entries.length === 0) return [{ key: label, label, value: t('answer.none') }];
    return entries.flatMap((entry, at) =>
      (field.fields ?? [])
        .filter((inner) => isShown(inner.when, entry))
        .flatMap((inner) => factsOf(inner, entry, language, `${t('group.item', { item, n: at + 1 })} · `)),
    );
  }
  return [{ key: label, label, value: answerText(field, value, language) }];
}

/** One answer in words: the label of an option instead of its value, a day as it is said. */
export function answerText(field: Field, value: unknown, language: Language): string {
  const t = texts.in(language);
  if (!isFilled(value)) return t('answer.none');
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
  const named = (one: unknown) => {
    const option = field.options?.find((known) => known.value === one);
    return option ? inLanguage(option.label, language) : String(one);
  };
  if (Array.isArray(value)) return value.map(named).join(language === 'en' ? ', ' : '、');
  if (field.widget === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return formatDay(value, language);
  return named(value);
}
