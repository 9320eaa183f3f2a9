import { randomUUID } from 'node:crypto';
import { SealService } from '@tongban/evidence';
import { SessionService } from '@tongban/identity';
import { Ciphers, Database, isRefusal } from '@tongban/kernel';
import type { TestServer } from '@tongban/testing';
import { fillIn, step, submit, type CaseRef } from '../cases.js';
import { ask } from './ask.js';
import { matrixActors, type MatrixActor } from './actors.js';
import { restore, snapshot, type Snapshot } from './snapshots.js';

/** Stages of a case that the makers ask for. */
export type CaseStage =
  'draft' | 'submitted' | 'correction' | 'accepted' | 'underReview' | 'decided' | 'delivered';

interface KeptCase {
  readonly id: string;
  readonly departmentId: string;
  readonly stages: ReadonlyMap<CaseStage, Snapshot>;
}

type Person = Extract<MatrixActor['session'], { kind: 'citizen' }>['person'];

/** Who of the demonstration plays whom. */
const people: Readonly<Record<Person, string>> = {
  owner: 'resident',
  stranger: 'elder',
  agent: 'graduate',
  representative: 'manager',
};

/**
 * The world in which everybody asks: a case of a person and one of an enterprise, at every stage, and an account of
 * staff for each actor. Nothing that one call does is left to the next one: cases are put back, sessions are new.
 */
export class MatrixWorld {
  readonly enterpriseId = randomUUID();
  readonly ids = new Map<string, string>();
  private readonly cases = new Map<MatrixActor['object'], KeptCase>();
  private readonly staffIds = new Map<string, string>();

  constructor(readonly server: TestServer) {}

  /** Plays the two cases through and makes the accounts. */
  async build(): Promise<void> {
    for (const [person, key] of Object.entries(people)) {
      const [row] = await this.sql<{ id: string }>('select id from person where demonstration_key = $1', [
        key,
      ]);
      this.ids.set(person, row?.id ?? '');
    }
    await this.makeEnterprise();
    this.cases.set('person', await this.play('person', 'senior-card'));
    this.cases.set('enterprise', await this.play('enterprise', 'food-licence'));
    await this.makeStaff();
    await this.server.apps[0].get(SealService).seal();
  }

  sql = <T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    this.server.sql<T>(text, values);

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

  /** What a column of personal data holds. */
  seal(text: string): string {
    return this.server.apps[0].get(Ciphers).seal(text);
  }

  /** An authorisation by the enterprise in force, of somebody who is no actor, for this call alone. */
  async authorisation(): Promise<string> {
    const [agent] = await this.sql<{ id: string }>(
      `select id from person where demonstration_key = 'mother'`,
    );
    await this.sql(
      'update enterprise_authorisation set ended_at = now() where agent_id = $1 and ended_at is null',
      [agent?.id],
    );
    return this.authorise(agent?.id ?? '', true);
  }

  /** An authorisation that is offered to a person, for this call alone. */
  offer(personId: string): Promise<string> {
    return this.authorise(personId, false);
  }

  /** A file of a draft that this call may take out: its bytes are another's. */
  async addFile(caseId: string): Promise<string> {
    const [id, fileId] = [randomUUID(), randomUUID()];
    const [file] = await this.sql<{ file_id: string }>('select file_id from case_file limit 1');
    await this.copy('stored_file', 'id', file?.file_id ?? '', { id: fileId, storage_key: fileId });
    await this.copy('case_file', 'file_id', file?.file_id ?? '', {
      id,
      file_id: fileId,
      application_id: caseId,
      upload_key: null,
      submission_added: 1,
      submission_removed: null,
    });
    return fileId;
  }

  private async copy(table: string, key: string, value: string, change: object): Promise<void> {
    await this.sql(
      `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where ${key} = $1 limit 1`,
      [value, JSON.stringify(change)],
    );
  }

  /** The person on whose own account (and not in whose space) an actor works; for strangers the owner. */
  accountOf(actor: MatrixActor): string {
    if (actor.object === 'person') return this.personOf('owner');
    return this.personOf(actor.session.kind === 'citizen' ? actor.session.person : 'agent');
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

  /** A unified identity that leads to an account, for this call alone. */
  async linkedIdentity(staffId: string): Promise<string> {
    const id = randomUUID();
    await this.sql(
      `insert into staff_subject (id, staff_id, issuer, subject_digest, subject_sealed, linked_at, linked_by)
       values ($1, $2, 'https://identity.example', $4, $3, now(), $2)`,
      [id, staffId, this.seal(id), id],
    );
    return id;
  }

  /** A way in that leads to a person. */
  async linkedWay(personId: string): Promise<string> {
    const id = randomUUID();
    await this.sql(
      `insert into linked_way (id, person_id, way, external_digest, external_sealed, linked_at, last_used_at)
       values ($1, $2, 'alipay', $3, $4, now(), now())`,
      [id, personId, id, this.seal(id)],
    );
    return id;
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

  /** Whose the object is: a person or the enterprise. */
  holderOf(actor: MatrixActor): string {
    return actor.object === 'enterprise' ? this.enterpriseId : this.personOf('owner');
  }

  personOf(person: Person): string {
    return this.ids.get(person) ?? '';
  }

  /** The account of staff behind an actor; that of another one for those who ask about what is not theirs. */
  staffOf(key: string): string {
    const id = this.staffIds.get(key);
    if (!id) throw new Error(`There is no account of ${key}.`);
    return id;
  }

  /** An account that nobody else uses, fresh for each call. */
  async target(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const id = randomUUID();
    await this.insertStaff({
      id,
      username: `target-${id}`,
      roles: ['intake'],
      demonstration: false,
      ...change,
    });
    return id;
  }

  /** A new session of an actor; null for a visitor. */
  async session(actor: MatrixActor): Promise<string | null> {
    const { session } = actor;
    if (session.kind === 'none') return null;
    if (session.kind === 'citizen') {
      const { token, id } = await this.open('citizen', this.personOf(session.person));
      if (session.inSpace) await this.enter(id);
      return token;
    }
    const staffId = this.staffOf(actor.key);
    if (session.special === 'unfinished') {
      await this.sql('update staff set password_temporary = true where id = $1', [staffId]);
    }
    return (await this.open('staff', staffId)).token;
  }

  /** Opens a session without a log-in. */
  async open(kind: 'citizen' | 'staff', subjectId: string): Promise<{ id: string; token: string }> {
    const [app] = this.server.apps;
    const sessions = app.get(SessionService);
    const opened = await app
      .get(Database)
      .transaction((tx) => sessions.open(tx, kind, subjectId, kind === 'staff' ? 'counter' : 'web'));
    if (isRefusal(opened)) throw new Error(opened.code);
    return opened;
  }

  private async enter(sessionId: string): Promise<void> {
    await this.sql(`update session set space_kind = 'enterprise', space_id = $2 where id = $1`, [
      sessionId,
      this.enterpriseId,
    ]);
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

  private async makeEnterprise(): Promise<void> {
    await this.sql(
      `insert into enterprise (id, credit_code, name, representative_id, opened_by, opened_at, version)
       values ($1, '91990102MA5TESTX1T', '云溪市试验有限公司', $2, 'representative', now(), 1)`,
      [this.enterpriseId, this.personOf('representative')],
    );
    for (const person of ['agent', 'owner'] as const) {
      await this.authorise(this.personOf(person), true);
    }
  }

  private async authorise(agentId: string, accepted: boolean): Promise<string> {
    const id = randomUUID();
    const [agent] = await this.sql<{ name: string; digest: string }>(
      'select name, identity_number_digest as digest from person where id = $1',
      [agentId],
    );
    await this.sql(
      `insert into enterprise_authorisation (id, enterprise_id, agent_id, agent_name, agent_digest, scope, item_ids,
                                             theme_keys, until, given_by, given_at, accepted_at, version)
       values ($1, $2, $3, $4, $5, 'all', '{}', '{}', current_date + 300, $6, now(), $7, 1)`,
      [
        id,
        this.enterpriseId,
        accepted ? agentId : null,
        this.seal(agent?.name ?? ''),
        accepted ? null : agent?.digest,
        this.personOf('representative'),
        accepted ? new Date() : null,
      ],
    );
    return id;
  }

  private async makeStaff(): Promise<void> {
    const { own, other } = await this.departments();
    const [owner] = await this.sql<{ digest: string }>(
      'select identity_number_digest as digest from person where id = $1',
      [this.personOf('owner')],
    );
    for (const { key, session } of matrixActors) {
      if (session.kind !== 'staff') continue;
      const id = randomUUID();
      this.staffIds.set(key, id);
      await this.insertStaff({
        id,
        username: `matrix-${key.toLowerCase().replace('*', '-out')}`,
        roles: [...session.roles],
        departmentIds: [session.scope === 'in' ? own : other],
        demonstration: session.special !== 'unfinished',
        identityDigest: session.special === 'ownCase' ? owner?.digest : null,
      });
    }
  }

  private async insertStaff(row: Readonly<Record<string, unknown>>): Promise<void> {
    const sealed = this.seal('JBSWY3DPEHPK3PXP');
    await this.sql(
      `insert into staff (id, username, name, password_hash, roles, department_ids, active, demonstration, version,
                          identity_number_digest, password_temporary, totp_secret, totp_since)
       select $1, $2, '测试', password_hash, $3, $4, $5, $6, 1, $7, false, $8, case when $8::text is null then null else now() end
         from staff where username = 'intake1'`,
      [
        row['id'],
        row['username'],
        row['roles'],
        row['departmentIds'] ?? null,
        row['active'] ?? true,
        row['demonstration'],
        row['identityDigest'] ?? null,
        row['secondFactor'] ? sealed : null,
      ],
    );
  }
}
