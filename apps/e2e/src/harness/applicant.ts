import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Caller } from './caller.js';
import { onePagePdf } from './sample-files.js';

const itemsFolder = join(import.meta.dirname, '../../../../bids/demo/catalogue/items');

/** What an example application holds: the answers to one item's form. */
export const exampleAnswers = (slug: string): object =>
  parse(readFileSync(join(itemsFolder, slug, 'example.yaml'), 'utf8')) as object;

interface Payload {
  application: { id: string; version: number; number: string | null; stage: string } | null;
  refusal: { code: string; message: string; fields: { pointer: string; message: string }[] } | null;
}

const PAYLOAD = 'application { id version number stage } refusal { code message fields { pointer message } }';

/** A citizen who applies over HTTP, as the portal's front end does. */
export class Applicant {
  private constructor(
    readonly caller: Caller,
    readonly personId: string,
  ) {}

  /** Logs in as one of the demonstration's people, by position in their list. */
  static async logIn(url: string, position = 0): Promise<Applicant> {
    const caller = new Caller(url, 'portal');
    const { demoPeople } = await caller.must<{ demoPeople: { id: string }[] }>('{ demoPeople { id } }');
    const personId = demoPeople[position]?.id ?? '';
    const { logInAsDemoPerson } = await caller.must<{ logInAsDemoPerson: { session: { token: string } } }>(
      `mutation ($input: LogInAsDemoPersonInput!) { logInAsDemoPerson(input: $input) { session { token } refusal { code } } }`,
      { input: { personId, channel: 'WEAPP' } },
    );
    caller.bear(logInAsDemoPerson.session.token);
    return new Applicant(caller, personId);
  }

  /**
   * Starts an application of the item that a search finds first and answers its form; no material is attached.
   *
   * @param page of the form on which the applicant left it
   */
  async prepareForm(
    search: string,
    slug: string,
    page: string | null = null,
  ): Promise<{ id: string; version: number }> {
    const { id, version } = await this.begin(search);
    const input = { applicationId: id, version, page, data: exampleAnswers(slug) };
    return expectApplication(await this.act('saveDraft', 'SaveDraftInput', input));
  }

  /** Starts an application of the item that a search finds first, answers its form, attaches every required material. */
  async prepare(search: string, slug: string): Promise<{ id: string; version: number }> {
    const draft = await this.prepareForm(search, slug);
    const { id } = draft;
    let { version } = draft;
    const { application } = await this.caller.must<{
      application: { item: { materials: { key: string; required: boolean }[] } };
    }>('query ($id: ID!) { application(id: $id) { item { materials { key required } } } }', { id });
    for (const material of application.item.materials.filter(({ required }) => required)) {
      const response = await this.caller.upload(
        `/files/portal/applications/${id}/materials/${material.key}`,
        {
          name: `${material.key}.pdf`,
          type: 'application/pdf',
          content: onePagePdf(material.key),
        },
      );
      if (!response.ok) throw new Error(`${material.key}: ${response.status} ${await response.text()}`);
      version = ((await response.json()) as { version: number }).version;
    }
    return { id, version };
  }

  /** Ticks every notice about personal data that an application begins with, as the portal's first page does. */
  async tickNotices(applicationId: string): Promise<void> {
    const { applicationNotices: notices } = await this.caller.must<{
      applicationNotices: { key: string; version: string }[];
    }>('query ($id: ID!) { applicationNotices(applicationId: $id) { key version } }', { id: applicationId });
    await this.caller.must(
      'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { refusal { code } } }',
      { input: { applicationId, notices, idempotencyKey: randomUUID() } },
    );
  }

  /** The items that a search finds, best first, by their ids. */
  async items(search: string): Promise<string[]> {
    const { items } = await this.caller.must<{ items: { nodes: { id: string }[] } }>(
      'query ($search: String) { items(search: $search, first: 5) { nodes { id } } }',
      { search },
    );
    return items.nodes.map(({ id }) => id);
  }

  /** Starts an application of the item that a search finds first, and ticks the notices that it begins with. */
  async begin(search: string): Promise<{ id: string; version: number }> {
    const started = await this.start(search);
    await this.tickNotices(started.id);
    return started;
  }

  /** Starts an application of the item that a search finds first, and no more. */
  async start(search: string): Promise<{ id: string; version: number }> {
    const [itemId] = await this.items(search);
    const started = await this.act('startApplication', 'StartApplicationInput', {
      itemId,
      channel: 'WEAPP',
      idempotencyKey: randomUUID(),
    });
    return expectApplication(started);
  }

  /** Submits with a given key. */
  submit(draft: { id: string; version: number }, idempotencyKey: string): Promise<Payload> {
    return this.act('submitApplication', 'SubmitInput', {
      applicationId: draft.id,
      version: draft.version,
      idempotencyKey,
      channel: 'WEAPP',
    });
  }

  /** Sends one mutation that answers an application or a refusal. */
  async act(mutation: string, inputType: string, input: object): Promise<Payload> {
    const data = await this.caller.must<Record<string, Payload>>(
      `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${PAYLOAD} } }`,
      { input },
    );
    return data[mutation] as Payload;
  }
}

function expectApplication(payload: Payload): NonNullable<Payload['application']> {
  if (!payload.application) throw new Error(JSON.stringify(payload.refusal));
  return payload.application;
}
