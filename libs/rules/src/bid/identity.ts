/** The ways in for citizens: a made-up identity (demonstration only), the two mini-programs' own accounts, the unified identity, a code by text message. */
export type CitizenWay = 'demo' | 'wechat' | 'alipay' | 'oidc' | 'sms';

/** The ways in for staff. */
export type StaffWay = 'password' | 'oidc';

/** How an OpenID provider names what it knows of a person. */
export interface OidcClaims {
  /** What is asked for; `openid` has to be among it. */
  readonly scope: string;
  readonly name: string;
  readonly identityNumber: string;
  /** How well the identity is proved. */
  readonly assurance: string;
  /** Its values and the levels that they stand for; others prove nothing. */
  readonly levels: Readonly<Record<string, 3 | 4 | 5>>;
}

/** The names that the product's own stand-in uses; a province's provider has its own. */
export const defaultOidcClaims: OidcClaims = {
  scope: 'openid identity',
  name: 'name',
  identityNumber: 'identity_number',
  assurance: 'assurance_level',
  levels: { '3': 3, '4': 4, '5': 5 },
};

/** What a bid decides about ways in. A way is offered where the bid names it and the server knows the party's keys. */
export interface BidIdentity {
  /** In the order in which the login offers them. */
  readonly citizenWays: readonly CitizenWay[];
  readonly staffWays: readonly StaffWay[];
  /** How the provider of the unified identity speaks about people; {@link defaultOidcClaims} unless it differs. */
  readonly oidc: OidcClaims;
  /** Templates that the text message gateway has approved. */
  readonly smsTemplates: {
    /** Values: code, minutes. */
    readonly login: string;
    /** Values: what, hotline. */
    readonly link: string;
  };
}
