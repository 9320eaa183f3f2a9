import { useState } from 'react';
import type { Places } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { HallDialog } from './HallDialog.js';

/** Service halls; each is changed with its windows in a dialog. */
export function Halls({ halls }: { halls: Places['halls'] }) {
  const { t, language } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = halls.find(({ key }) => key === open);
  const either = (chinese: string, english: string): string => (language === 'en' ? english : chinese);
  return (
    <>
      <ul className="department-tree">
        {halls.map((hall) => {
          const name = either(hall.name, hall.nameEn);
          return (
            <li key={hall.key}>
              <button type="button" className="row-button" onClick={() => setOpen(hall.key)}>
                <span>{name}</span>
                <span className="sub">
                  {either(hall.hours, hall.hoursEn)} · {hall.telephone} ·{' '}
                  {t('halls.windowCount', { count: hall.windows.length })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {chosen && <HallDialog key={chosen.key} hall={chosen} onClose={() => setOpen(null)} />}
    </>
  );
}
