import type { Day } from '@tongban/rules';
import type { CorrectionPoint } from '../case/correction-points.js';

/**
 * What a document says, frozen in the transaction that issues it. A document is drawn from its facts alone
 * (and its number, code and day), so that the same PDF comes out whenever and wherever it is drawn.
 *
 * No field holds a value marked `personal`: a notice names its addressee and the number of the case, not where
 * one lives.
 */
export interface DocumentFacts {
  /** The city whose portal issued it. */
  city: string;
  /** The office that answers for it; its seal stands beside the date. */
  office: string;
  /** True in a demonstration: the seal then says so, so that no sheet passes for a real one. */
  demonstration: boolean;
  addressee: string;
  /** Who acted for the addressee; absent from sheets of older versions, null when nobody did. */
  agentName?: string | null;
  itemName: string;
  /** Administrative licences follow 行政许可法; other services name their own law. */
  licence: boolean;
  /** The clauses that the item rests on, e.g. 《居住证暂行条例》（国务院令第663号）第九条. */
  laws: string[];
  receivedOn: Day | null;
  acceptedOn: Day | null;
  /** The promised limit as people read it, e.g. 5个工作日. */
  promised: string | null;
  statutory: string | null;
  promisedDue: Day | null;
  /** The due day may still change with the State Council's notice of holidays. */
  provisional: boolean;
  /** It counts as accepted since nobody answered within the five days (Art. 32); absent where somebody accepted it. */
  byLapse?: boolean;
  /** Names of the materials that were handed in. */
  materials: string[];
  points: Pick<CorrectionPoint, 'label' | 'message'>[];
  /** Until when the office has to say what is missing, or the applicant to answer. */
  answerUntil: Day | null;
  /** That day may still change with the State Council's notice of holidays; absent where it may not. */
  answerProvisional?: boolean;
  reason: string | null;
  /** What one can do against a refusal (行政许可法 Art. 38). */
  remedies: string[];
  resultName: string | null;
  /** How the result was handed over. */
  deliveryWay: 'online' | 'in-person' | 'post' | null;
  adviceLine: string | null;
}
