import type { Bid, SecurityValues } from '@tongban/rules';

/** The values that a bid begins with. */
export const bidValues = ({ security }: Bid): SecurityValues => ({
  session: security.session,
  password: security.password,
  lockOut: security.lockOut,
  secondFactor: security.secondFactor,
});
