import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations, type Places } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { usePlacesChange } from './use-places.js';

type Hall = Places['halls'][number];
/** A window that is being added has no id yet. */
type Window = Omit<Hall['windows'][number], 'id'> & { readonly id: string | null };
type Draft = Omit<Hall, 'windows'> & { readonly windows: readonly Window[] };
const texts = ['name', 'nameEn', 'address', 'addressEn', 'hours', 'hoursEn', 'telephone'] as const;
const windowTexts = ['number', 'name', 'nameEn'] as const;
const windowLabels = { number: 'halls.number', name: 'halls.name', nameEn: 'halls.nameEn' } as const;

/** Changes everything of a hall that citizens read, with its windows. */
export function HallDialog({ hall, onClose }: { hall: Hall; onClose: () => void }) {
  const { t } = useTexts();
  const [draft, setDraft] = useState<Draft>(hall);
  const save = usePlacesChange(
    async (input: Draft, idempotencyKey) =>
      (await ask(operations.saveHall, { input: { ...input, windows: [...input.windows], idempotencyKey } }))
        .saveHall,
  );
  const refusal = save.data?.refusal ?? null;
  const problem = (pointer: string): string | undefined =>
    refusal?.fields.find((field) => field.pointer === pointer)?.message;
  const setWindow = (at: number, change: Partial<Window>) =>
    setDraft({
      ...draft,
      windows: draft.windows.map((window, index) => (index === at ? { ...window, ...change } : window)),
    });
  return (
    <Dialog
      open
      width={720}
      title={t('halls.edit', { name: hall.name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.close')}</Button>
          <Button
            type="primary"
            loading={save.isPending}
            onClick={() => save.mutate({ ...draft, version: hall.version })}
          >
            {t('departments.save')}
          </Button>
        </>
      }
    >
      <div className="form">
        {texts.map((field) => (
          <Labelled key={field} label={t(`halls.${field}`)} problem={problem(`/${field}`)}>
            {(control) => (
              <Input
                {...control}
                value={draft[field]}
                maxLength={300}
                onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
              />
            )}
          </Labelled>
        ))}
        <h2>{t('halls.windows')}</h2>
        {draft.windows.map((window, at) => (
          // Windows have no other name than their place: their number is being typed.
          <fieldset key={at} className="window-row">
            <legend className="vh">{t('halls.window', { at: at + 1 })}</legend>
            {windowTexts.map((field) => (
              <Labelled
                key={field}
                label={t(windowLabels[field])}
                problem={problem(`/windows/${at}/${field}`)}
              >
                {(control) => (
                  <Input
                    {...control}
                    value={window[field]}
                    maxLength={100}
                    onChange={({ target }) => setWindow(at, { [field]: target.value })}
                  />
                )}
              </Labelled>
            ))}
            <Button
              aria-label={t('halls.removeWindow', { number: window.number })}
              onClick={() =>
                setDraft({ ...draft, windows: draft.windows.filter((_, index) => index !== at) })
              }
            >
              ✕
            </Button>
          </fieldset>
        ))}
        <div className="buttons">
          <Button
            onClick={() =>
              setDraft({
                ...draft,
                windows: [...draft.windows, { id: null, number: '', name: '', nameEn: '' }],
              })
            }
          >
            {t('halls.addWindow')}
          </Button>
        </div>
        {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
        {save.isError && <FailureNote failure={save.error} safe />}
        {save.isSuccess && !refusal && (
          <Alert type="success" role="status" showIcon title={t('departments.saved')} />
        )}
      </div>
    </Dialog>
  );
}
