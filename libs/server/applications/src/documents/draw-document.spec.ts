import { describe, expect, it } from '@jest/globals';
import { documentContent, type DocumentHead } from './document-content.js';
import type { DocumentFacts } from './document-facts.js';
import { documentKinds, documentNumber } from './document-kinds.js';
import { drawDocument } from './draw-document.js';
import { limitText } from '../case/pinned-item.js';
import { textOf } from './pdf-text.fixture.js';

const number = '11440232MB2D06811W4000117051000202611200008';
const facts: DocumentFacts = {
  city: '云溪市',
  office: '云溪市市场监督管理局',
  demonstration: true,
  addressee: '陈小满',
  itemName: '食品经营许可（新办）',
  licence: true,
  laws: ['《食品经营许可和备案管理办法》（国家市场监督管理总局令第78号）第九条'],
  receivedOn: '2026-11-20',
  acceptedOn: '2026-11-20',
  promised: '5个工作日',
  statutory: '20个工作日',
  promisedDue: '2027-01-04',
  provisional: true,
  materials: ['经营场所平面布局图', '食品安全管理制度'],
  points: [
    { label: '操作间面积', message: '与平面图不一致，请核对。' },
    { label: '健康证明', message: '已过期，请重新上传。' },
  ],
  answerUntil: '2026-11-27',
  reason: '操作间与就餐区未隔开，不符合布局要求。',
  remedies: ['自收到本决定之日起六十日内向云溪市人民政府申请行政复议', '六个月内向人民法院提起行政诉讼'],
  resultName: '食品经营许可证',
  deliveryWay: 'online',
  adviceLine: '0990-1234567',
};
const head = (kind: DocumentHead['kind']): DocumentHead => ({
  kind,
  number: documentNumber(kind, number),
  verificationCode: 'K7QF-2M9T-XW4C-8RDN',
  issuedOn: '2026-11-20',
  applicationNumber: number,
});
const draw = (kind: DocumentHead['kind'], own: Partial<DocumentFacts> = {}) =>
  drawDocument(documentContent(head(kind), { ...facts, ...own }), new Date('2026-11-20T02:00:00Z'));

describe('a document', () => {
  it.each([...documentKinds])('%s holds its Chinese text as text', async (kind) => {
    const text = await textOf(await draw(kind));
    const content = documentContent(head(kind), facts);
    for (const part of [
      content.title,
      number,
      '食品经营许可（新办）',
      content.office,
      '2026年11月20日',
      '演示',
      'K7QF-2M9T-XW4C-8RDN',
    ]) {
      expect(text).toContain(part.replace(/\s/g, ''));
    }
  });

  it('tells every point of a correction, and the article', async () => {
    const text = await textOf(await draw('correction'));
    expect(text).toContain('第三十二条第一款第（四）项');
    for (const point of facts.points) expect(text).toContain(`${point.label}：${point.message}`);
  });

  it('refuses with reasons and remedies', async () => {
    const text = await textOf(await draw('decision-refused'));
    for (const part of [facts.reason, ...facts.remedies]) expect(text).toContain(part);
  });

  it('does not cite the licence law for a service that is no licence', async () => {
    const text = await textOf(await draw('acceptance', { licence: false }));
    expect(text).not.toContain('行政许可法》第三十二条第一款');
    expect(text).toContain(facts.laws[0]);
  });

  it('says that a due day may still change', async () => {
    expect(await textOf(await draw('acceptance'))).toContain('以国务院公布的放假安排为准');
    expect(await textOf(await draw('acceptance', { provisional: false }))).not.toContain('放假安排');
  });

  it.each([
    ['working-day', 'working-day', '5个工作日', '节假日不计；'],
    ['calendar-day', 'calendar-day', '5个自然日', '按自然日连续计算，节假日不扣除；'],
    [
      'working-day',
      'calendar-day',
      '5个工作日',
      '以工作日计的期限节假日不计，以自然日计的期限节假日不扣除；',
    ],
  ] as const)('writes limits in %s and %s in their units', async (unit, statutory, words, holidays) => {
    const limits = {
      promised: limitText({ days: 5, unit }),
      statutory: limitText({ days: 20, unit: statutory }),
    };
    const text = await textOf(await draw('acceptance', limits));
    expect(text).toContain(`承诺办结时限${words}`);
    expect(text).toContain(`次日起计算，${holidays}`);
  });

  it('does not claim that somebody looked where a case counts as accepted by silence (Art. 32)', async () => {
    const text = await textOf(
      await draw('acceptance', { byLapse: true, acceptedOn: '2026-11-13', receivedOn: '2026-11-13' }),
    );
    expect(text).toContain('自收到申请材料之日（2026年11月13日）起即为受理');
    expect(text).toContain('第三十二条第一款第（四）项');
    for (const untrue of ['材料齐全', '属于本机关职权范围', '第（五）项']) expect(text).not.toContain(untrue);
  });

  it('tells the applicant until when to answer, and the office until when to say what is missing', async () => {
    expect(await textOf(await draw('correction'))).toContain('补正期限2026年11月27日');
    for (const kind of ['correction', 'receipt'] as const) {
      const text = await textOf(await draw(kind, { answerUntil: '2027-01-04', answerProvisional: true }));
      expect(text).toContain('2027年1月4日（以国务院公布的放假安排为准）');
    }
  });

  it('is small, and the same bytes each time', async () => {
    const [once, again] = [await draw('acceptance'), await draw('acceptance')];
    expect(once.length).toBeLessThan(120_000);
    expect(once.equals(again)).toBe(true);
  });

  it('goes on over sheets when much is to be mended', async () => {
    const points = Array.from({ length: 60 }, (_, at) => ({
      label: `第${at + 1}项`,
      message: '请按照办事指南的要求补充完整后重新提交。',
    }));
    const text = await textOf(await draw('correction', { points }));
    expect(text).toContain('第60项');
    expect(text).toContain('演示');
  });
});
