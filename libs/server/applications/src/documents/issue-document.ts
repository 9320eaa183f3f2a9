import { randomBytes } from 'node:crypto';
import type { CaseItem } from '../case/case-items.service.js';
import { newId } from '@tongban/kernel';
import { chineseCalendar, dayOf, type Bid } from '@tongban/rules';
import type { Application } from '../case/application.entity.js';
import { isLicence, lawText, limitText, promisedLimit, statutoryLimit } from '../case/pinned-item.js';
import type { CaseDocument } from './case-document.entity.js';
import type { DocumentFacts } from './document-facts.js';
import { documentNumber, type DocumentKind } from './document-kinds.js';

/**
 * A document about to be issued: the row without the file, which is drawn later, and without its place in the history,
 * which is where the chain ends when the row is written.
 */
export type IssuedDocument = Omit<CaseDocument, 'fileId' | 'eventSeq'>;

/** What an act knows about its document beside the case and the item. */
export interface Issue {
  kind: DocumentKind;
  /** The case as it is with the act done: number, days and reason are taken from here. */
  application: Application;
  item: CaseItem;
  at: Date;
  /** Counts documents of this kind in the case. */
  no?: number;
  facts?: Partial<DocumentFacts>;
}

/** Thirty-two letters and figures that nobody mistakes for one another: five bits each. */
const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of 16 signs (80 bits) that nobody can guess: with the number it proves that a sheet is genuine. */
export function newVerificationCode(): string {
  const signs = Array.from(randomBytes(16), (byte) => codeAlphabet[byte % codeAlphabet.length] ?? '');
  return (signs.join('').match(/.{4}/g) ?? []).join('-');
}

/** Freezes what a document says, so that it is drawn the same whenever somebody asks for it. */
export function issueDocument(bid: Bid, issue: Issue): IssuedDocument {
  const { kind, application, item, at } = issue;
  const { content } = item;
  const statutory = statutoryLimit(content);
  const issuedOn = dayOf(at);
  const { acceptedOn } = application;
  const answerUntil = issue.facts?.answerUntil ?? application.correctionDue;
  return {
    id: newId(),
    applicationId: application.id,
    kind,
    number: documentNumber(kind, application.number ?? '', issue.no),
    verificationCode: newVerificationCode(),
    issuedOn,
    issuedAt: at,
    facts: {
      city: bid.city.zh,
      office: application.departmentName,
      demonstration: bid.demonstration !== null,
      addressee: application.applicantName,
      agentName: application.agentName,
      itemName: application.itemName,
      licence: isLicence(content),
      laws: content.laws.map(lawText),
      receivedOn: application.receivedOn,
      acceptedOn,
      promised: limitText(promisedLimit(content)),
      statutory: statutory ? limitText(statutory) : null,
      promisedDue: application.promisedDue,
      provisional: application.dueProvisional,
      // The clock of a case runs from an earlier day only where the five days passed in silence.
      ...(kind === 'acceptance' && acceptedOn !== null && acceptedOn < issuedOn ? { byLapse: true } : {}),
      materials: [],
      points: [],
      answerUntil,
      ...(answerUntil !== null && chineseCalendar.isProvisional(answerUntil)
        ? { answerProvisional: true }
        : {}),
      reason: application.reason,
      remedies: [content.remedies.reconsideration, content.remedies.litigation].filter((text) => text !== ''),
      resultName: content.result_name || null,
      deliveryWay: null,
      adviceLine: content.link_way || null,
      ...issue.facts,
    },
  };
}
