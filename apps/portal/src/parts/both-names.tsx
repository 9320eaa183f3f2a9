import { useSpaceT } from '../space-texts';

/** Whose case it is and who acts for them, where these are two. */
export function BothNames({
  of: { applicantName, agentName },
}: {
  readonly of: { readonly applicantName: string; readonly agentName: string | null };
}) {
  const t = useSpaceT();
  if (!agentName) return null;
  return <div className="tb-small">{t('acting.both', { applicant: applicantName, agent: agentName })}</div>;
}
