import type { Language } from '@tongban/kernel';
import type { ChainFault } from '@tongban/rules';
import type { SealFaultKind } from '../verify/seal-verification.js';
import { eventsInChinese } from './events.zh-CN.js';
import { eventsInEnglish } from './events.en.js';

const events: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': eventsInChinese,
  en: eventsInEnglish,
};

/** Every kind of event, in the order of the catalogue. */
export const eventKinds = Object.keys(eventsInChinese);

/** What an event is called; its kind where an older or newer version wrote one that is unknown here. */
export const eventTitle = (kind: string, language: Language): string => events[language][kind] ?? kind;

const chainFaults: Readonly<Record<Language, Readonly<Record<ChainFault['fault'], string>>>> = {
  'zh-CN': {
    changed: '第 {seq} 条被更改',
    missing: '第 {seq} 条被删除',
    inserted: '第 {seq} 条是后来插入的',
    reordered: '第 {seq} 条被调换了顺序',
    rewritten: '从第 {seq} 条起与第 {seal} 号封存不符，链尾也一并被改写',
  },
  en: {
    changed: 'Row {seq} was changed',
    missing: 'Row {seq} was deleted',
    inserted: 'Row {seq} was inserted later',
    reordered: 'Row {seq} was moved',
    rewritten: 'From row {seq} on it contradicts seal {seal}: rows and head were rewritten together',
  },
};

/** What is wrong with a chain, as a sentence. */
export const chainFaultText = (
  fault: ChainFault['fault'],
  seq: number,
  seal: number | null,
  language: Language,
): string => chainFaults[language][fault].replace('{seq}', String(seq)).replace('{seal}', String(seal ?? ''));

const sealFaultTexts: Readonly<Record<Language, Readonly<Record<SealFaultKind, string>>>> = {
  'zh-CN': {
    missing: '第 {number} 号封存缺失',
    changed: '第 {number} 号封存的内容被更改',
    unlinked: '第 {number} 号封存与前一号不衔接',
    foreignKey: '第 {number} 号封存用的不是本系统的密钥',
    badSignature: '第 {number} 号封存的签名不符',
    headsChanged: '第 {number} 号封存所记的链尾被更改',
    digestDiffers: '第 {number} 号封存的总摘要与全部链尾不符',
    differsFromFile: '第 {number} 号封存与库外副本不符',
  },
  en: {
    missing: 'Seal {number} is missing',
    changed: 'Seal {number} was changed',
    unlinked: 'Seal {number} does not follow from the one before it',
    foreignKey: 'Seal {number} is signed with a key that is not ours',
    badSignature: 'The signature of seal {number} does not fit',
    headsChanged: 'The heads kept for seal {number} were changed',
    digestDiffers: 'All heads together are not those of seal {number}',
    differsFromFile: 'Seal {number} is not the one in the copy outside the database',
  },
};

/** What is wrong with a seal, as a sentence. */
export const sealFaultText = (fault: SealFaultKind, number: number, language: Language): string =>
  sealFaultTexts[language][fault].replace('{number}', String(number));

/** Heads of the columns of an exported view. */
export const columnTitles: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '时间', '事项', '类型', '操作人类别', '操作人', '操作人编号', '角色', '代办对象', '渠道', '地址', '结果',
    '链', '链编号', '序号', '内容', '上一条哈希', '哈希',
  ],
  en: [
    'Time', 'Event', 'Kind', 'Actor kind', 'Actor', 'Actor id', 'Role', 'On behalf of', 'Channel', 'Address', 'Result',
    'Chain', 'Chain id', 'Row', 'Content', 'Hash before', 'Hash',
  ],
}; // prettier-ignore
