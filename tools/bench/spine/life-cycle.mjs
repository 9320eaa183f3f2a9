import { randomUUID } from 'node:crypto';
import { asker } from './actors.mjs';
import { connections, send } from './load.mjs';
import * as operations from './operations.mjs';

/**
 * One whole life cycle over both endpoints: start, answers, materials, submission, acceptance, review, decision, and
 * the search that finds it.
 *
 * @param {{ server: string, workers: number, citizens: { headers: Record<string, string> }[],
 *   intake: { headers: Record<string, string> }, reviewer: { headers: Record<string, string> },
 *   itemId: string, answers: object, materials: string[], pdf: Buffer }} options
 */
export function lifeCycle({ server, workers, citizens, intake, reviewer, itemId, answers, materials, pdf }) {
  const agent = connections(workers);
  const counter = (/** @type {Record<string, string>} */ headers) =>
    asker(agent, `${server}/graphql/counter`, headers);
  const [asIntake, asReviewer] = [counter(intake.headers), counter(reviewer.headers)];
  const people = citizens.map(({ headers }) => ({
    headers,
    ask: asker(agent, `${server}/graphql/portal`, headers),
  }));

  const form = multipart(pdf);

  return async (/** @type {number} */ worker) => {
    const { ask, headers } = /** @type {typeof people[number]} */ (people[worker % people.length]);
    const key = () => randomUUID();
    const done = (/** @type {any} */ { answer }) => {
      if (answer.refusal) throw new Error(JSON.stringify(answer.refusal));
      return answer.application ?? answer.case;
    };
    const { id, version: started } = done(
      await ask(operations.start, { input: { itemId, channel: 'WEAPP', idempotencyKey: key() } }),
    );
    // What a person reads and ticks before the first question.
    const { applicationNotices: notices } = await ask(operations.notices, { id });
    await ask(operations.consent, { input: { applicationId: id, notices, idempotencyKey: key() } });
    let { version } = done(
      await ask(operations.save, { input: { applicationId: id, version: started, data: answers } }),
    );
    for (const material of materials) {
      const { status, text } = await send(
        agent,
        `${server}/files/portal/applications/${id}/materials/${material}`,
        form.body,
        { ...headers, 'content-type': form.type },
      );
      if (status !== 200) throw new Error(text);
      ({ version } = JSON.parse(text));
    }
    const submitted = done(
      await ask(operations.submit, {
        input: { applicationId: id, version, idempotencyKey: key(), channel: 'WEAPP' },
      }),
    );
    let at = submitted.version;
    ({ version: at } = done(
      await asIntake(operations.accept, { input: { caseId: id, version: at, idempotencyKey: key() } }),
    ));
    ({ version: at } = done(
      await asReviewer(operations.review, { input: { caseId: id, version: at, idempotencyKey: key() } }),
    ));
    done(
      await asReviewer(operations.grant, {
        input: { caseId: id, version: at, idempotencyKey: key(), reason: '符合条件' },
      }),
    );
    const found = await asIntake(operations.queue, { search: submitted.number.slice(-12) });
    if (!found.queue.nodes.some((/** @type {{ id: string }} */ one) => one.id === id))
      throw new Error('The search does not find the case.');
    return id;
  };
}

/** A form with one file, put together once: building it is no work of the server. @param {Buffer} pdf */
function multipart(pdf) {
  const boundary = `bench-${randomUUID()}`;
  const head = [
    `--${boundary}`,
    'content-disposition: form-data; name="file"; filename="material.pdf"',
    'content-type: application/pdf',
    '\r\n',
  ].join('\r\n');
  const body = Buffer.concat([Buffer.from(head), pdf, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}
