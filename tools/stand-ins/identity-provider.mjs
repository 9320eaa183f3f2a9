import { createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { choicePage } from './identity-provider-pages.mjs';

/*
 * The unified identity of a province as an OpenID provider: the certified library oidc-provider, with made-up people,
 * of whom one is chosen instead of a password. Two clients: the portal's, with claims about the identity, and the
 * counter's, with how the member of staff has proved themselves (amr).
 *
 * For tests it can be told, by POST of JSON:
 * /stand-in/behave  {"down": true}   breaks every connection off
 *                   {"ahead": 90}    its clock is so many seconds ahead (or, below 0, behind)
 *                   {"fault": "issuer" | "audience" | "nonce" | "signature"}   a wrong ID token
 *                   {}               is well again
 * /stand-in/rotate  signs with a new key from now on, and does not publish the old one any more
 */

const clients = {
  portal: { client_id: 'tongban-portal', client_secret: 'stand-in-secret-of-the-portal' },
  counter: { client_id: 'tongban-counter', client_secret: 'stand-in-secret-of-the-counter' },
};

/** Loopback addresses of any port: where the server listens is not known before. @param {string} zone */
const redirects = (zone) =>
  ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}/auth/${zone}/oidc/callback`);

const citizens = () => {
  const file = path.join(import.meta.dirname, '../../bids/demo/people/register.json');
  const { people } = JSON.parse(readFileSync(file, 'utf8'));
  return [
    ...people.slice(0, 10).map((/** @type {{ name: string, identityNumber: string }} */ person) => ({
      id: `citizen-${person.identityNumber.slice(-8)}`,
      name: person.name,
      about: '已实名，第 4 级 · identity proved, level 4',
      claims: { name: person.name, identity_number: person.identityNumber, assurance_level: '4' },
      amr: ['pwd', 'face'],
    })),
    {
      id: 'citizen-unproved',
      name: '游客甲',
      about: '未实名，第 1 级 · identity not proved, level 1',
      claims: { name: '游客甲', assurance_level: '1' },
      amr: ['pwd'],
    },
  ];
};

const staff = [
  {
    id: 'official-two-factors',
    name: '公职人员甲',
    about: '口令和动态码 · password and one-time code',
    claims: { name: '公职人员甲' },
    amr: ['pwd', 'otp', 'mfa'],
  },
  {
    id: 'official-password',
    name: '公职人员乙',
    about: '只有口令 · password alone',
    claims: { name: '公职人员乙' },
    amr: ['pwd'],
  },
];

/**
 * A fresh signing key. The generator encodes it: exporting a key that was just generated can lock Node 20 for ever, when
 * the garbage collector comes in the middle of it.
 */
function newKey() {
  const { privateKey: key } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const privateKey = createPrivateKey({ key, type: 'pkcs8', format: 'der' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

/**
 * The library, without its advice for production (a later Node, a database): nobody who starts the demonstration can do
 * anything about that.
 * @template Result @param {() => Promise<Result> | Result} work
 */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

/** @type {() => Promise<import('./parties.mjs').Party>} */
export async function start() {
  const { Provider } = await quietly(() => import('oidc-provider'));
  const people = [...citizens(), ...staff];
  const well = { down: false, ahead: 0, fault: '' };
  let behaviour = well;
  /** @type {ReturnType<typeof newKey>} */
  let key;
  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
  let answer;
  /** @type {import('oidc-provider').Provider} */
  let provider;

  /** An ID token as the behaviour wants it, signed by the provider's own key. @param {string} token */
  function altered(token) {
    const [head = '', body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    for (const name of ['iat', 'exp', 'auth_time']) if (claims[name]) claims[name] += behaviour.ahead;
    if (behaviour.fault === 'issuer') claims.iss = 'https://elsewhere.example';
    if (behaviour.fault === 'audience') claims.aud = 'somebody-else';
    // The old signature does not fit what is no longer the same.
    if (behaviour.fault === 'signature') claims.iat -= 1;
    if (behaviour.fault === 'nonce') claims.nonce = 'of-another-attempt';
    const text = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    if (behaviour.fault === 'signature') return `${text}.${signature}`;
    const made = sign('sha256', Buffer.from(text), createPrivateKey({ key, format: 'jwk' }));
    return `${text}.${made.toString('base64url')}`;
  }

  /** @param {string} issuer */
  function begin(issuer) {
    key = newKey();
    provider = new Provider(issuer, {
      clients: Object.entries(clients).map(([zone, client]) => ({
        ...client,
        application_type: 'native',
        redirect_uris: redirects(zone),
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      })),
      jwks: { keys: [key] },
      cookies: { keys: [randomUUID()] },
      pkce: { required: () => true },
      scopes: ['openid', 'identity'],
      claims: {
        openid: ['sub', 'amr'],
        identity: ['name', 'identity_number', 'assurance_level'],
      },
      features: { devInteractions: { enabled: false } },
      ttl: {
        AuthorizationCode: 60,
        AccessToken: 300,
        IdToken: 300,
        Interaction: 600,
        Session: 1,
        Grant: 600,
      },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, id) => {
        const person = people.find((one) => one.id === id);
        return person && { accountId: id, claims: () => ({ sub: id, ...person.claims }) };
      },
      loadExistingGrant: async (ctx) => {
        const { client, session, provider: own } = ctx.oidc;
        const grant = new own.Grant({ clientId: client?.clientId, accountId: session?.accountId });
        grant.addOIDCScope('openid identity');
        await grant.save();
        return grant;
      },
    });
    provider.use(async (ctx, next) => {
      await next();
      const { body } = ctx;
      if (ctx.path === '/token' && body?.id_token && (behaviour.fault || behaviour.ahead)) {
        ctx.body = { ...body, id_token: altered(body.id_token) };
      }
    });
    answer = provider.callback();
  }

  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://party');
      if (pathname.startsWith('/stand-in/')) return await told(pathname, request, response);
      if (behaviour.down) return response.destroy();
      if (pathname.startsWith('/interaction/')) return await interact(request, response);
      answer(request, response);
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });

  /** @param {string} pathname @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function told(pathname, request, response) {
    const body = await read(request);
    if (pathname === '/stand-in/behave') behaviour = { ...well, ...JSON.parse(body || '{}') };
    if (pathname === '/stand-in/rotate') await quietly(() => begin(provider.issuer));
    response.writeHead(204).end();
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function interact(request, response) {
    const { params } = await provider.interactionDetails(request, response);
    const choices = params.client_id === clients.counter.client_id ? staff : citizens();
    if (request.method === 'POST') {
      const chosen = new URLSearchParams(await read(request)).get('person');
      const person = choices.find(({ id }) => id === chosen);
      const result = person
        ? { login: { accountId: person.id, amr: person.amr, remember: false }, consent: {} }
        : { error: 'access_denied', error_description: 'The person left.' };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(choicePage(choices));
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const address = `http://127.0.0.1:${port}`;
  await quietly(() => begin(address));
  return {
    address,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    env: {
      TONGBAN_OIDC_ISSUER: address,
      TONGBAN_OIDC_CLIENT_ID: clients.portal.client_id,
      TONGBAN_OIDC_SECRET: clients.portal.client_secret,
      TONGBAN_STAFF_OIDC_ISSUER: address,
      TONGBAN_STAFF_OIDC_CLIENT_ID: clients.counter.client_id,
      TONGBAN_STAFF_OIDC_SECRET: clients.counter.client_secret,
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function read(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
