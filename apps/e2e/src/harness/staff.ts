import { randomUUID } from 'node:crypto';
import { Caller } from './caller.js';

/** What the counter answers to an act. */
interface CasePayload {
  readonly case: { readonly id: string; readonly version: number; readonly stage: string } | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** What an act says beside the case. */
const inputs = {
  requestCorrection: 'RequestCorrectionInput',
  acceptCase: 'ActInput',
  declineCase: 'ReasonedActInput',
  startReview: 'ActInput',
  grantCase: 'ReasonedActInput',
  refuseCase: 'ReasonedActInput',
  deliverCase: 'DeliverInput',
  closeCase: 'ActInput',
} as const;

/** A member of staff who acts over HTTP, as the counter's front end does. */
export class Staff {
  private constructor(readonly caller: Caller) {}

  static async logIn(url: string, username: string): Promise<Staff> {
    const caller = new Caller(url, 'counter');
    const { logIn } = await caller.must<{ logIn: { refusal: { code: string } | null } }>(
      'mutation ($input: LogInInput!) { logIn(input: $input) { refusal { code } } }',
      { input: { username, password: 'Yunxi-demo-2026' } },
    );
    if (logIn.refusal) throw new Error(logIn.refusal.code);
    return new Staff(caller);
  }

  /** The case behind a number. */
  async find(number: string): Promise<string> {
    const { queue } = await this.caller.must<{ queue: { nodes: { id: string }[] } }>(
      'query ($search: String) { queue(view: UNIT, search: $search) { nodes { id } } }',
      { search: number },
    );
    const id = queue.nodes[0]?.id;
    if (!id) throw new Error(`The queue does not hold ${number}.`);
    return id;
  }

  /** Does an act on the case as it is now. */
  async act(act: keyof typeof inputs, caseId: string, content: object = {}): Promise<CasePayload> {
    const { caseVersion } = await this.caller.must<{ caseVersion: number }>(
      'query ($id: ID!) { caseVersion(id: $id) }',
      { id: caseId },
    );
    const data = await this.caller.must<Record<string, CasePayload>>(
      `mutation ($input: ${inputs[act]}!) {
         ${act}(input: $input) { case { id version stage } refusal { code message } }
       }`,
      { input: { caseId, version: caseVersion, idempotencyKey: randomUUID(), ...content } },
    );
    return data[act] as CasePayload;
  }

  /** Does an act that must be done. */
  async must(act: keyof typeof inputs, caseId: string, content: object = {}): Promise<void> {
    const { refusal } = await this.act(act, caseId, content);
    if (refusal) throw new Error(`${act}: ${refusal.code}: ${refusal.message}`);
  }
}
