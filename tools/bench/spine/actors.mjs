import { connections, post } from './load.mjs';

/** A GraphQL caller with a session. @typedef {(query: string, variables?: object) => Promise<any>} Ask */

/**
 * @param {import('node:http').Agent} agent @param {string} url of the endpoint @param {Record<string, string>} headers
 * @returns {Ask}
 */
export const asker =
  (agent, url, headers = {}) =>
  async (query, variables = {}) => {
    const { status, text } = await post(agent, url, { query, variables }, headers);
    if (status !== 200) throw new Error(`${status} ${text.slice(0, 200)}`);
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(errors[0].message);
    return data;
  };

/** Logs every person of the demonstration in, as mini-programs do. @param {string} server */
export async function logInCitizens(server) {
  const agent = connections(4);
  const url = `${server}/graphql/portal`;
  const { demoPeople } = await asker(agent, url)('{ demoPeople { id } }');
  const citizens = [];
  for (const { id } of demoPeople) {
    const { logInAsDemoPerson } = await asker(agent, url)(
      'mutation ($input: LogInAsDemoPersonInput!) { logInAsDemoPerson(input: $input) { session { token } } }',
      { input: { personId: id, channel: 'WEAPP' } },
    );
    citizens.push({ id, headers: { authorization: `Bearer ${logInAsDemoPerson.session.token}` } });
  }
  agent.destroy();
  return citizens;
}

/** Logs a member of staff in. @param {string} server @param {string} username @param {string} password */
export async function logInStaff(server, username, password) {
  const response = await fetch(`${server}/graphql/counter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: LogInInput!) { logIn(input: $input) { staff { id } refusal { message } } }',
      variables: { input: { username, password } },
    }),
  });
  const { data } = /** @type {any} */ (await response.json());
  if (!data?.logIn?.staff) throw new Error(`${username} could not log in: ${data?.logIn?.refusal?.message}`);
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { headers: { cookie } };
}
