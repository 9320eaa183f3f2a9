import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildChanged } from '../lib/build.mjs';
import { runProgram } from '../lib/program.mjs';

// Nothing listens there: a command that asked a database would fail.
const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' };
/** @param {string} command @param {string} [input] */
const tongban = (command, input) => runProgram(['tongban.cjs', ...command.split(' ')], { input, env });

beforeAll(() => buildChanged('rules'));

describe('due', () => {
  it.each([
    ['2026-09-25', 20, '2026-10-29'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-09-25', 0, '2026-09-25'],
  ])('from %s in %i working days is %s', async (from, days, last) => {
    expect(await tongban(`due --from ${from} --days ${days}`)).toEqual({
      code: 0,
      out: `${last}\n`,
      err: '',
    });
  });

  it('marks a day past the last announced one as provisional', async () => {
    expect((await tongban('due --from 2026-12-31 --days 3')).out).toMatch(
      /^2027-01-\d\d \(provisional: .*\)\n$/,
    );
  });

  it.each(['due', 'due --from 2026-02-30 --days 5', 'due --from 2026-02-13 --days five', 'due --until x'])(
    'answers "%s" with one sentence',
    async (command) => {
      const { code, out, err } = await tongban(command);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
    },
  );
});

describe('check', () => {
  it('answers every line with one, blank ones too', async () => {
    const input = '11010519491231002X\n\n110105194912310021\r\n11010519491231002X';
    const { code, out } = await tongban('check identity-number', input);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'valid',
      expect.stringMatching(/^invalid: ./),
      expect.stringMatching(/^invalid: ./),
      'valid',
      '',
    ]);
  });

  it('knows credit codes', async () => {
    const { out } = await tongban('check credit-code', '11440232MB2D06811W\n11440232MB2D06811A\n');
    expect(out).toMatch(/^valid\ninvalid: .+\n$/);
  });

  it('refuses to check anything else', async () => {
    expect(await tongban('check postcode')).toMatchObject({ code: 1, out: '' });
  });
});

describe('form validate --batch', () => {
  it('answers every line with one, also one that is no JSON or holds a schema that is refused', async () => {
    const schema = {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', minLength: 2 } },
    };
    const lines = [
      JSON.stringify({ schema, data: { name: '王芳' } }),
      JSON.stringify({ schema, data: { name: '王' } }),
      JSON.stringify({ schema, data: {} }),
      'no JSON',
      '',
      JSON.stringify({ schema: { type: 'string', pattern: '^(a+)+$' }, data: `${'a'.repeat(29)}!` }),
      JSON.stringify({ schema: { type: 'string', unknownKeyword: 1 }, data: 'x' }),
      JSON.stringify({ schema: { type: 'string' }, data: '\u2028' }).replace('\\u2028', '\u2028'),
    ];
    const { code, out } = await tongban('form validate --batch', `${lines.join('\n')}\n`);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ valid }) => valid)).toEqual([true, false, false, false, false, false, false, true]);
    expect(answers[1].errors).toEqual([
      { pointer: '/name', keyword: 'minLength', message: expect.stringMatching(/./) },
    ]);
    expect(answers[2].errors).toMatchObject([{ pointer: '/name', keyword: 'required' }]);
    for (const { errors } of answers.slice(3, 7)) expect(errors.length).toBeGreaterThan(0);
  });
});

it('says what there is when a command is unknown', async () => {
  const { code, err } = await tongban('dew');
  expect(code).toBe(1);
  expect(err).toContain('There is no command "dew".');
  expect(err).toContain('due --from');
});
