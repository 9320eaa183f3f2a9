import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Confirm } from '../account/Confirm.js';
import { Intentions } from '../acts/intentions.js';
import { FailureNote } from '../app/FailureNote.js';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations, type SecurityFields, type SecurityPolicy } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import {
  changedFields,
  fits,
  groups,
  isNumber,
  looserFields,
  rangeOf,
  type Draft,
  type FieldName,
} from './fields.js';

const intentions = new Intentions();
const LONGEST_REASON = 500;

/** What became of values that were sent. */
export type PolicyOutcome = 'changed' | 'proposed';

/** The values as a form; what is changed is looked at once more before it is sent. */
export function PolicyForm({
  policy,
  mayChange,
  onSent,
}: {
  policy: SecurityPolicy;
  mayChange: boolean;
  /** The values hold, or wait for a second person. */
  onSent: (outcome: PolicyOutcome) => void;
}) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => draftOf(policy.values));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const send = useMutation({
    mutationFn: async (intention: { version: number; values: SecurityFields; reason: string }) => {
      const input = { ...intention, idempotencyKey: intentions.keyOf(intention) };
      const { changeSecurityPolicy: answer } = await ask(operations.changeSecurityPolicy, { input });
      intentions.answered(intention);
      return answer;
    },
    onSuccess: ({ policy: next }) => {
      if (!next) return;
      queries.setQueryData(['securityPolicy', language], next);
      onSent(next.version === policy.version ? 'proposed' : 'changed');
    },
    onSettled: () => setConfirming(false),
  });
  const changed = changedFields(policy.values, draft);
  const bad = changed.filter((name) => isNumber(name) && !fits(name, draft[name]));
  const looser = policy.secondPerson ? looserFields(policy.values, draft, changed) : [];
  const refusal = send.data?.refusal;
  const problemOf = (name: FieldName): string | undefined => {
    if (isNumber(name) && changed.includes(name) && !fits(name, draft[name])) {
      return t('policies.needNumber', { ...rangeOf(name) });
    }
    return refusal?.fields.find(({ pointer }) => pointer === `/${name}`)?.message;
  };
  const look = () => {
    setTried(true);
    if (changed.length > 0 && bad.length === 0 && reason.trim()) setConfirming(true);
  };
  const shown = (value: string | number | boolean): string =>
    typeof value === 'boolean' ? t(value ? 'policies.true' : 'policies.false') : String(value).trim();

  return (
    <form
      className="policy-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      {refusal && <Alert type="error" role="alert" showIcon title={refusal.message} />}
      {send.isError && <FailureNote failure={send.error} safe />}
      {Object.entries(groups).map(([group, names]) => (
        <fieldset key={group} disabled={!mayChange}>
          <legend>{t(`policies.group.${group as keyof typeof groups}`)}</legend>
          {names.map((name: FieldName) =>
            isNumber(name) ? (
              <Labelled
                key={name}
                label={t(`policies.${name}`)}
                hint={t('policies.range', { ...rangeOf(name) })}
                problem={problemOf(name)}
              >
                {(field) => (
                  <Input
                    {...field}
                    className="policy-number"
                    inputMode="numeric"
                    value={draft[name]}
                    readOnly={!mayChange}
                    onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
                  />
                )}
              </Labelled>
            ) : name === 'secondFactorRequired' && !policy.demonstration ? null : (
              <Checkbox
                key={name}
                checked={draft[name] === true}
                disabled={!mayChange}
                onChange={(event) => setDraft({ ...draft, [name]: event.target.checked })}
              >
                {t(`policies.${name}`)}
              </Checkbox>
            ),
          )}
        </fieldset>
      ))}
      {mayChange && (
        <>
          <Labelled
            label={t('policies.reason')}
            problem={tried && !reason.trim() && t('policies.needReason')}
          >
            {(field) => (
              <Input.TextArea
                {...field}
                rows={3}
                maxLength={LONGEST_REASON}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Labelled>
          {tried && changed.length === 0 && (
            <p className="problem" role="alert">
              {t('policies.nothing')}
            </p>
          )}
          <Button type="primary" htmlType="submit">
            {t('policies.submit')}
          </Button>
        </>
      )}
      {confirming && (
        <Confirm
          title={t('policies.confirm')}
          text={
            <>
              <ul>
                {changed.map((name) => (
                  <li key={name}>
                    {t(`policies.${name}`)}{' '}
                    <b>
                      {t('policies.change', {
                        before: shown(policy.values[name]),
                        after: shown(draft[name]),
                      })}
                    </b>
                  </li>
                ))}
              </ul>
              <blockquote>{reason}</blockquote>
              {looser.length > 0 ? (
                <p>
                  {t('policies.confirmLooser', {
                    names: looser.map((name) => t(`policies.${name}`)).join(t('policies.separator')),
                  })}
                </p>
              ) : (
                <p>{t('policies.confirmText')}</p>
              )}
            </>
          }
          act={t(looser.length > 0 ? 'policies.propose' : 'policies.submit')}
          sending={send.isPending}
          onConfirm={() =>
            send.mutate({ version: policy.version, values: valuesOf(draft), reason: reason.trim() })
          }
          onCancel={() => setConfirming(false)}
        />
      )}
    </form>
  );
}

const draftOf = (values: SecurityFields): Draft => ({
  citizenIdleMinutes: String(values.citizenIdleMinutes),
  staffIdleMinutes: String(values.staffIdleMinutes),
  citizenAbsoluteHours: String(values.citizenAbsoluteHours),
  staffAbsoluteHours: String(values.staffAbsoluteHours),
  staffOneDevice: values.staffOneDevice,
  passwordMinLength: String(values.passwordMinLength),
  passwordClasses: String(values.passwordClasses),
  passwordHistory: String(values.passwordHistory),
  passwordMaxAgeDays: String(values.passwordMaxAgeDays),
  lockOutFree: String(values.lockOutFree),
  lockOutFirstWaitSeconds: String(values.lockOutFirstWaitSeconds),
  lockOutLongestWaitSeconds: String(values.lockOutLongestWaitSeconds),
  secondFactorRequired: values.secondFactorRequired,
});

const valuesOf = (draft: Draft): SecurityFields => ({
  citizenIdleMinutes: Number(draft.citizenIdleMinutes),
  staffIdleMinutes: Number(draft.staffIdleMinutes),
  citizenAbsoluteHours: Number(draft.citizenAbsoluteHours),
  staffAbsoluteHours: Number(draft.staffAbsoluteHours),
  staffOneDevice: draft.staffOneDevice,
  passwordMinLength: Number(draft.passwordMinLength),
  passwordClasses: Number(draft.passwordClasses),
  passwordHistory: Number(draft.passwordHistory),
  passwordMaxAgeDays: Number(draft.passwordMaxAgeDays),
  lockOutFree: Number(draft.lockOutFree),
  lockOutFirstWaitSeconds: Number(draft.lockOutFirstWaitSeconds),
  lockOutLongestWaitSeconds: Number(draft.lockOutLongestWaitSeconds),
  secondFactorRequired: draft.secondFactorRequired,
});
