/** The ways in for citizens: a made-up identity (demonstration only), the two mini-programs' own accounts, the unified identity, a code by text message. */
export type CitizenWay = 'demo' | 'wechat' | 'alipay' | 'oidc' | 'sms';

/** The ways in for staff. */
export type StaffWay = 'password' | 'oidc';

/** What a bid decides about ways in. A way is offered where the bid names it and the server knows the party's keys. */
export interface BidIdentity {
  /** In the order in which the login offers them. */
  readonly citizenWays: readonly CitizenWay[];
  readonly staffWays: readonly StaffWay[];
  /** Templates that the text message gateway has approved. */
  readonly smsTemplates: {
    /** Values: code, minutes. */
    readonly login: string;
    /** Values: what, hotline. */
    readonly link: string;
  };
}
