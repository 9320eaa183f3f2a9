import { useRouter } from '@tarojs/taro';
import { Notice } from '@tongban/client-ui';
import { useAccountT } from '../account-texts';
import { text } from '../platform/address';

const problems = [
  'OIDC_CLOSED',
  'OIDC_DOWN',
  'OIDC_CANCELLED',
  'OIDC_EXPIRED',
  'OIDC_FAILED',
  'OIDC_ADDRESS',
  'LINK_IDENTITY_OTHER',
  'LINK_ALREADY',
  'LINK_OF_OTHER',
  'LINK_NEEDS_PROOF',
  'IDENTITY_HELD',
] as const;

/** What came of going to the unified identity to link it: said on the page that one comes back to. */
export function LinkReturn({ id }: { readonly id: string }) {
  const t = useAccountT();
  const { params } = useRouter();
  const problem = text(params['problem']);
  if (problem) {
    const known = problems.find((one) => one === problem) ?? 'OTHER';
    return (
      <Notice id={`${id}-returned`} tone="bad" urgent>
        {t(`account.return.${known}`)}
      </Notice>
    );
  }
  if (!text(params['linked'])) return null;
  return (
    <Notice id={`${id}-linked`} tone="good" urgent>
      {t('account.return.linked')}
    </Notice>
  );
}
