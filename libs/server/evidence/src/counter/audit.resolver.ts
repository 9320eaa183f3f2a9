import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentStaff,
  ForStaff,
  isId,
  isRefusal,
  refusalType,
  refuse,
  type Chain,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { HistoryExports } from '../reader/history-export.service.js';
import { HistoryReader, type HistoryEntry } from '../reader/history-reader.service.js';
import { Proofs, type Proof } from '../reader/proofs.service.js';
import {
  AuditChoiceType,
  AuditEventInPlaceType,
  AuditEventPageType,
  AuditEventType,
  AuditExportPayloadType,
  AuditFilterInput,
  AuditProofPayloadType,
  AuditSealType,
} from './audit.types.js';

const MOST_SEALS = 100;

/** What the auditor may ask. There is nothing here by which anything could be changed. */
@Resolver()
export class AuditResolver {
  constructor(
    private readonly reader: HistoryReader,
    private readonly exports: HistoryExports,
    private readonly proofs: Proofs,
  ) {}

  @Query(() => AuditEventPageType, { description: 'The history of everything, newest first.' })
  @ForStaff('auditor')
  async auditEvents(
    @CurrentStaff() auditor: StaffMember,
    @Args('filter', { type: () => AuditFilterInput, defaultValue: {} }) filter: AuditFilterInput,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<AuditEventPageType> {
    const page = await this.reader.page(auditor, filter, first, after ?? null);
    if (isRefusal(page)) return { hasMore: false, refusal: refusalType(page, auditor.language) };
    return { ...page, entries: page.entries.map(eventType) };
  }

  @Query(() => AuditEventInPlaceType, {
    nullable: true,
    description: 'One event with its place in its chain.',
  })
  @ForStaff('auditor')
  async auditEvent(
    @CurrentStaff() { language }: StaffMember,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AuditEventInPlaceType | null> {
    const event = await this.reader.event(id, language);
    return event && { ...eventType(event), chainLength: event.chainLength, seal: event.seal };
  }

  @Query(() => [AuditChoiceType], { description: 'Every kind of event, with its name.' })
  @ForStaff('auditor')
  auditKinds(@CurrentStaff() { language }: StaffMember): AuditChoiceType[] {
    return this.reader.kinds(language);
  }

  @Query(() => [AuditSealType], { description: 'The seals over the history, newest first.' })
  @ForStaff('auditor')
  auditSeals(
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('before', { type: () => Int, nullable: true }) before?: number,
  ): Promise<AuditSealType[]> {
    return this.proofs.list(before ?? null, Math.min(Math.max(1, first), MOST_SEALS));
  }

  @Mutation(() => AuditProofPayloadType, {
    description: 'Proves one chain against its hashes and the seals.',
  })
  @ForStaff('auditor')
  async verifyAuditChain(
    @CurrentStaff() auditor: StaffMember,
    @Args('kind', { type: () => String }) kind: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AuditProofPayloadType> {
    const known = isId(id) && (kind === 'case' || kind === 'account' || kind === 'policy');
    const chain: Chain | null = known ? { kind, id: id.toLowerCase() } : null;
    return proofType(
      chain ? await this.proofs.chain(auditor, chain) : refuse('AUDIT_CHAIN_UNKNOWN'),
      auditor,
    );
  }

  @Mutation(() => AuditProofPayloadType, { description: 'Proves one seal.' })
  @ForStaff('auditor')
  async verifyAuditSeal(
    @CurrentStaff() auditor: StaffMember,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<AuditProofPayloadType> {
    return proofType(await this.proofs.seal(auditor, number), auditor);
  }

  @Mutation(() => AuditExportPayloadType, {
    description: 'Begins to take the filtered view along as a file; the history keeps that it is taken.',
  })
  @ForStaff('auditor')
  async exportAuditEvents(
    @CurrentStaff() auditor: StaffMember,
    @Args('filter', { type: () => AuditFilterInput }) filter: AuditFilterInput,
  ): Promise<AuditExportPayloadType> {
    const begun = await this.exports.begin(auditor, filter);
    if (isRefusal(begun)) return { refusal: refusalType(begun, auditor.language) };
    return { file: { id: begun.id, url: `/files/counter/exports/${begun.id}` } };
  }
}

function proofType(outcome: Outcome<Proof>, { language }: StaffMember): AuditProofPayloadType {
  return isRefusal(outcome) ? { refusal: refusalType(outcome, language) } : { proof: outcome };
}

const eventType = (entry: HistoryEntry): AuditEventType => ({
  id: entry.id,
  chainKind: entry.chainKind,
  chainId: entry.chainId,
  sequence: entry.seq,
  kind: entry.kind,
  title: entry.title,
  at: entry.at,
  actorKind: entry.actorKind,
  actorId: entry.actorId,
  actorName: entry.actorName,
  roles: entry.role?.split('+') ?? [],
  onBehalfOf: entry.onBehalfOf,
  channel: entry.channel,
  address: entry.clientAddress,
  addressDigest: entry.address,
  refusedWith: entry.result?.startsWith('refused:') ? entry.result.slice('refused:'.length) : null,
  payload: entry.payload,
  previousHash: entry.previousHash,
  hash: entry.hash,
});
