import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  refuse,
  sentence,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type RefusalField,
} from '@tongban/kernel';
import { checkTelephone, historyEvent, normaliseTelephone } from '@tongban/rules';
import { PrivacyLetters } from './letters.js';

/** What a person may correct by themselves; name and identity number need a proof. */
export interface Correction {
  readonly telephone: string | null;
  readonly address: string | null;
}

const longestAddress = 200;
const shortestAddress = 5;

/** Lets people correct what is kept about them. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly letters: PrivacyLetters,
  ) {}

  /**
   * Changes telephone and address; null leaves one as it is. A changed telephone counts as not confirmed.
   *
   * @returns OWN_DATA_BAD with the fields at fault
   */
  async correct(actor: Citizen, request: KeyedRequest & Correction): Promise<Outcome<{ changed: string[] }>> {
    const telephone = normaliseTelephone(request.telephone ?? '') || null;
    const address = request.address?.trim() || null;
    const fields = faults(actor, telephone, address);
    if (fields.length > 0) return refuse('OWN_DATA_BAD', { fields });
    return this.database.once(actor, 'correctMyData', request, async (tx) => {
      const changed = [...(telephone ? ['telephone'] : []), ...(address ? ['address'] : [])];
      if (changed.length === 0) return { changed };
      await tx.run({
        name: 'privacy.correct',
        text: `update person
                  set telephone = coalesce($2, telephone), telephone_digest = coalesce($3, telephone_digest),
                      telephone_confirmed_at = case when $2::text is null or telephone_digest = $3 then telephone_confirmed_at end,
                      telephone_known_at = case when $2::text is null or telephone_digest = $3 then telephone_known_at end,
                      address = coalesce($4, address), version = version + 1
                where id = $1`,
        values: [
          actor.id,
          telephone && this.ciphers.seal(telephone),
          telephone && this.ciphers.digest(telephone),
          address && this.ciphers.seal(address),
        ],
      });
      await tx.record(
        { kind: 'account', id: actor.id },
        historyEvent('dataCorrected', { fields: changed }),
        actor,
      );
      await this.letters.write(tx, actor.id, 'dataCorrected');
      return { changed };
    });
  }
}

function faults(actor: Citizen, telephone: string | null, address: string | null): RefusalField[] {
  const fields: RefusalField[] = [];
  if (telephone && !checkTelephone(telephone).valid)
    fields.push({ pointer: '/telephone', message: sentence('OWN_DATA_TELEPHONE', actor.language) });
  const length = address ? Array.from(address).length : shortestAddress;
  if (length < shortestAddress || length > longestAddress)
    fields.push({ pointer: '/address', message: sentence('OWN_DATA_ADDRESS', actor.language) });
  return fields;
}
