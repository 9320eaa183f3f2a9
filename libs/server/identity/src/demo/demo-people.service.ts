import { Inject, Injectable } from '@nestjs/common';
import { BID, CONFIG, Ciphers, Database, Time, newId, type ServerConfig, type Tx } from '@tongban/kernel';
import type { Bid, DemoCitizen, DemoStaff } from '@tongban/rules';
import { CatalogueService, PlacesService, type HallPlace } from '@tongban/catalogue';
import { externalDigest } from '../links/external-digest.js';
import { LinkedWay } from '../links/linked-way.entity.js';
import { hashPassword } from '../staff/passwords.js';

/** What a load has written. */
export interface DemoPeopleReport {
  readonly citizens: number;
  readonly staff: number;
}

/** Loads the bid's made-up citizens and its demo accounts. Those that are there already stay as they are. */
@Injectable()
export class DemoPeopleService {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
    private readonly catalogue: CatalogueService,
    private readonly places: PlacesService,
    @Inject(CONFIG) private readonly config: ServerConfig,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Writes whoever is missing. The departments have to be there, so the catalogue is loaded first.
   *
   * @throws Error where the demonstration is not allowed: its passwords are public
   */
  async load(): Promise<DemoPeopleReport> {
    if (!this.config.demo || !this.bid.demonstration) {
      throw new Error(
        'The demonstration is not allowed here: set TONGBAN_DEMO=1 to load its public accounts.',
      );
    }
    const { citizens, staff, demoPassword } = this.bid.people;
    const departments = await this.departmentIds();
    const halls = await this.places.halls();
    const missing = await this.missingStaff(staff);
    // One hash serves all demo accounts: their password is the same and public.
    const passwordHash = missing.length ? await hashPassword(demoPassword) : '';
    const report = await this.database.transaction(async (tx) => {
      let written = 0;
      for (const citizen of citizens) written += await this.writeCitizen(tx, citizen);
      let accounts = 0;
      for (const account of missing)
        accounts += await this.writeStaff(tx, account, passwordHash, departments, halls);
      return { citizens: written, staff: accounts };
    });
    return report as DemoPeopleReport;
  }

  private async departmentIds(): Promise<ReadonlyMap<string, string>> {
    const departments = await this.catalogue.departments();
    return new Map(departments.flatMap(({ id, key }) => (key ? [[key, id] as const] : [])));
  }

  private async missingStaff(staff: readonly DemoStaff[]): Promise<DemoStaff[]> {
    const rows = await this.database.read<{ username: string }>({
      name: 'identity.known-usernames',
      text: 'select username from staff where username = any($1)',
      values: [staff.map(({ username }) => username)],
    });
    const known = new Set(rows.map(({ username }) => username));
    return staff.filter(({ username }) => !known.has(username));
  }

  private async writeCitizen(tx: Tx, citizen: DemoCitizen): Promise<number> {
    const rows = await tx.run<{ id: string }>({
      name: 'identity.write-demo-person',
      text: `insert into person (id, name, identity_number, identity_number_digest, telephone, telephone_digest,
                                 address, assurance, demonstration, demonstration_key, created_at,
                                 telephone_known_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, true, $9, $10, $10, 1)
             on conflict do nothing returning id`,
      values: [
        newId(),
        citizen.name.zh,
        this.ciphers.seal(citizen.identityNumber),
        this.ciphers.digest(citizen.identityNumber),
        this.ciphers.seal(citizen.telephone),
        this.ciphers.digest(citizen.telephone),
        this.ciphers.seal(citizen.address),
        citizen.assurance,
        citizen.key,
        this.time.now(),
      ],
    });
    const [person] = rows;
    if (person) await this.linkTelephone(tx, person.id, citizen.telephone);
    return rows.length;
  }

  /** A made-up person has logged in by text message before: their number leads to them. */
  private async linkTelephone(tx: Tx, personId: string, telephone: string): Promise<void> {
    const now = this.time.now();
    await tx.insertOnce(LinkedWay, {
      id: newId(),
      personId,
      way: 'sms',
      externalDigest: externalDigest(this.ciphers, 'sms', telephone),
      externalSealed: this.ciphers.seal(telephone),
      linkedAt: now,
      lastUsedAt: now,
    });
  }

  private async writeStaff(
    tx: Tx,
    account: DemoStaff,
    passwordHash: string,
    departments: ReadonlyMap<string, string>,
    halls: readonly HallPlace[],
  ): Promise<number> {
    const rows = await tx.run({
      name: 'identity.write-demo-staff',
      text: `insert into staff (id, username, name, name_en, password_hash, roles, department_ids, window_id,
                                active, demonstration, version)
             values ($1, $2, $3, $4, $5, $6, $7::uuid[], $8, true, true, 1)
             on conflict do nothing returning id`,
      values: [
        newId(),
        account.username.toLowerCase(),
        account.name.zh,
        account.name.en,
        passwordHash,
        account.roles,
        account.departments === 'all'
          ? null
          : account.departments.map((key) => idOf(departments, key, account)),
        windowOf(halls, account),
      ],
    });
    return rows.length;
  }
}

/** The window of a hall that an account of the demonstration sits at; an administrator may have taken it away. */
function windowOf(halls: readonly HallPlace[], { hall, window }: DemoStaff): string | null {
  const windows = halls.find(({ key }) => key === hall)?.windows ?? [];
  return windows.find(({ number }) => number === window)?.id ?? null;
}

function idOf(departments: ReadonlyMap<string, string>, key: string, account: DemoStaff): string {
  const id = departments.get(key);
  if (!id) throw new Error(`Demo account ${account.username}: the department ${key} is not loaded.`);
  return id;
}
