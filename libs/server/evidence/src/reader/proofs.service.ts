import { Injectable } from '@nestjs/common';
import { Database, refuse, type Chain, type Outcome, type StaffMember } from '@tongban/kernel';
import { historyEvent, type ChainFault } from '@tongban/rules';
import { chainFaultText, sealFaultText } from '../locales/texts.js';
import { readSeal } from '../seal/seal-text.js';
import { sealsBefore, type SealRow } from '../seal/seal.queries.js';
import { fingerprint } from '../signing/seal-keys.js';
import { EvidenceVerification } from '../verify/evidence-verification.js';
import { SealVerificationService } from '../verify/seal-verification.js';

/** What the auditor is told of a chain or a seal. */
export interface Proof {
  readonly holds: boolean;
  /** Rows of the chain, or heads of the seal, that were compared. */
  readonly compared: number;
  /** Whole sentences; none when it holds. */
  readonly faults: readonly string[];
}

/** A seal as a list shows it. */
export interface SealView {
  readonly number: number;
  readonly at: Date;
  readonly chains: number;
  readonly events: number;
  readonly moved: number;
  readonly algorithm: string;
  readonly fingerprint: string;
  readonly hash: string;
}

const NEWEST = 2_147_483_647;

/** Proves chains and seals when an auditor asks, and writes down that they did. */
@Injectable()
export class Proofs {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceVerification,
    private readonly seals: SealVerificationService,
  ) {}

  /** Compares every row of a chain with its hash, its place, its head and every seal that saw it. */
  async chain(auditor: StaffMember, chain: Chain): Promise<Outcome<Proof>> {
    const { chains, events, broken } = await this.evidence.chains({ only: chain });
    if (!chains && !broken.length) return refuse('AUDIT_CHAIN_UNKNOWN');
    await this.note(auditor, { what: 'chain', ...chain, holds: !broken.length });
    const faults = broken.map(({ fault, seq, seal }) =>
      chainFaultText(fault as ChainFault['fault'], seq, seal, auditor.language),
    );
    return { holds: !faults.length, compared: events, faults };
  }

  /** Compares a seal with its signature, with the seal before and the file, and with the heads kept for it. */
  async seal(auditor: StaffMember, number: number): Promise<Outcome<Proof>> {
    const found = await this.seals.single(number);
    if (!found) return refuse('AUDIT_SEAL_UNKNOWN');
    const holds = !found.faults.length;
    await this.note(auditor, { what: 'seals', kind: null, id: String(number), holds });
    const faults = found.faults.map((one) => sealFaultText(one.fault, one.number, auditor.language));
    return { holds, compared: found.heads, faults };
  }

  /** The newest seals, or those before one. */
  async list(before: number | null, first: number): Promise<SealView[]> {
    const rows = await this.database.read<SealRow>(sealsBefore(before ?? NEWEST, first));
    return rows.map(({ number, at, text, hash }) => {
      const seal = readSeal(text);
      return {
        number,
        at,
        hash,
        chains: seal?.chains ?? 0,
        events: seal?.events ?? 0,
        moved: seal?.changes.count ?? 0,
        algorithm: seal?.signedWith.algorithm ?? '',
        fingerprint: seal ? fingerprint(seal.signedWith.publicKey) : '',
      };
    });
  }

  private async note(
    auditor: StaffMember,
    payload: { what: 'chain' | 'seals'; kind: string | null; id: string | null; holds: boolean },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.record(
        { kind: 'account', id: auditor.id },
        historyEvent('evidenceVerified', payload),
        auditor,
      );
      return {};
    });
  }
}
