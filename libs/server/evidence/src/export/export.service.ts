import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Database,
  Time,
  chainName,
  chainPages,
  microseconds,
  refuse,
  type Chain,
  type Outcome,
} from '@tongban/kernel';
import { canonicalize, chainLinkText, type Bid, type StoredEntry } from '@tongban/rules';
import { headLine, type SealedHead } from '../seal/heads-digest.js';
import { MerkleTree } from '../seal/merkle.js';
import { headsOfSeal, sealsFrom, type SealRow } from '../seal/seal.queries.js';
import { SealKeys } from '../signing/seal-keys.js';
import { bundleReadme } from './bundle-readme.js';
import { LinesFile } from './bundle-writer.js';

/** What is exported: everything, one chain, or the chains to which something was added in a period. */
export interface ExportRequest {
  /** A folder that is empty or not there yet. */
  readonly folder: string;
  readonly only?: Chain;
  readonly from?: Date;
  readonly to?: Date;
  readonly onProgress?: (chains: number) => void;
}

/** What a bundle holds. */
export interface ExportReport {
  readonly chains: number;
  readonly events: number;
  readonly seals: number;
}

const PAGE = 5000;
const START = ['', '00000000-0000-0000-0000-000000000000'] as const;
/** The verifier without a server, which goes into every bundle. */
const tools = fileURLToPath(new URL('../../../../../tools/', import.meta.url));
const verifier = ['verify-evidence.mjs', 'verify-evidence-digests.mjs', 'verify-evidence-sm2.mjs'];

/** Writes chains, seals and the means to verify them into a folder. Chains always go whole: a part proves nothing. */
@Injectable()
export class EvidenceExport {
  constructor(
    private readonly database: Database,
    private readonly keys: SealKeys,
    private readonly time: Time,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Refused when the folder holds something already. */
  async write(request: ExportRequest): Promise<Outcome<ExportReport>> {
    const { folder, only, from, to } = request;
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length) return refuse('AUDIT_FOLDER_NOT_EMPTY', { values: { folder } });
    const everything = !only && !from && !to;
    // The seals first: a chain read later can only be longer than they say.
    const seals = await this.seals(folder);
    const { chosen, ...rows } = await this.chains(folder, request, everything);
    const heads = await this.heads(folder, seals.last, chosen);
    const manifest = canonicalize({
      format: 'tongban-evidence/1',
      site: this.bid.key,
      madeAt: microseconds(this.time.now()),
      scope: everything ? 'everything' : scopeText(request),
      chains: rows.chains,
      events: rows.events,
      seals: seals.last,
      files: { ...rows.files, 'seals.jsonl': seals.sha256, 'heads.jsonl': heads },
    });
    await writeFile(join(folder, 'manifest.json'), manifest);
    const signature = { ...this.keys.current, signature: this.keys.sign(manifest) };
    await writeFile(join(folder, 'manifest.signature.json'), `${JSON.stringify(signature)}\n`);
    await writeFile(join(folder, 'README.txt'), bundleReadme);
    for (const name of verifier) await copyFile(join(tools, name), join(folder, name));
    return { chains: rows.chains, events: rows.events, seals: seals.last };
  }

  private async seals(folder: string): Promise<{ last: number; sha256: string }> {
    const file = new LinesFile(folder, 'seals.jsonl');
    let last = 0;
    for (;;) {
      const page = await this.database.read<SealRow>(sealsFrom(last, 500));
      if (!page.length) return { last, sha256: await file.end() };
      for (const { number, text, signature } of page) {
        await file.write({ text, signature });
        last = number;
      }
    }
  }

  private async chains(
    folder: string,
    { only, from, to, onProgress }: ExportRequest,
    everything: boolean,
  ): Promise<{ chains: number; events: number; files: Record<string, string>; chosen: Set<string> | null }> {
    const [chains, events] = [new LinesFile(folder, 'chains.jsonl'), new LinesFile(folder, 'events.jsonl')];
    const chosen = new Set<string>();
    const which = { ...(only && { only }), ...(from && { since: from }), ...(to && { until: to }) };
    for await (const page of chainPages(this.database, which)) {
      for (const { kind, id, length, head, entries } of page) {
        await chains.write({ kind, id, length: length ?? 0, head: head ?? '' });
        for (const entry of entries ?? []) await events.write(hashedMembers(entry));
        if (!everything) chosen.add(chainName({ kind, id }));
      }
      onProgress?.(chains.lines);
    }
    const counts = { chains: chains.lines, events: events.lines };
    const files = { 'chains.jsonl': await chains.end(), 'events.jsonl': await events.end() };
    return { ...counts, files, chosen: everything ? null : chosen };
  }

  /** The sealed heads: all of them, or those of some chains, each with its proof. */
  private async heads(folder: string, last: number, chosen: Set<string> | null): Promise<string> {
    const file = new LinesFile(folder, 'heads.jsonl');
    for (let seal = 1; seal <= last; seal += 1) {
      const tree = new MerkleTree();
      const found: (SealedHead & { index: number })[] = [];
      for await (const head of this.headsOf(seal)) {
        if (!chosen) await file.write({ seal, ...head });
        else if (chosen.has(`${head.kind}:${head.id}`)) found.push({ ...head, index: tree.size });
        if (chosen) tree.add(headLine(head));
      }
      const proofs = found.length ? tree.proofs(found.map(({ index }) => index)) : [];
      for (const [at, { index: _, ...head }] of found.entries())
        await file.write({ seal, ...head, proof: proofs[at] });
    }
    return file.end();
  }

  private async *headsOf(seal: number): AsyncGenerator<SealedHead> {
    let after: readonly [string, string] = START;
    for (;;) {
      const page = await this.database.read<SealedHead>(headsOfSeal(seal, after, PAGE));
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = [last.kind, last.id];
    }
  }
}

/** What the hash of a row covers and the hash itself, nothing else. */
function hashedMembers(row: StoredEntry): object {
  const text = chainLinkText(row.previousHash, row);
  return { ...(JSON.parse(text) as object), hash: row.hash };
}

function scopeText({ only, from, to }: ExportRequest): string {
  if (only) return `chain ${chainName(only)}`;
  const [start, end] = [from, to].map((moment) => moment?.toISOString() ?? '…');
  return `chains with events from ${start} to ${end}`;
}
