import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MiniProgramHost } from './host.js';
import { paint } from './paint.js';
import { dialects, type Platform } from './platform.js';

const logic = (api: string): string => `
  const api = ${api};
  Page({
    data: { root: { cn: [{ v: 'start' }] }, list: ['甲', '乙'], shown: 1, typed: '' },
    eh(event) {
      if (event.type === 'input') return this.setData({ typed: event.detail.value });
      const act = event.target.dataset.act || event.target.targetDataset.act;
      const say = (text) => this.setData({ 'root.cn.[0].v': String(text) });
      if (act === 'world') say([typeof Intl, typeof fetch, typeof URL, typeof TextEncoder, typeof AbortController, typeof document, typeof process, typeof require('./other').value].join());
      if (act === 'eval') { try { say(eval('1')); } catch (error) { say(error.name); } }
      if (act === 'function') { try { say(new Function('return 1')()); } catch (error) { say(error.name); } }
      if (act === 'ask') api.request({ url: api.getExtConfigSync().api + '/echo', method: 'POST', data: { a: 1 }, success: (r) => say(JSON.stringify(r.data)), fail: (e) => say(e.errMsg) });
      if (act === 'stranger') api.request({ url: 'http://localhost:1/', fail: (e) => say(e.errMsg) });
      if (act === 'send') api.chooseImage({ count: 1, success: (r) => api.uploadFile({ url: api.getExtConfigSync().api + '/upload', filePath: (r.apFilePaths || r.tempFilePaths)[0], name: 'file', fileName: 'file', success: (u) => say(u.data) }), fail: () => say('nothing picked') });
      if (act === 'deep') api.navigateTo({ url: '/pages/home', fail: (e) => say(e.errMsg) });
      if (act === 'huge') this.setData({ huge: 'x'.repeat(2000000) });
      if (act === 'throw') throw new Error('broken page');
    },
  });`;

const page = (platform: Platform): string => {
  const { prefix: p } = dialects[platform];
  const tap = platform === 'weapp' ? 'bindtap' : 'onTap';
  const input = platform === 'weapp' ? 'bindinput' : 'onInput';
  const acts = ['world', 'eval', 'function', 'ask', 'stranger', 'send', 'deep', 'huge', 'throw'];
  return `
    <template name="line"><text class="line">{{index}}{{name}}{{index === 0 ? '首' : ''}}</text></template>
    <view id="said">{{root.cn[0].v}}</view>
    <block ${p}for="{{list}}" ${p}for-item="name"><template is="line" data="{{name, index}}" /></block>
    <view ${p}if="{{shown === 2}}">if</view><view ${p}elif="{{shown === 1}}">elif</view><view ${p}else>else</view>
    <input id="typed" aria-label="姓名" value="{{typed}}" ${input}="eh" />
    ${acts.map((act) => `<view id="${act}" data-act="${act}" ${tap}="eh"><text>${act} 做</text></view>`).join('')}
    <button id="off" disabled="{{true}}" ${tap}="eh">off</button>`;
};

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(
        request.url === '/upload'
          ? JSON.stringify(body.includes('%PDF'))
          : JSON.stringify({ sent: JSON.parse(body || 'null') }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe.each(['weapp', 'alipay'] as const)('the mini-program host on %s', (platform) => {
  let folder: string;
  let host: MiniProgramHost;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tongban-package-'));
    const { template, styles, api } = dialects[platform];
    const files: Record<string, string> = {
      'app.json': '{"pages":["pages/home"]}',
      'app.js': 'App({ onLaunch() {} })',
      [`app${styles}`]: 'page{color:red}.line{width:375rpx}',
      'pages/home.json': '{}',
      'pages/home.js': logic(api),
      'pages/other.js': 'exports.value = 1',
      [`pages/home${template}`]: page(platform),
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    host = new MiniProgramHost({ package: folder, platform, server: url }).launch();
  });
  afterEach(() => {
    host.close();
    rmSync(folder, { recursive: true });
  });

  const says = (text: string) => host.until(() => host.text('said') === text, text);

  it('shows lists, templates and chains of conditions', () => {
    expect(host.text()).toContain('0甲首');
    expect(host.text()).toContain('1乙');
    expect(host.text()).toContain('elif');
    expect(host.text()).not.toContain('else\n');
  });

  it('gives the package a bare world', async () => {
    host.tap('world');
    await says('undefined,undefined,undefined,undefined,undefined,undefined,undefined,number');
    host.tap('eval');
    await says('EvalError');
    host.tap('function');
    await says('EvalError');
  });

  it('types, and taps by name', async () => {
    host.type('typed', '王小满');
    await host.until(() => host.text('typed') === '王小满');
    host.tapNamed('world 做');
    await host.until(() => host.text('said').startsWith('undefined'));
  });

  it('speaks real HTTP to the listed host and to no other', async () => {
    host.tap('ask');
    await says('{"sent":{"a":1}}');
    host.tap('stranger');
    await says('request:fail url not in domain list');
    host.network.offline = true;
    host.tap('ask');
    await says('request:fail network unavailable');
    expect(host.network.sent.map(({ url: sent }) => sent)).toEqual([`${url}/echo`]);
  });

  it('picks and sends a file', async () => {
    host.tap('send');
    await says('nothing picked');
    host.phone.offer({ name: 'a.pdf', content: Buffer.from('%PDF-1.4') });
    host.tap('send');
    await says('true');
  });

  it('keeps to the platform limits and notes what broke', async () => {
    for (let depth = 1; depth < 10; depth++) {
      host.tap('deep');
      await host.until(() => host.depth === depth + 1);
    }
    host.tap('deep');
    await says('navigateTo:fail webview count limit exceed');
    host.back(9);
    expect(host.depth).toBe(1);
    expect(host.errors).toEqual([]);
    host.tap('huge');
    host.tap('throw');
    expect(host.errors).toHaveLength(2);
    expect(host.errors[1]).toContain('broken page');
  });

  it('does not tap what is disabled, not there or deaf', () => {
    expect(() => host.tap('off')).toThrow('disabled');
    expect(() => host.tap('missing')).toThrow('#missing');
    expect(() => host.tap('said')).toThrow('listens');
  });

  it('paints the page with the styles of the package', () => {
    const html = paint(host, 750);
    expect(html).toContain('body{color:red}.line{width:375px}');
    expect(html).toContain('aria-label="姓名"');
  });
});
