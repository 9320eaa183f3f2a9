import { Injectable } from '@nestjs/common';
import {
  Database,
  chainName,
  verifyChains,
  type BrokenChain,
  type Chain,
  type Verification,
} from '@tongban/kernel';
import type { SealedPoint } from '@tongban/rules';
import { sealedHeadsOf, vanishedChains } from '../seal/seal.queries.js';
import { SealVerificationService, type SealVerification } from './seal-verification.js';

/** What is verified, and who hears how far it got. */
export interface EvidenceRequest {
  readonly only?: Chain;
  readonly since?: Date;
  readonly onChains?: (chains: number) => void;
  readonly onHeads?: (heads: number) => void;
}

/** What a verification of chains and seals found. */
export interface EvidenceVerdict {
  readonly chains: Verification;
  readonly seals: SealVerification;
  readonly holds: boolean;
}

/** Proves chains and seals, and each against the other. */
@Injectable()
export class EvidenceVerification {
  constructor(
    private readonly database: Database,
    private readonly seals: SealVerificationService,
  ) {}

  /** Everything, one chain with the seals, or what was added since a moment. */
  async run(request: EvidenceRequest = {}): Promise<EvidenceVerdict> {
    const seals = await this.seals.all(request.since, request.onHeads);
    const chains = await this.chains(request);
    return { chains, seals, holds: !seals.faults.length && !chains.broken.length };
  }

  /** Chains alone, against the seals as they are stored. */
  async chains({ only, since, onChains }: EvidenceRequest): Promise<Verification> {
    const verification = await verifyChains(this.database, {
      ...(only ? { only } : {}),
      ...(since ? { since } : {}),
      ...(onChains ? { onProgress: onChains } : {}),
      sealed: (chains) => this.sealedPoints(chains),
    });
    const vanished = await this.database.read<{ kind: Chain['kind']; id: string; seal: number }>(
      vanishedChains(only ?? null),
    );
    const missing = vanished.map(({ kind, id, seal }): BrokenChain => ({
      kind,
      id,
      seq: 1,
      rowId: null,
      fault: 'missing',
      seal,
    }));
    return { ...verification, broken: [...verification.broken, ...missing] };
  }

  /** Where seals saw some chains, by {@link chainName}. */
  async sealedPoints(chains: readonly Chain[]): Promise<Map<string, SealedPoint[]>> {
    const rows = await this.database.read<{
      kind: Chain['kind'];
      id: string;
      seal: number;
      length: number;
      head: string;
    }>(
      sealedHeadsOf(
        chains.map(({ kind }) => kind),
        chains.map(({ id }) => id),
      ),
    );
    const points = new Map<string, SealedPoint[]>();
    for (const row of rows) {
      const point = { seal: row.seal, length: row.length, hash: row.head };
      const known = points.get(chainName(row));
      if (known) known.push(point);
      else points.set(chainName(row), [point]);
    }
    return points;
  }
}
