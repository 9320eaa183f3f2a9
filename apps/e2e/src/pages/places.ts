import { randomUUID } from 'node:crypto';
import { Applicant } from '../harness/applicant.js';
import type { City } from '../harness/city.js';
import { Staff } from '../harness/staff.js';

/** Cases of one citizen in every stage that has a screen of its own, and other places worth a look. */
export interface Places {
  readonly url: string;
  /** Ids of the citizen's cases. */
  readonly draft: string;
  readonly emptyDraft: string;
  /** Just begun: the notices about personal data are not ticked yet. */
  readonly freshDraft: string;
  readonly submitted: string;
  readonly correction: string;
  readonly accepted: string;
  readonly closed: string;
  readonly refused: string;
  /** Over so long that its content is in the archive. */
  readonly archived: string;
  /** A complete item, and one that is known from the spreadsheet only. */
  readonly item: string;
  readonly bareItem: string;
}

/** Makes one case for every stage, over HTTP. */
export async function makePlaces(city: City): Promise<Places> {
  const applicant = await Applicant.logIn(city.url, 0);
  const [intake, reviewer] = await Promise.all(
    ['intake1', 'reviewer1'].map((username) => Staff.logIn(city.url, username)),
  );
  if (!intake || !reviewer) throw new Error('Nobody is at the counter.');

  const prepare = () => applicant.prepare('居住证申领', 'residence-permit');
  const submit = async () => {
    const { application } = await applicant.submit(await prepare(), randomUUID());
    if (!application) throw new Error('The application was refused.');
    return application.id;
  };
  const [submitted, correction, accepted, closed, refused, archived] = [
    await submit(),
    await submit(),
    await submit(),
    await submit(),
    await submit(),
    await submit(),
  ];
  await intake.must('requestCorrection', correction, {
    points: [
      { kind: 'FIELD', pointer: '/employer', message: '与就业证明不一致，请改正。' },
      { kind: 'MATERIAL', materialKey: 'photo', message: '不清楚，请重新拍摄。' },
    ],
  });
  for (const id of [accepted, closed, refused, archived]) await intake.must('acceptCase', id);
  for (const id of [closed, refused, archived]) await reviewer.must('startReview', id);
  for (const id of [closed, archived]) await reviewer.must('grantCase', id, { reason: '符合规定的条件。' });
  await reviewer.must('refuseCase', refused, { reason: '经核实，申请材料所载情况与实际不符。' });
  for (const id of [closed, archived]) {
    await intake.must('deliverCase', id, { way: 'ONLINE' });
    await intake.must('closeCase', id);
  }
  // Ten years pass at once: what the nightly retention leaves of it.
  await city.sql(
    `update application set restricted_at = now(), data = null, reason = null, applicant_name = '—' where id = $1`,
    [archived],
  );
  await city.sql('delete from case_document where application_id = $1', [archived]);

  const { id: draft } = await prepare();
  const items = await applicant.items('居住证申领');
  const bare = await applicant.items('护照');
  const { id: emptyDraft } = await applicant.begin('老年人优待证');
  const { id: freshDraft } = await applicant.start('公租房');
  return {
    url: city.url,
    draft,
    emptyDraft,
    freshDraft,
    submitted,
    correction,
    accepted,
    closed,
    refused,
    archived,
    item: items[0] ?? '',
    bareItem: bare[0] ?? '',
  };
}
