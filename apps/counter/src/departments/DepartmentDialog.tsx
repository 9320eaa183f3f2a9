import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Dialog } from '../app/Dialog.js';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations, type Places } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { usePlacesChange } from './use-places.js';

type Department = Places['departments'][number];
const fields = ['name', 'nameEn', 'telephone', 'address', 'addressEn', 'hours', 'hoursEn'] as const;
type Field = (typeof fields)[number];

/** Changes a department's names, telephone, address and hours, and puts it below another one. */
export function DepartmentDialog({
  department,
  places,
  region,
  onClose,
}: {
  department: Department;
  places: Places;
  region: string;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const [draft, setDraft] = useState<Record<Field, string>>({
    name: department.name,
    nameEn: department.nameEn ?? '',
    telephone: department.telephone ?? '',
    address: department.address ?? '',
    addressEn: department.addressEn ?? '',
    hours: department.hours ?? '',
    hoursEn: department.hoursEn ?? '',
  });
  const [parentId, setParentId] = useState(department.parentId ?? '');
  const save = usePlacesChange(
    async (input: { departmentId: string; version: number } & Record<Field, string>, idempotencyKey) =>
      (await ask(operations.saveDepartment, { input: { ...input, idempotencyKey } })).saveDepartment,
  );
  const move = usePlacesChange(
    async (input: { departmentId: string; parentId: string | null }, idempotencyKey) =>
      (await ask(operations.moveDepartment, { input: { ...input, idempotencyKey } })).moveDepartment,
  );
  const refusal = save.data?.refusal ?? move.data?.refusal ?? null;
  const failure = save.error ?? move.error;
  const done = (save.isSuccess || move.isSuccess) && !refusal;
  const others = places.departments.filter(({ id }) => id !== department.id);
  return (
    <Dialog
      open
      title={t('departments.edit', { name: department.name })}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <div className="form">
        <p className="sub">{t('departments.region', { region })}</p>
        {fields.map((field) => (
          <Labelled
            key={field}
            label={t(`departments.${field}`)}
            problem={save.data?.refusal?.fields.find(({ pointer }) => pointer === `/${field}`)?.message}
          >
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
        <div className="buttons">
          <Button
            type="primary"
            loading={save.isPending}
            onClick={() => {
              move.reset();
              save.mutate({ departmentId: department.id, version: department.version, ...draft });
            }}
          >
            {t('departments.save')}
          </Button>
        </div>
        <Labelled label={t('departments.parent')} hint={t('departments.parent.hint')}>
          {({ id, 'aria-describedby': described }) => (
            <select
              id={id}
              aria-describedby={described}
              value={parentId}
              onChange={({ target }) => setParentId(target.value)}
            >
              <option value="">{t('departments.parent.none')}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <div className="buttons">
          <Button
            disabled={parentId === (department.parentId ?? '')}
            loading={move.isPending}
            onClick={() => {
              save.reset();
              move.mutate({ departmentId: department.id, parentId: parentId || null });
            }}
          >
            {t('departments.move')}
          </Button>
        </div>
        {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
        {failure && <FailureNote failure={failure} safe />}
        {done && (
          <Alert
            type="success"
            role="status"
            showIcon
            title={t(move.data?.proposalId ? 'departments.proposed' : 'departments.saved')}
          />
        )}
      </div>
    </Dialog>
  );
}
