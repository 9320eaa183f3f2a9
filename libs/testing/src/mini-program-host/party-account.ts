/** The account that the telephone's owner has at WeChat or Alipay. */
export interface PartyAccount {
  /** Address of the stand-in of WeChat or Alipay, without a slash at its end. */
  readonly party: string;
  /** Who it is there. */
  readonly user: string;
  /** The number that WeChat knows. */
  readonly telephone?: string;
}

/**
 * What WeChat or Alipay does on the telephone itself, beside the mini-program: it knows who is logged in there and gets
 * codes from its own server.
 *
 * @throws Error in the platform's words when nobody is logged in there
 */
export async function codeOf(
  account: PartyAccount | undefined,
  what: 'login' | 'telephone',
): Promise<string> {
  if (!account) throw new Error('system error: no account');
  const response = await fetch(`${account.party}/stand-in/${what}`, {
    method: 'POST',
    body: JSON.stringify({ user: account.user, telephone: account.telephone }),
  });
  const { code } = (await response.json()) as { code: string };
  return code;
}
