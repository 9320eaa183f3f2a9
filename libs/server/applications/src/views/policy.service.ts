import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Policy, isId, type Actor } from '@tongban/kernel';
import { maySee, type AccessFacts } from '../case/case-access.js';
import { accessFactsOf } from '../case/case-lists.queries.js';

/** Adds the rule for cases to the one access policy: the same question as everywhere, asked for a set. */
@Injectable()
export class CasePolicy implements OnModuleInit {
  constructor(
    private readonly policy: Policy,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.policy.register('application', (actor, ids) => this.visible(actor, ids));
  }

  private async visible(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.read<AccessFacts & { id: string }>(accessFactsOf(ids.filter(isId)));
    return new Set(rows.filter((row) => maySee(actor, row)).map((row) => row.id));
  }
}
