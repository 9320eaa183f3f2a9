import { formatDay, type Day } from '@tongban/rules';
import type { DocumentFacts } from './document-facts.js';
import type { DocumentKind } from './document-kinds.js';

/** A document before it is drawn: every text of the sheet, from top to bottom. */
export interface DocumentContent {
  title: string;
  number: string;
  /** With its colon; empty for a sheet that addresses nobody. */
  addressee: string;
  paragraphs: string[];
  /** Label and value, drawn as a ruled table. */
  rows: [string, string][];
  /** Heading and numbered lines, e.g. what has to be mended. */
  lists: { heading: string; lines: string[] }[];
  closing: string[];
  office: string;
  date: string;
  seal: string;
  footer: string[];
}

/** What of the document's row stands on the sheet. */
export interface DocumentHead {
  kind: DocumentKind;
  number: string;
  verificationCode: string;
  issuedOn: Day;
  applicationNumber: string;
}

const licenceLaw = '《中华人民共和国行政许可法》';

/** Official documents are written in Chinese, whatever language the reader's screen has. */
const day = (value: Day | null): string => (value ? formatDay(value, 'zh-CN') : '—');

/** Whether holidays count, in the words of the limits that stand below on the sheet. */
function holidays({ promised, statutory }: DocumentFacts): string {
  const limits = [promised, statutory].filter((limit) => limit !== null);
  const natural = limits.filter(isNatural);
  if (natural.length === 0) return '节假日不计';
  return natural.length === limits.length
    ? '按自然日连续计算，节假日不扣除'
    : '以工作日计的期限节假日不计，以自然日计的期限节假日不扣除';
}

const isNatural = (limit: string): boolean => limit.endsWith('自然日');

/** Until when somebody has to answer, with the mark of a day that may still change. */
const answerDay = (facts: DocumentFacts): string =>
  marked(facts.answerUntil, facts.answerProvisional === true);

const marked = (value: Day | null, provisional: boolean): string =>
  `${day(value)}${provisional ? '（以国务院公布的放假安排为准）' : ''}`;

const titles: Readonly<Record<DocumentKind, (facts: DocumentFacts) => string>> = {
  receipt: () => '收件凭证',
  acceptance: () => '受理通知书',
  correction: () => '补正一次性告知书',
  'not-accepted': () => '不予受理通知书',
  'decision-granted': (facts) => (facts.licence ? '准予行政许可决定书' : '准予决定书'),
  'decision-refused': (facts) => (facts.licence ? '不予行政许可决定书' : '不予决定书'),
  delivery: () => '送达回证',
};

const ways = {
  online: '网上送达，申请人可在线查看和下载',
  'in-person': '窗口当面送达',
  post: '邮寄送达',
} as const;

interface Body {
  paragraphs: string[];
  rows?: [string, string][];
  lists?: DocumentContent['lists'];
  closing?: string[];
}

/** The law under which an act is done: the article for a licence, the item's own law for any other service. */
function basis(facts: DocumentFacts, article: string): string {
  if (facts.licence) return `根据${licenceLaw}${article}的规定`;
  return facts.laws[0] ? `根据${facts.laws[0]}的规定` : '根据本事项办事指南公布的条件';
}

const materialList = (facts: DocumentFacts): DocumentContent['lists'] =>
  facts.materials.length > 0 ? [{ heading: '收到的申请材料', lines: facts.materials }] : [];

const remedyList = (facts: DocumentFacts): DocumentContent['lists'] =>
  facts.remedies.length > 0 ? [{ heading: '如不服本决定，可以：', lines: facts.remedies }] : [];

const bodies: Readonly<Record<DocumentKind, (facts: DocumentFacts, head: DocumentHead) => Body>> = {
  receipt: (facts) => ({
    paragraphs: [
      `您提交的“${facts.itemName}”申请及材料已于${day(facts.receivedOn)}收到。本凭证只证明收到申请，不代表已经受理。`,
      `本机关将在${answerDay(facts)}前决定是否受理；材料不齐全或者不符合法定形式的，将一次告知需要补正的全部内容。逾期不告知的，自收到申请材料之日起即为受理（${licenceLaw}第三十二条）。`,
    ],
    lists: materialList(facts),
  }),
  acceptance: (facts) => ({
    paragraphs: [
      facts.byLapse
        ? `您申请的“${facts.itemName}”，本机关于${day(facts.receivedOn)}收到申请材料，五日内没有告知需要补正的内容。根据${licenceLaw}第三十二条第一款第（四）项的规定，自收到申请材料之日（${day(facts.acceptedOn)}）起即为受理。`
        : `您申请的“${facts.itemName}”，材料齐全、符合法定形式，属于本机关职权范围。${basis(facts, '第三十二条第一款第（五）项')}，决定自${day(facts.acceptedOn)}起予以受理。`,
      `办理期限自受理之日的次日起计算，${holidays(facts)}；依法需要听证、检验、检测、鉴定和专家评审的时间不计算在内，另行书面告知。`,
    ],
    rows: [
      ['受理日期', day(facts.acceptedOn)],
      ['承诺办结时限', facts.promised ?? '—'],
      ['法定办结时限', facts.statutory ?? '—'],
      ['最晚办结日期', marked(facts.promisedDue, facts.provisional)],
    ],
  }),
  correction: (facts) => ({
    paragraphs: [
      `您于${day(facts.receivedOn)}提交的“${facts.itemName}”申请，材料不齐全或者不符合法定形式。${basis(facts, '第三十二条第一款第（四）项')}，现将需要补正的全部内容一次告知如下：`,
    ],
    rows: facts.answerUntil ? [['补正期限', answerDay(facts)]] : [],
    lists: [
      { heading: '需要补正的内容', lines: facts.points.map((point) => `${point.label}：${point.message}`) },
    ],
    closing: ['请通过原申请渠道补正后重新提交，已经填写的内容都已保留。补正所用的时间不计入办理期限。'],
  }),
  'not-accepted': (facts) => ({
    paragraphs: [
      `您于${day(facts.receivedOn)}提交的“${facts.itemName}”申请，经审查，${basis(facts, '第三十二条')}，决定不予受理。`,
    ],
    lists: [{ heading: '不予受理的理由', lines: [facts.reason ?? '—'] }, ...remedyList(facts)],
  }),
  'decision-granted': (facts) => ({
    paragraphs: [
      `您申请的“${facts.itemName}”，本机关于${day(facts.acceptedOn)}受理。经审查，申请符合法定条件、标准。${basis(facts, '第三十八条第一款')}，决定准予${facts.licence ? '行政许可' : '办理'}。`,
    ],
    rows: [
      ['审批结果', facts.resultName ?? facts.itemName],
      ['受理日期', day(facts.acceptedOn)],
      ['设定依据', facts.laws.join('；') || '—'],
      ...(facts.reason ? ([['审查意见', facts.reason]] as [string, string][]) : []),
    ],
    closing: facts.licence ? [`本机关将自作出决定之日起十日内送达（${licenceLaw}第四十四条）。`] : [],
  }),
  'decision-refused': (facts) => ({
    paragraphs: [
      `您申请的“${facts.itemName}”，本机关于${day(facts.acceptedOn)}受理。经审查，申请不符合法定条件、标准。${basis(facts, '第三十八条第二款')}，决定不予${facts.licence ? '行政许可' : '办理'}。`,
    ],
    lists: [{ heading: '理由', lines: [facts.reason ?? '—'] }, ...remedyList(facts)],
    closing: facts.laws.length > 0 ? [`设定依据：${facts.laws.join('；')}。`] : [],
  }),
  delivery: (facts) => ({
    paragraphs: [],
    rows: [
      ['受送达人', facts.addressee],
      ['送达文书', `“${facts.itemName}”的决定书${facts.resultName ? `及${facts.resultName}` : ''}`],
      ['送达方式', facts.deliveryWay ? ways[facts.deliveryWay] : '—'],
      ['收件日期', day(facts.receivedOn)],
    ],
    closing: ['受送达人签收（网上送达的，以系统记录为准）：'],
  }),
};

/** Writes the texts of a document from its frozen facts. */
export function documentContent(head: DocumentHead, facts: DocumentFacts): DocumentContent {
  const body = bodies[head.kind](facts, head);
  return {
    title: titles[head.kind](facts),
    number: `编号：${head.number}`,
    addressee: head.kind === 'delivery' ? '' : `${facts.addressee}：`,
    paragraphs: body.paragraphs,
    rows: [
      ['办件编号', head.applicationNumber],
      ['事项名称', facts.itemName],
      ...(facts.agentName ? ([['经办人', facts.agentName]] as [string, string][]) : []),
      ...(body.rows ?? []),
    ],
    lists: body.lists ?? [],
    closing: [...(body.closing ?? []), ...(facts.adviceLine ? [`咨询方式：${facts.adviceLine}`] : [])],
    office: facts.office,
    date: day(head.issuedOn),
    seal: facts.demonstration ? '演示' : '盖章处',
    footer: [
      `验证码：${head.verificationCode}`,
      `${facts.city}政务服务 · 由系统生成，凭编号和验证码核验真伪${facts.demonstration ? ' · 演示文书，不具有法律效力' : ''}`,
    ],
  };
}
