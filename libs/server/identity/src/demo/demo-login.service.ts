import { Inject, Injectable } from '@nestjs/common';
import { BID, CONFIG, Database, type Language, type ServerConfig } from '@tongban/kernel';
import { inLanguage, type Bid } from '@tongban/rules';

/** A made-up person that a visitor may be. */
export interface DemoPersonView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** Whom one may be without proof. There is somebody only where the demonstration is. */
@Injectable()
export class DemoLoginService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: ServerConfig,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Whether people and accounts of the demonstration may be used here. */
  get open(): boolean {
    return this.config.demo && this.bid.demonstration !== null;
  }

  /** The people one may be, in the bid's order; none where the demonstration is closed. */
  async people(language: Language): Promise<DemoPersonView[]> {
    if (!this.open) return [];
    const rows = await this.database.read<{ id: string; demonstration_key: string }>({
      name: 'identity.demo-people',
      text: 'select id, demonstration_key from person where demonstration and demonstration_key is not null',
      values: [],
    });
    const ids = new Map(rows.map((row) => [row.demonstration_key, row.id]));
    return this.bid.people.citizens.flatMap((citizen) => {
      const id = ids.get(citizen.key);
      return id
        ? [{ id, name: inLanguage(citizen.name, language), about: inLanguage(citizen.about, language) }]
        : [];
    });
  }
}
