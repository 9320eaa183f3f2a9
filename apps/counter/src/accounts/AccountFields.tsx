import { Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { Labelled } from '../app/Labelled.js';
import type { Account, Places, Refusal, StaffRole } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { staffRoles } from './roles.js';
import { TreeChoice } from './TreeChoice.js';

/** What a form of an account holds. */
export interface AccountDraft {
  readonly name: string;
  readonly nameEn: string;
  readonly roles: readonly StaffRole[];
  readonly departmentIds: readonly string[] | null;
  readonly regionCodes: readonly string[] | null;
  readonly windowId: string;
  /** Empty to say nothing about it; what is on record is never shown. */
  readonly identityNumber: string;
}

/** A form that nobody has filled in. */
export const emptyDraft: AccountDraft = {
  name: '',
  nameEn: '',
  roles: [],
  departmentIds: null,
  regionCodes: null,
  windowId: '',
  identityNumber: '',
};

/** A form with what an account is now. */
export const draftOf = (account: Account): AccountDraft => ({
  name: account.name,
  nameEn: account.nameEn ?? '',
  roles: account.roles,
  departmentIds: account.departmentIds,
  regionCodes: account.regionCodes,
  windowId: account.windowId ?? '',
  identityNumber: '',
});

/** What the server is sent of a form. */
export const inputOf = (draft: AccountDraft) => ({
  name: draft.name,
  nameEn: draft.nameEn || null,
  roles: [...draft.roles],
  departmentIds: draft.departmentIds && [...draft.departmentIds],
  regionCodes: draft.regionCodes && [...draft.regionCodes],
  windowId: draft.windowId || null,
  identityNumber: draft.identityNumber.trim() || null,
});

/** The fields that a new account and one that is there have in common. */
export function AccountFields({
  draft,
  places,
  refusal,
  disabled = false,
  identityFixed = false,
  onChange,
}: {
  draft: AccountDraft;
  places: Places;
  refusal: Refusal | null;
  disabled?: boolean;
  /** Which person it is stands on record, and stays while the account can be used. */
  identityFixed?: boolean;
  onChange: (change: Partial<AccountDraft>) => void;
}) {
  const { t, language } = useTexts();
  const windows = places.halls.flatMap((hall) => hall.windows);
  const gone = draft.windowId !== '' && windows.every(({ id }) => id !== draft.windowId);
  const problem = (field: string): string | undefined =>
    refusal?.fields.find(({ pointer }) => pointer === `/${field}`)?.message;
  const text = (field: 'name' | 'nameEn', label: ReactNode) => (
    <Labelled label={label} problem={problem(field)}>
      {(control) => (
        <Input
          {...control}
          value={draft[field]}
          maxLength={60}
          disabled={disabled}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <>
      {text('name', t('staffAccount.name'))}
      {text('nameEn', t('staffAccount.nameEn'))}
      <Labelled
        label={t('staffAccount.identity')}
        hint={t(identityFixed ? 'staffAccount.identity.fixed' : 'staffAccount.identity.hint')}
        problem={problem('identityNumber')}
      >
        {(control) => (
          <Input
            {...control}
            value={draft.identityNumber}
            maxLength={30}
            autoComplete="off"
            disabled={disabled || identityFixed}
            onChange={({ target }) => onChange({ identityNumber: target.value })}
          />
        )}
      </Labelled>
      <fieldset className="choices" disabled={disabled}>
        <legend>{t('staffAccount.roles')}</legend>
        <p className="hint">{t('staffAccount.roles.hint')}</p>
        {problem('roles') && <p className="problem">{problem('roles')}</p>}
        <div className="role-choices">
          {staffRoles.map((role) => (
            <Checkbox
              key={role}
              checked={draft.roles.includes(role)}
              disabled={disabled}
              onChange={({ target }) =>
                onChange({
                  roles: staffRoles.filter((one) =>
                    one === role ? target.checked : draft.roles.includes(one),
                  ),
                })
              }
            >
              {t(`role.${role}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <TreeChoice
        title={t('staffAccount.departments')}
        all={t('staffAccount.departments.all')}
        some={t('staffAccount.departments.some')}
        entries={places.departments.map(({ id, parentId, name }) => ({ id, parentId, name }))}
        chosen={draft.departmentIds}
        problem={problem('departmentIds')}
        disabled={disabled}
        onChange={(departmentIds) => onChange({ departmentIds })}
      />
      <TreeChoice
        title={t('staffAccount.regions')}
        all={t('staffAccount.regions.all')}
        some={t('staffAccount.regions.some')}
        entries={places.regions.map(({ code, parentCode, name }) => ({
          id: code,
          parentId: parentCode,
          name,
        }))}
        chosen={draft.regionCodes}
        problem={problem('regionCodes')}
        disabled={disabled}
        onChange={(regionCodes) => onChange({ regionCodes })}
      />
      <Labelled label={t('staffAccount.window')} problem={problem('windowId')}>
        {({ id, status: _, ...control }) => (
          <select
            {...control}
            id={id}
            value={draft.windowId}
            disabled={disabled}
            onChange={({ target }) => onChange({ windowId: target.value })}
          >
            <option value="">{t('staffAccount.window.none')}</option>
            {gone && <option value={draft.windowId}>{t('staffAccount.window.gone')}</option>}
            {places.halls.map((hall) => (
              <optgroup key={hall.key} label={hall.name}>
                {hall.windows.map((window) => (
                  <option key={window.id} value={window.id}>
                    {window.number} {(language === 'en' && window.nameEn) || window.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
    </>
  );
}
