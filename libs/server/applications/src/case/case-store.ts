import { Injectable } from '@nestjs/common';
import { Database, isId, type Actor, type Tx } from '@tongban/kernel';
import type { Application } from './application.entity.js';
import { maySee } from './case-access.js';
import type { CaseFile } from './case-file.entity.js';
import { CaseSeals } from './case-seals.js';
import { caseById, caseForUpdate, filesOfCase } from './case.queries.js';

/** Reads cases; whoever may not see one is answered as if it did not exist. */
@Injectable()
export class CaseStore {
  constructor(
    private readonly database: Database,
    private readonly seals: CaseSeals,
  ) {}

  /** A case that the actor may see, or null. */
  async find(actor: Actor, id: string): Promise<Application | null> {
    if (!isId(id)) return null;
    const [found] = await this.database.read<Application>(caseById(id));
    return found && maySee(actor, found) ? this.seals.openCase(found) : null;
  }

  /** The same inside a transaction, held until its end. */
  async hold(tx: Tx, actor: Actor, id: string): Promise<Application | null> {
    if (!isId(id)) return null;
    const [found] = await tx.run<Application>(caseForUpdate(id));
    return found && maySee(actor, found) ? this.seals.openCase(found) : null;
  }

  /** Every file of a case, with those of former submissions. */
  files(applicationId: string): Promise<CaseFile[]> {
    return this.database.read<CaseFile>(filesOfCase(applicationId));
  }
}
