import { randomUUID } from 'node:crypto';
import { SessionService, StaffSubjects } from '@tongban/identity';
import { Ciphers, Database, isRefusal } from '@tongban/kernel';
import type { TestServer } from '@tongban/testing';
import { matrixActors, type MatrixActor } from './actors.js';
import type { MatrixParties } from './parties.js';

type Person = Extract<MatrixActor['session'], { kind: 'citizen' }>['person'];

/** Who of the demonstration plays whom. */
export const people: Readonly<Record<Person, string>> = {
  owner: 'resident',
  stranger: 'elder',
  agent: 'graduate',
  representative: 'manager',
};

/** Who asks: people, the enterprise, accounts of staff, their sessions, and what leads to an account. */
export class MatrixPeople {
  readonly enterpriseId = randomUUID();

  readonly ids = new Map<string, string>();

  protected readonly staffIds = new Map<string, string>();

  constructor(
    readonly server: TestServer,
    readonly parties: MatrixParties,
  ) {}

  sql = <T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    this.server.sql<T>(text, values);

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

  /**
   * A subject of the identity provider that leads to an account of staff, and to no other one; null takes it off.
   * Linked as an administrator does.
   */
  async linkSubject(subject: string, staffId: string | null): Promise<void> {
    const [app] = this.server.apps;
    await this.sql('delete from staff_subject');
    if (staffId === null) return;
    const { token } = await this.open('staff', this.staffOf('administrator'));
    const administrator = await app.get(SessionService).staff(token, 'zh-CN', '127.0.0.1');
    if (!administrator) throw new Error('The administrator is not logged in.');
    const linked = await app
      .get(Database)
      .transaction((tx) => app.get(StaffSubjects).linkBySubject(tx, staffId, subject, administrator));
    if (isRefusal(linked)) throw new Error(linked.code);
  }

  /** Sets columns of the account of staff behind an actor; nothing for others. */
  async setStaff(actor: MatrixActor, columns: Readonly<Record<string, unknown>>): Promise<void> {
    if (actor.session.kind !== 'staff') return;
    const names = Object.keys(columns);
    await this.sql(
      `update staff set ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')} where id = $1`,
      [this.staffOf(actor.key), ...Object.values(columns)],
    );
  }

  /** Sets columns of the session that an actor has opened last. */
  async setSession(actor: MatrixActor, columns: Readonly<Record<string, unknown>>): Promise<void> {
    if (actor.session.kind !== 'staff') return;
    const names = Object.keys(columns);
    await this.sql(
      `update session set ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')}
        where id = (select id from session where subject_id = $1 order by created_at desc, id desc limit 1)`,
      [this.staffOf(actor.key), ...Object.values(columns)],
    );
  }

  /** The hash of the password that all accounts of the demonstration share. */
  async sharedPassword(): Promise<string> {
    const [row] = await this.sql<{ password_hash: string }>(
      `select password_hash from staff where username = 'intake1'`,
    );
    return row?.password_hash ?? '';
  }

  /** Takes the proved identity of a citizen away; gives back what puts it there again. */
  async unprove(personId: string): Promise<() => Promise<void>> {
    const columns = 'name, assurance, identity_number, identity_number_digest';
    const [row] = await this.sql<object>(`select ${columns} from person where id = $1`, [personId]);
    await this.sql(
      `update person set assurance = 1, identity_number = null, identity_number_digest = null where id = $1`,
      [personId],
    );
    return async () => {
      await this.sql(
        `update person set (${columns}) =
           (select ${columns} from jsonb_populate_record(null::person, $2::jsonb)) where id = $1`,
        [personId, JSON.stringify(row)],
      );
    };
  }

  /** The person on whose own account (and not in whose space) an actor works; for strangers the owner. */
  accountOf(actor: MatrixActor): string {
    if (actor.object === 'person') return this.personOf('owner');
    return this.personOf(actor.session.kind === 'citizen' ? actor.session.person : 'agent');
  }

  /** The key in the bid of {@link accountOf}. */
  accountKey(actor: MatrixActor): string {
    const { session } = actor;
    if (actor.object === 'person') return people.owner;
    return people[session.kind === 'citizen' ? session.person : 'agent'];
  }

  /** The person who asks, whatever they ask about; null for visitors and staff. */
  selfOf({ session }: MatrixActor): string | null {
    return session.kind === 'citizen' ? this.personOf(session.person) : null;
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

  protected async enter(sessionId: string): Promise<void> {
    await this.sql(`update session set space_kind = 'enterprise', space_id = $2 where id = $1`, [
      sessionId,
      this.enterpriseId,
    ]);
  }

  protected async makeEnterprise(): Promise<void> {
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

  protected async makeStaff({ own, other }: { own: string; other: string }): Promise<void> {
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
