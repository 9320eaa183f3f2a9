import type { Bid } from '@tongban/rules';
import type { TestClient } from './test-client.js';

/** Logs a client in as a person of the demonstration. */
export async function logInAsCitizen(
  client: TestClient,
  bid: Bid,
  key: string,
  channel: string,
): Promise<void> {
  const name = bid.people.citizens.find((citizen) => citizen.key === key)?.name[
    client.language === 'en' ? 'en' : 'zh'
  ];
  const { demoPeople } = await client.ask<{ demoPeople: { id: string; name: string }[] }>(
    '{ demoPeople { id name } }',
  );
  const person = demoPeople.find((candidate) => candidate.name === name);
  if (!person) throw new Error(`The demo bid has no citizen "${key}".`);
  const { logInAsDemoPerson: answer } = await client.ask<{
    logInAsDemoPerson: { session: { token: string | null } | null; refusal: { code: string } | null };
  }>(
    `mutation ($input: LogInAsDemoPersonInput!) {
       logInAsDemoPerson(input: $input) { session { token } refusal { code } }
     }`,
    { input: { personId: person.id, channel } },
  );
  if (answer.refusal) throw new Error(`The login was refused: ${answer.refusal.code}.`);
  if (answer.session?.token) client.carry(answer.session.token);
}

/** Logs a client in as staff of the demonstration. */
export async function logInAsClerk(client: TestClient, bid: Bid, username: string): Promise<void> {
  const { logIn } = await client.ask<{ logIn: { refusal: { code: string } | null } }>(
    'mutation ($input: LogInInput!) { logIn(input: $input) { refusal { code } } }',
    { input: { username, password: bid.people.demoPassword } },
  );
  if (logIn.refusal) throw new Error(`The login of ${username} was refused: ${logIn.refusal.code}.`);
}
