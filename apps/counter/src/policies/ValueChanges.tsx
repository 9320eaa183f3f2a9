import type { SecurityPolicy } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { fieldNamed } from './fields.js';

type Entries = SecurityPolicy['changes'][number]['entries'];

/** Values before and after, in the words of the form. */
export function ValueChanges({ entries }: { entries: Entries }) {
  const { t } = useTexts();
  const nameOf = (field: string): string => {
    const name = fieldNamed(field);
    return name ? t(`policies.${name}`) : field;
  };
  const text = (value: string): string =>
    value === 'true' || value === 'false' ? t(`policies.${value}`) : value;
  return (
    <ul>
      {entries.map(({ field, before, after }) => (
        <li key={field}>
          {nameOf(field)} <b>{t('policies.change', { before: text(before), after: text(after) })}</b>
        </li>
      ))}
    </ul>
  );
}
