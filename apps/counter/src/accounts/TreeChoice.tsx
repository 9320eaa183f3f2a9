import { Checkbox, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTexts } from '../text/texts.js';
import { inTreeOrder, type TreeEntry } from './tree.js';

/** Longer lists get a field to narrow them. */
const manyEntries = 12;

/** Everything, or some entries of a tree; what lies below a chosen one belongs to it. */
export function TreeChoice({
  title,
  all,
  some,
  entries,
  chosen,
  problem,
  disabled,
  onChange,
}: {
  title: string;
  all: string;
  some: string;
  entries: readonly TreeEntry[];
  /** Null for everything. */
  chosen: readonly string[] | null;
  problem: string | undefined;
  disabled: boolean;
  onChange: (chosen: readonly string[] | null) => void;
}) {
  const { t } = useTexts();
  const name = useId();
  const [search, setSearch] = useState('');
  const shown = inTreeOrder(entries).filter((entry) => entry.name.includes(search.trim()));
  return (
    <fieldset className="choices" disabled={disabled}>
      <legend>{title}</legend>
      {problem && <p className="problem">{problem}</p>}
      <Radio.Group
        name={name}
        value={chosen === null ? 'all' : 'some'}
        disabled={disabled}
        onChange={({ target }) => onChange(target.value === 'all' ? null : [])}
      >
        <Radio value="all">{all}</Radio>
        <Radio value="some">{some}</Radio>
      </Radio.Group>
      {chosen && (
        <>
          <p className="tree-tools">
            {entries.length > manyEntries && (
              <Input
                aria-label={`${title}：${t('staffAccount.departments.filter')}`}
                placeholder={t('staffAccount.departments.filter')}
                value={search}
                onChange={({ target }) => setSearch(target.value)}
              />
            )}
            <span role="status">{t('staffAccount.departments.chosen', { count: chosen.length })}</span>
          </p>
          <div className="tree" role="group" aria-label={title} tabIndex={0}>
            <ul>
              {shown.map(({ id, name: label, depth }) => (
                <li key={id} style={{ paddingInlineStart: `${search ? 0 : depth * 1.5}rem` }}>
                  <Checkbox
                    checked={chosen.includes(id)}
                    disabled={disabled}
                    onChange={({ target }) =>
                      onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                    }
                  >
                    {label}
                  </Checkbox>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </fieldset>
  );
}
