import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Labelled, type ControlProps } from '../app/Labelled.js';
import type { Refusal } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { writeFilter, type Filter, type FilterField } from './filter.js';
import { chainNames, roleNames } from './names.js';
import { useAuditKinds } from './use-audit.js';

/** By what the list is narrowed. It is asked when the auditor says so, not with every letter. */
export function FilterForm({
  filter,
  refusal,
  onChange,
}: {
  filter: Filter;
  refusal: Refusal | null;
  onChange: (filter: Partial<Filter>) => void;
}) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(filter);
  const kinds = useAuditKinds();
  const set = (name: FilterField) => (value: string) => setDraft((known) => ({ ...known, [name]: value }));
  const problem = (name: FilterField) =>
    refusal?.fields.find(({ pointer }) => pointer === `/${name}`)?.message ??
    (name === 'account' && refusal?.code === 'AUDIT_ACCOUNT_UNKNOWN' ? refusal.message : undefined);

  const text = (name: FilterField) => (control: ControlProps) => (
    <Input
      {...control}
      value={draft[name]}
      maxLength={64}
      onChange={({ target }) => set(name)(target.value)}
    />
  );
  const choice =
    (name: FilterField, options: readonly (readonly [string, string])[]) => (control: ControlProps) => (
      <select
        id={control.id}
        aria-describedby={control['aria-describedby']}
        aria-invalid={control['aria-invalid']}
        value={draft[name]}
        onChange={({ target }) => set(name)(target.value)}
      >
        <option value="">{t('audit.any')}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  const day = (name: 'from' | 'to') => (control: ControlProps) => (
    <input
      id={control.id}
      type="date"
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
      value={draft[name]}
      onChange={({ target }) => set(name)(target.value)}
    />
  );

  return (
    <form
      className="audit-filter"
      aria-label={t('audit.filter')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onChange(draft);
      }}
    >
      <Labelled label={t('audit.from')}>{day('from')}</Labelled>
      <Labelled label={t('audit.to')} problem={problem('to')}>
        {day('to')}
      </Labelled>
      <Labelled label={t('audit.account')} problem={problem('account')}>
        {text('account')}
      </Labelled>
      <Labelled label={t('audit.kind')} problem={problem('kind')}>
        {choice('kind', kinds.data?.map(({ kind, title }) => [kind, title] as const) ?? [])}
      </Labelled>
      <Labelled label={t('audit.role')} problem={problem('role')}>
        {choice(
          'role',
          Object.entries(roleNames).map(([role, key]) => [role, t(key)] as const),
        )}
      </Labelled>
      <Labelled label={t('audit.result')}>
        {choice('result', [
          ['done', t('audit.result.done')],
          ['refused', t('audit.result.refused')],
        ])}
      </Labelled>
      <Labelled label={t('audit.address')}>{text('address')}</Labelled>
      <Labelled label={t('audit.chainKind')} problem={problem('chainKind')}>
        {choice(
          'chainKind',
          Object.entries(chainNames).map(([kind, key]) => [kind, t(key)] as const),
        )}
      </Labelled>
      <Labelled label={t('audit.chainId')} problem={problem('chainId')}>
        {text('chainId')}
      </Labelled>
      <div className="audit-filter-buttons">
        <Button type="primary" htmlType="submit">
          {t('audit.search')}
        </Button>
        <Button disabled={!writeFilter(draft).size && !writeFilter(filter).size} onClick={() => onChange({})}>
          {t('audit.clear')}
        </Button>
      </div>
    </form>
  );
}
