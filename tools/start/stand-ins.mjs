import { Problem } from '../lib/run.mjs';
import { launchStandIns } from '../stand-ins/launch.mjs';
import { parties } from '../stand-ins/parties.mjs';

/** Variables that tell the server of a party; one that is set means the real one. */
const realParty = /^TONGBAN_(WECHAT|ALIPAY|SMS|OIDC|STAFF_OIDC|REAL_NAME|CLAMD)(?:_|$)/;
/** @type {Record<string, string>} names of parties by what their variables begin with */
const partyOf = {
  WECHAT: 'wechat',
  ALIPAY: 'alipay',
  SMS: 'sms',
  OIDC: 'identityProvider',
  STAFF_OIDC: 'identityProvider',
  REAL_NAME: 'realName',
  CLAMD: 'clamd',
};

/**
 * Starts stand-ins for the outside parties that the environment does not name, so that the demonstration's ways in
 * work without anybody's keys. TONGBAN_STAND_INS=off leaves them out.
 *
 * @param {import('./options.mjs').Options} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('../stand-ins/launch.d.mts').StandIns | undefined>}
 */
export async function openStandIns({ host, port }, env) {
  if (env['TONGBAN_STAND_INS'] === 'off') return undefined;
  const named = new Set(Object.keys(env).map((name) => partyOf[realParty.exec(name)?.[1] ?? '']));
  const only = Object.keys(parties).filter((party) => !named.has(party));
  if (only.length === 0) return undefined;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return launchStandIns({ only, serverUrl: `http://${shown}:${port}` }).catch((error) => {
    throw new Problem(error.message);
  });
}
