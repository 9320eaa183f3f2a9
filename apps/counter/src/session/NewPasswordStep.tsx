import { useMutation, useQuery } from '@tanstack/react-query';
import { askOnce } from '../server/ask.js';
import { operations, type Staff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { NewPasswordFields } from './NewPassword.js';
import { Step } from './Step.js';

/** A password of one's own, where the present one was given or is too old. */
export function NewPasswordStep({
  username,
  onStaff,
}: {
  username: string;
  onStaff: (staff: Staff) => void;
}) {
  const { t } = useTexts();
  const rules = useQuery({
    queryKey: ['passwordRules'],
    queryFn: async () => (await askOnce(operations.passwordRules, {})).passwordRules,
  });
  const change = useMutation({
    mutationFn: async (input: { current: string | null; next: string }) =>
      (await askOnce(operations.changePassword, { input })).changePassword,
    onSuccess: ({ staff }) => staff && onStaff(staff),
  });
  return (
    <Step
      title={t('step.password.title')}
      text={t('step.password.text')}
      refusal={change.data?.refusal}
      failure={change.error}
      onSubmit={() => undefined}
    >
      <NewPasswordFields
        username={username}
        rules={rules.data}
        withCurrent={false}
        sending={change.isPending}
        onSend={(input) => change.mutate(input)}
      />
    </Step>
  );
}
