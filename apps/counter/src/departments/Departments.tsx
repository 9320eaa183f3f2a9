import { Input } from 'antd';
import { useState } from 'react';
import { Labelled } from '../app/Labelled.js';
import { inTreeOrder } from '../accounts/tree.js';
import type { Places } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { DepartmentDialog } from './DepartmentDialog.js';

/** The tree of departments; each is changed in a dialog. */
export function Departments({ places }: { places: Places }) {
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const regions = new Map(places.regions.map(({ code, name }) => [code, name]));
  const shown = inTreeOrder(places.departments).filter(({ name }) => name.includes(search.trim()));
  const chosen = places.departments.find(({ id }) => id === open);
  return (
    <>
      <Labelled label={t('departments.filter')}>
        {(control) => (
          <Input
            {...control}
            className="narrow"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        )}
      </Labelled>
      {shown.length === 0 && <p role="status">{t('departments.empty')}</p>}
      <ul className="department-tree">
        {shown.map(({ id, name, regionCode, telephone, depth }) => (
          <li key={id} style={{ paddingInlineStart: `${search ? 0 : depth * 1.5}rem` }}>
            <button type="button" className="row-button" onClick={() => setOpen(id)}>
              <span>{name}</span>
              <span className="sub">
                {regions.get(regionCode) ?? regionCode}
                {telephone && ` · ${telephone}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <DepartmentDialog
          key={chosen.id}
          department={chosen}
          places={places}
          region={regions.get(chosen.regionCode) ?? chosen.regionCode}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
