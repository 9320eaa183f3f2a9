import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TestClient } from '@tongban/testing';
import { parse } from 'yaml';

/** The smallest PDF that its content says to be one. */
export const smallPdf = new Uint8Array(
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
);

/** A case as a test holds it. */
export interface CaseRef {
  readonly id: string;
  readonly version: number;
}

interface Payload {
  readonly application?: CaseRef | null;
  readonly case?: CaseRef | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** Asks for one change of a case and gives its payload. */
export async function act(
  client: TestClient,
  mutation: string,
  inputType: string,
  input: object,
): Promise<Payload> {
  const what = client.zone === 'portal' ? 'application' : 'case';
  const answer = await client.ask<Record<string, Payload>>(
    `mutation ($input: ${inputType}!) { answer: ${mutation}(input: $input) { ${what} { id version } refusal { code message } } }`,
    { input },
  );
  return answer['answer'] as Payload;
}

/** The same for a change that must not be refused. */
export async function must(
  client: TestClient,
  mutation: string,
  inputType: string,
  input: object,
): Promise<CaseRef> {
  const payload = await act(client, mutation, inputType, input);
  const changed = payload.application ?? payload.case;
  if (payload.refusal || !changed) throw new Error(`${mutation}: ${JSON.stringify(payload.refusal)}`);
  return changed;
}

/** Applies for an item of the demo bid with its example answers and every required material. */
export async function apply(citizen: TestClient, itemFolder: string): Promise<CaseRef> {
  return submit(citizen, await fillIn(citizen, itemFolder));
}

/** Submits a draft that is complete. */
export const submit = (citizen: TestClient, { id, version }: CaseRef): Promise<CaseRef> =>
  must(citizen, 'submitApplication', 'SubmitInput', {
    applicationId: id,
    version,
    idempotencyKey: randomUUID(),
    channel: 'WEB',
  });

/** Begins an application and fills it in, ready to be submitted. */
export async function fillIn(citizen: TestClient, itemFolder: string): Promise<CaseRef> {
  const { items } = await citizen.ask<{ items: { nodes: { id: string }[] } }>(
    'query ($search: String) { items(search: $search, first: 1) { nodes { id } } }',
    { search: readItem(itemFolder, 'item.yaml')['task_name'] },
  );
  const { id, version: started } = await must(citizen, 'startApplication', 'StartApplicationInput', {
    itemId: items.nodes[0]?.id,
    channel: 'WEB',
    idempotencyKey: randomUUID(),
  });
  const data = exampleOf(itemFolder);
  let { version } = await must(citizen, 'saveDraft', 'SaveDraftInput', {
    applicationId: id,
    version: started,
    data,
  });
  const { application } = await citizen.ask<{
    application: { item: { materials: { key: string; required: boolean }[] } };
  }>('query ($id: ID!) { application(id: $id) { item { materials { key required } } } }', { id });
  for (const { key } of application.item.materials.filter(({ required }) => required)) {
    const file = { name: `${key}.pdf`, type: 'application/pdf', bytes: smallPdf };
    const response = await citizen.upload(id, key, file);
    ({ version } = (await response.json()) as { version: number });
  }
  await tickNotices(citizen, id);
  return { id, version };
}

/** The answers of a believable application for an item of the demo bid. */
export const exampleOf = (itemFolder: string): Record<string, string> => readItem(itemFolder, 'example.yaml');

function readItem(itemFolder: string, file: string): Record<string, string> {
  const folder = new URL(`../../../../../bids/demo/catalogue/items/${itemFolder}/`, import.meta.url);
  return parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>;
}

/** Ticks every notice about personal data that an application begins with, as the portal's first page does. */
export async function tickNotices(citizen: TestClient, applicationId: string): Promise<void> {
  const { applicationNotices: notices } = await citizen.ask<{
    applicationNotices: { key: string; version: string }[];
  }>('query ($id: ID!) { applicationNotices(applicationId: $id) { key version } }', { id: applicationId });
  const { giveConsent } = await citizen.ask<{ giveConsent: { refusal: object | null } }>(
    'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { refusal { code } } }',
    { input: { applicationId, notices, idempotencyKey: randomUUID() } },
  );
  if (giveConsent.refusal) throw new Error(`giveConsent: ${JSON.stringify(giveConsent.refusal)}`);
}

/** One step of a member of staff. */
export const step = (clerk: TestClient, mutation: string, { id, version }: CaseRef, more: object = {}) =>
  must(clerk, mutation, inputTypes[mutation] ?? 'ActInput', {
    caseId: id,
    version,
    idempotencyKey: randomUUID(),
    ...more,
  });

const inputTypes: Readonly<Record<string, string>> = {
  grantCase: 'ReasonedActInput',
  refuseCase: 'ReasonedActInput',
  declineCase: 'ReasonedActInput',
  deliverCase: 'DeliverInput',
  requestCorrection: 'RequestCorrectionInput',
};
