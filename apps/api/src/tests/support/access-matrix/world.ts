import { randomUUID } from 'node:crypto';
import { SealService } from '@tongban/evidence';
import { fillIn, step, submit, type CaseRef } from '../cases.js';
import { ask } from './ask.js';
import { matrixActors, type MatrixActor } from './actors.js';
import { MatrixPeople, people } from './people.js';
import { restore, snapshot, type Snapshot } from './snapshots.js';

/** Stages of a case that the makers ask for. */
export type CaseStage =
  'draft' | 'submitted' | 'correction' | 'accepted' | 'underReview' | 'decided' | 'delivered';

interface KeptCase {
  readonly id: string;
  readonly departmentId: string;
  readonly stages: ReadonlyMap<CaseStage, Snapshot>;
}

/**
 * The world in which everybody asks: a case of a person and one of an enterprise, at every stage, and an account of
 * staff for each actor. Nothing that one call does is left to the next one: cases are put back, sessions are new.
 */
export class MatrixWorld extends MatrixPeople {
  private readonly cases = new Map<MatrixActor['object'], KeptCase>();

  /** Plays the two cases through and makes the accounts. */
  async build(): Promise<void> {
    for (const [person, key] of Object.entries(people)) {
      const [row] = await this.sql<{ id: string }>('select id from person where demonstration_key = $1', [
        key,
      ]);
      this.ids.set(person, row?.id ?? '');
    }
    // The stranger has neither a child nor an enterprise: they ask for those of the owner.
    await this.parties.register([people.owner, people.agent, people.representative]);
    await this.makeEnterprise();
    this.cases.set('person', await this.play('person', 'senior-card'));
    this.cases.set('enterprise', await this.play('enterprise', 'food-licence'));
    await this.makeStaff(await this.departments());
    await this.server.apps[0].get(SealService).seal();
  }

  /** A guardianship of the account of which an actor asks, for this call alone; gives the child. */
  async guardianship(actor: MatrixActor): Promise<string> {
    const [child] = await this.sql<{ id: string }>(
      `select id from person where demonstration_key = 'newcomer'`,
    );
    await this.sql('delete from guardianship');
    await this.sql(
      `insert into guardianship (id, guardian_id, child_id, relation, ends_on, proved_by, given_at, version)
       values ($1, $2, $3, 'parent', current_date + 100, 'household', now(), 1)`,
      [randomUUID(), this.accountOf(actor), child?.id],
    );
    return child?.id ?? '';
  }

  /** The case that is asked about, put back to a stage. */
  async caseAt(actor: MatrixActor, stage: CaseStage): Promise<CaseRef> {
    const kept = this.caseOf(actor);
    const rows = kept.stages.get(stage);
    if (!rows) throw new Error(`The case was never ${stage}.`);
    const tookIn = [this.staffIds.get('tookIn')].filter((id) => id !== undefined);
    const changed = stage === 'draft' || stage === 'submitted' ? {} : { taken_in_by: tookIn };
    await restore(this.server, kept.id, rows, changed);
    const [row] = await this.sql<CaseRef>('select id, version from application where id = $1', [kept.id]);
    if (!row) throw new Error('The case is gone.');
    return row;
  }

  /** The department of the case of which is asked, and another one. */
  async departments(): Promise<{ own: string; other: string }> {
    const own = this.caseOf({ object: 'person' }).departmentId;
    const [row] = await this.sql<{ id: string }>(
      'select id from department where id <> $1 order by id limit 1',
      [own],
    );
    return { own, other: row?.id ?? '' };
  }

  caseId(actor: MatrixActor): string {
    return this.caseOf(actor).id;
  }

  /** The item of the case that is asked about. */
  async itemId(actor: Pick<MatrixActor, 'object'> = { object: 'person' }): Promise<string> {
    const [row] = await this.sql<{ id: string }>('select item_id as id from application where id = $1', [
      this.caseOf(actor).id,
    ]);
    return row?.id ?? '';
  }

  /** A file of a draft that this call may take out: its bytes are another's. */
  async addFile(caseId: string): Promise<string> {
    const [file] = await this.sql<{ file_id: string }>('select file_id from case_file limit 1');
    return this.copyFile(file?.file_id ?? '', caseId);
  }

  /** Every material that the case of which is asked has, for another application of its item. */
  async addMaterials(actor: Pick<MatrixActor, 'object'>, caseId: string): Promise<void> {
    const files = await this.sql<{ file_id: string }>(
      'select file_id from case_file where application_id = $1',
      [this.caseOf(actor).id],
    );
    for (const { file_id: fileId } of files) await this.copyFile(fileId, caseId);
  }

  private async copyFile(copied: string, caseId: string): Promise<string> {
    const [id, fileId] = [randomUUID(), randomUUID()];
    await this.copy('stored_file', 'id', copied, { id: fileId, storage_key: fileId });
    await this.copy('case_file', 'file_id', copied, {
      id,
      file_id: fileId,
      application_id: caseId,
      upload_key: null,
      submission_added: 1,
      submission_removed: null,
    });
    return fileId;
  }

  /** A copy of the data of the account of which an actor asks, ready to be fetched; gives the request. */
  async dataCopy(actor: MatrixActor): Promise<string> {
    const id = randomUUID();
    await this.sql('delete from privacy_request');
    await this.sql(
      `insert into privacy_request (id, person_id, kind, state, language, requested_at, starts_at, finished_at, expires_at, file_id)
       select $1, $2, 'copy', 'done', 'zh-CN', now(), now(), now(), now() + interval '1 day', file_id from case_file
        where application_id = $3 limit 1`,
      [id, this.accountOf(actor), this.caseOf({ object: 'person' }).id],
    );
    return id;
  }

  /** The actor ticks what an application asks of them; nothing for whom it is not there. */
  async tick(actor: MatrixActor, applicationId: string): Promise<void> {
    const token = await this.session(actor);
    const asActor = (query: string, variables: object) =>
      ask(this.server, 'portal', token, { query, variables });
    const { data: notices } = await asActor(
      'query M($id: ID!) { answer: applicationNotices(applicationId: $id) { key version } }',
      { id: applicationId },
    );
    if (!notices) return;
    const { text } = await asActor(
      'mutation M($input: GiveConsentInput!) { answer: giveConsent(input: $input) { refusal { code } } }',
      { input: { applicationId, notices, idempotencyKey: randomUUID() } },
    );
    if (!text.includes('"refusal":null')) throw new Error(text);
  }

  private async copy(table: string, key: string, value: string, change: object): Promise<void> {
    await this.sql(
      `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where ${key} = $1 limit 1`,
      [value, JSON.stringify(change)],
    );
  }

  /** The notices that an application asks to be ticked, as its owner reads them. */
  async notices(actor: MatrixActor, applicationId: string): Promise<{ key: string; version: string }[]> {
    const session = await this.open(
      'citizen',
      this.personOf(actor.object === 'person' ? 'owner' : 'representative'),
    );
    if (actor.object === 'enterprise') await this.enter(session.id);
    const { data } = await ask(this.server, 'portal', session.token, {
      query: 'query M($id: ID!) { answer: applicationNotices(applicationId: $id) { key version } }',
      variables: { id: applicationId },
    });
    return data as { key: string; version: string }[];
  }

  /** The check of somebody at the counter by the actor themselves, or by a colleague for those of another department. */
  async check(actor: MatrixActor): Promise<string> {
    const own = actor.session.kind === 'staff' && actor.session.scope === 'in';
    const id = randomUUID();
    await this.sql(
      `insert into identity_check (id, person_id, staff_id, way, consent, at)
       select $1, id, $2, 'card-seen', true, now() from person where demonstration_key = 'newcomer'`,
      [id, this.staffOf(own ? actor.key : 'tookIn')],
    );
    return id;
  }

  /** An application that is being filled in for somebody at the counter; where the actor may not, a colleague's. */
  async onBehalf(actor: MatrixActor): Promise<{ checkId: string; applicationId: string; version: number }> {
    const { session } = actor;
    const fills = session.kind === 'staff' && session.scope === 'in' && session.roles.includes('intake');
    const clerk = fills && session.special !== 'unfinished' ? actor : this.colleague();
    const checkId = await this.check(clerk);
    const { token } = await this.open('staff', this.staffOf(clerk.key));
    const { data, text } = await ask(this.server, 'counter', token, {
      query: `mutation M($input: StartOnBehalfInput!) {
        answer: startOnBehalf(input: $input) { draft { id version } refusal { code } } }`,
      variables: { input: { checkId, itemId: await this.itemId(), idempotencyKey: randomUUID() } },
    });
    const { draft } = data as { draft: CaseRef | null };
    if (!draft) throw new Error(text);
    return { checkId, applicationId: draft.id, version: draft.version };
  }

  private colleague(): MatrixActor {
    const colleague = matrixActors.find(({ key }) => key === 'tookIn');
    if (!colleague) throw new Error('There is no colleague.');
    return colleague;
  }

  private caseOf({ object }: Pick<MatrixActor, 'object'>): KeptCase {
    const kept = this.cases.get(object);
    if (!kept) throw new Error(`There is no case of a ${object}.`);
    return kept;
  }

  private async play(object: MatrixActor['object'], item: string): Promise<KeptCase> {
    const citizen = await this.server.asCitizen(object === 'person' ? people.owner : people.representative);
    if (object === 'enterprise') {
      await citizen.ask(
        `mutation ($input: EnterSpaceInput!) { enterSpace(input: $input) { refusal { code } } }`,
        { input: { kind: 'ENTERPRISE', id: this.enterpriseId } },
      );
    }
    const intake = await this.server.asClerk('intake1');
    const reviewer = await this.server.asClerk('reviewer1');
    const stages = new Map<CaseStage, Snapshot>();
    const keep = async (stage: CaseStage, at: CaseRef): Promise<CaseRef> => {
      stages.set(stage, await snapshot(this.server, at.id));
      return at;
    };

    const draft = await keep('draft', await fillIn(citizen, item));
    const submitted = await keep('submitted', await submit(citizen, draft));
    const point = { kind: 'OTHER', message: '请补充说明用途。' };
    await keep('correction', await step(intake, 'requestCorrection', submitted, { points: [point] }));
    await restore(this.server, draft.id, stages.get('submitted') as Snapshot, {});
    const accepted = await keep('accepted', await step(intake, 'acceptCase', submitted));
    const review = await keep('underReview', await step(reviewer, 'startReview', accepted));
    const decided = await keep('decided', await step(reviewer, 'grantCase', review, { reason: '' }));
    await keep('delivered', await step(intake, 'deliverCase', decided, { way: 'ONLINE' }));
    const [row] = await this.sql<{ department_id: string }>(
      'select department_id from application where id = $1',
      [draft.id],
    );
    return { id: draft.id, departmentId: row?.department_id ?? '', stages };
  }
}
