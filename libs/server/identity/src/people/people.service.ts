import { Injectable } from '@nestjs/common';
import { Ciphers, Database, type Citizen } from '@tongban/kernel';
import { normaliseTelephone } from '@tongban/rules';

/** Who somebody is, opened; what is not known is empty. Give it to nobody but its owner, or mask it. */
export interface Personal {
  readonly name: string;
  readonly identityNumber: string;
  readonly telephone: string;
  readonly address: string;
}

/** A person as its owner sees it. */
export interface PersonProfile extends Personal {
  readonly id: string;
  readonly assurance: number;
  readonly demonstration: boolean;
}

interface PersonRow {
  id: string;
  name: string;
  identity_number: string | null;
  telephone: string | null;
  address: string | null;
  assurance: number;
  demonstration: boolean;
}

/** Reads people. What is sealed in the table is opened here and nowhere else. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
  ) {}

  /** The signed-in citizen's own profile; null when the person was removed meanwhile. */
  async profile(citizen: Pick<Citizen, 'id'>): Promise<PersonProfile | null> {
    const [row] = await this.rows([citizen.id]);
    if (!row) return null;
    return { ...this.open(row), id: row.id, assurance: row.assurance, demonstration: row.demonstration };
  }

  /** What is known of several people, by id; unknown ids are not in it. */
  async personal(ids: readonly string[]): Promise<Map<string, Personal>> {
    const rows = ids.length ? await this.rows(ids) : [];
    return new Map(rows.map((row) => [row.id, this.open(row)]));
  }

  /** Names of several people by id, where somebody acted for another; unknown ids are not in it. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.read<{ id: string; name: string }>({
      name: 'identity.people-names',
      text: 'select id, name from person where id = any($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The person whose identity number has this keyed digest; null when nobody has. */
  async idByIdentityDigest(digest: string): Promise<string | null> {
    const [row] = await this.database.read<{ id: string }>({
      name: 'identity.person-by-digest',
      text: 'select id from person where identity_number_digest = $1',
      values: [digest],
    });
    return row?.id ?? null;
  }

  /** People with this identity number or telephone number, found by its keyed digest: no row is opened for it. */
  async idsByNumber(number: string): Promise<string[]> {
    const digests = [
      this.ciphers.digest(number.toUpperCase()),
      this.ciphers.digest(normaliseTelephone(number)),
    ];
    const rows = await this.database.read<{ id: string }>({
      name: 'identity.people-by-number',
      text: `select id from person where identity_number_digest = any($1) or telephone_digest = any($1)`,
      values: [digests],
    });
    return rows.map(({ id }) => id);
  }

  private rows(ids: readonly string[]): Promise<PersonRow[]> {
    return this.database.read<PersonRow>({
      name: 'identity.people',
      text: `select id, name, identity_number, telephone, address, assurance, demonstration
               from person where id = any($1::uuid[])`,
      values: [ids],
    });
  }

  private open(row: PersonRow): Personal {
    return {
      name: row.name,
      identityNumber: this.opened(row.identity_number),
      telephone: this.opened(row.telephone),
      address: this.opened(row.address),
    };
  }

  private opened(sealed: string | null): string {
    return sealed === null ? '' : this.ciphers.open(sealed);
  }
}
