import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogicLayer } from './logic-layer.js';
import { Network } from './network.js';
import { codeOf, type PartyAccount } from './party-account.js';
import { Phone } from './phone.js';
import { platformApi } from './platform-api.js';
import { dialects, type Dialect, type Platform } from './platform.js';
import { setAtPath } from './set-data.js';
import { nameOf, textOf, trailTo, type Trail } from './shown-tree.js';
import { TemplateRenderer, type ShownElement, type ShownNode } from './template-renderer.js';

/** A compiled package and where it may send its requests. */
export interface HostOptions {
  /** Folder of the compiled package. */
  readonly package: string;
  readonly platform: Platform;
  /** Address of the server, given to the package as a vendor would (`ext.json`). */
  readonly server: string;
  /** Who owns the telephone, at WeChat or Alipay; without it nobody is logged in there. */
  readonly account?: PartyAccount;
}

interface Page {
  readonly route: string;
  data: Record<string, unknown>;
  readonly [method: string]: unknown;
}

/** Most pages that a mini-program may hold open. */
const DEEPEST = 10;
/** Most bytes that one setData may carry. */
const LARGEST_UPDATE = 1024 * 1024;
const PATIENCE = 20_000;

/**
 * Runs a compiled WeChat or Alipay package as a phone does: its logic in a bare JavaScript world, its templates from
 * the data that it sets, its requests over real HTTP. Whoever tests taps, types and reads; nothing reaches inside.
 */
export class MiniProgramHost {
  readonly phone = new Phone();
  readonly network: Network;
  /** Everything that went wrong inside the package. A journey ends with none. */
  readonly errors: string[] = [];
  private readonly dialect: Dialect;
  private readonly logic: LogicLayer;
  private readonly templates: TemplateRenderer;
  private tapping = false;
  private readonly manifest: {
    pages: string[];
    subPackages?: { root: string; pages: string[] }[];
    usingComponents?: Record<string, string>;
  };
  private readonly pages: Page[] = [];
  private waiting: (() => void)[] = [];

  constructor(private readonly options: HostOptions) {
    this.dialect = dialects[options.platform];
    this.network = new Network(this.phone, [new URL(options.server).hostname]);
    this.manifest = this.json('app.json') as MiniProgramHost['manifest'];
    this.templates = new TemplateRenderer(options.package, this.dialect);
    const report = (error: unknown): void => void this.errors.push(describe(error));
    const changed = (): void => this.changed();
    const api = platformApi({
      platform: options.platform,
      phone: this.phone,
      network: this.network,
      settings: { api: options.server },
      partyCode: () => codeOf(options.account, 'login'),
      tapping: () => this.tapping,
      copy: (value) => this.logic.copy(value),
      busy: (work) => work.finally(changed),
      changed,
      report,
      navigate: (kind, url) => this.navigate(kind, url),
      back: (delta) => this.back(delta),
    });
    this.logic = new LogicLayer(options.package, {
      api: [this.dialect.api, api],
      globals:
        options.platform === 'weapp' ? { global: {} } : { navigator: { userAgent: 'AlipayClient/10.5.0' } },
      report,
      changed,
      getCurrentPages: () => this.pages,
    });
  }

  /** Starts the package on its first page. */
  launch(): this {
    this.logic.require('app');
    const start = { path: this.manifest.pages[0], query: {}, scene: 1001 };
    for (const step of ['onLaunch', 'onShow']) this.call(this.logic.app ?? {}, step, start);
    this.open(this.manifest.pages[0] ?? '', '');
    return this;
  }

  /** The page in front. */
  get route(): string {
    return this.page.route;
  }

  /** How many pages are open. */
  get depth(): number {
    return this.pages.length;
  }

  /** What the page in front shows. */
  tree(): ShownNode[] {
    const page = this.json(`${this.route}.json`) as { usingComponents?: Record<string, string> };
    const components = { ...this.manifest.usingComponents, ...page.usingComponents };
    // Taro goes on in a component of its own where the platform's templates may not nest deeper.
    const custom = (tag: string, attributes: ShownElement['attributes']): ShownNode[] | null =>
      /comp$/.test(components[tag] ?? '')
        ? this.templates.show('comp', { i: attributes['i'], l: attributes['l'] }, custom)
        : null;
    return this.templates.show(this.route, this.page.data, custom);
  }

  /** The text of the page, or of one element. */
  text(id?: string): string {
    return id ? textOf(this.element(id)) : this.tree().map(textOf).join('\n');
  }

  /** The element with an id. */
  element(id: string): ShownElement {
    return this.trail((node) => node.attributes['id'] === id, `#${id}`).at(-1) as ShownElement;
  }

  /** Whether an element with this id is shown. */
  shows(id: string): boolean {
    return trailTo(this.tree(), (node) => node.attributes['id'] === id) !== null;
  }

  /** Taps the element with an id. */
  tap(id: string): void {
    this.fire(
      this.trail((node) => node.attributes['id'] === id, `#${id}`),
      'tap',
      { x: 1, y: 1 },
    );
  }

  /** Taps what carries a name: a control's label for the screen reader, else its text. */
  tapNamed(name: string): void {
    this.fire(
      this.trail((node) => nameOf(node) === name && this.reacts(node, 'tap'), `"${name}"`),
      'tap',
      { x: 1, y: 1 },
    );
  }

  /** Types into the element with an id, replacing what it held. */
  type(id: string, value: string): void {
    const trail = this.trail((node) => node.attributes['id'] === id, `#${id}`);
    const detail = { value, cursor: value.length };
    for (const event of ['focus', 'input', 'blur']) this.fire(trail, event, detail, event === 'input');
  }

  /** Taps WeChat's button for telephone numbers, and says yes to the question that follows. */
  async giveTelephone(id: string): Promise<void> {
    const code = await codeOf(this.options.account, 'telephone');
    const trail = this.trail((node) => node.attributes['id'] === id, `#${id}`);
    if (trail.at(-1)?.attributes['open-type'] !== 'getPhoneNumber')
      throw new Error(`#${id} asks for no number.`);
    this.fire(trail, 'getphonenumber', { errMsg: 'getPhoneNumber:ok', code });
  }

  /** Waits until something is so; the page is looked at again after everything that may have changed it. */
  async until<T>(look: () => T | null | undefined | false, what = String(look)): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      let found: T | null | undefined | false;
      try {
        found = look();
      } catch {
        found = null;
      }
      if (found) return found;
      if (Date.now() > end) {
        throw new Error(
          `Waited in vain for ${what} on ${this.route}:\n${this.text()}\n${this.errors.join('\n')}`,
        );
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Waits until a page is in front and shows a text. */
  async untilShown(text: string): Promise<void> {
    await this.until(() => this.text().includes(text), `the text "${text}"`);
  }

  /** The phone's own back button. */
  back(delta = 1): void {
    for (let count = 0; count < delta && this.pages.length > 1; count++) this.leave();
    this.call(this.page, 'onShow');
    this.changed();
  }

  /** Puts the package away. */
  close(): void {
    this.logic.close();
    this.phone.throwAway();
  }

  /** Styles of the page in front, for painting it. */
  styles(): string {
    const files = ['app', this.route].map((name) => join(this.options.package, name + this.dialect.styles));
    return files.map((file) => readIfThere(file)).join('\n');
  }

  private get page(): Page {
    const page = this.pages.at(-1);
    if (!page) throw new Error('No page is open.');
    return page;
  }

  private navigate(kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): void {
    const [path = '', query = ''] = url.replace(/^\/+/, '').split('?');
    const known = [
      ...this.manifest.pages,
      ...(this.manifest.subPackages ?? []).flatMap(({ root, pages }) =>
        pages.map((page) => `${root.replace(/\/$/, '')}/${page}`),
      ),
    ];
    if (!known.includes(path)) throw new Error(`page "${path}" is not found`);
    if (kind === 'navigateTo' && this.pages.length >= DEEPEST) throw new Error('webview count limit exceed');
    if (kind === 'redirectTo') this.leave();
    if (kind === 'reLaunch' || kind === 'switchTab') while (this.pages.length) this.leave();
    this.open(path, query);
  }

  private open(route: string, query: string): void {
    if (!this.logic.pages.has(route)) this.logic.require(route);
    const config = this.logic.pages.get(route);
    if (!config) throw new Error(`${route} is no page.`);
    const before = this.pages.at(-1);
    if (before) this.call(before, 'onHide');
    const page = {
      ...config,
      route,
      __route__: route,
      data: this.logic.copy((config['data'] ?? {}) as Record<string, unknown>),
      setData: (update: Record<string, unknown>, done?: () => void) => this.setData(page, update, done),
      selectComponent: () => null,
      options: this.logic.copy(Object.fromEntries(new URLSearchParams(query))),
    } as Page & { options: object };
    this.pages.push(page);
    this.call(page, 'onLoad', page.options);
    this.call(page, 'onShow');
    this.call(page, 'onReady');
    this.changed();
  }

  private leave(): void {
    const page = this.pages.pop();
    if (page) this.call(page, 'onUnload');
  }

  private setData(page: Page, update: Record<string, unknown>, done?: () => void): void {
    const json = JSON.stringify(update);
    const bytes = Buffer.byteLength(json);
    if (bytes > LARGEST_UPDATE) this.errors.push(`setData of ${bytes} bytes on ${page.route}`);
    for (const [path, value] of Object.entries(JSON.parse(json) as Record<string, unknown>))
      setAtPath(page.data, path, value);
    setImmediate(() => {
      try {
        done?.call(page);
      } catch (error) {
        this.errors.push(describe(error));
      }
      this.changed();
    });
  }

  /** From the target up through everything that listens, until one catches. */
  private fire(trail: Trail, type: string, detail: object, must = true): void {
    const target = trail.at(-1) as ShownElement;
    if (type === 'tap' && trail.some((node) => node.attributes['disabled'] === true)) {
      throw new Error(`"${nameOf(target)}" is disabled.`);
    }
    let heard = false;
    for (const node of [...trail].reverse()) {
      const bound = this.binding(node, type);
      if (!bound) continue;
      heard = true;
      const side = (element: ShownElement) => ({
        id: element.attributes['id'],
        dataset: dataset(element),
        offsetLeft: 0,
        offsetTop: 0,
      });
      const event = this.logic.copy({
        type,
        timeStamp: Date.now(),
        target: { ...side(target), targetDataset: dataset(target) },
        currentTarget: side(node),
        detail,
        mark: {},
        touches: [],
        changedTouches: [],
      });
      this.tapping = type === 'tap';
      try {
        this.call(this.page, bound.handler, event);
      } finally {
        this.tapping = false;
      }
      if (bound.catches || type !== 'tap') break;
    }
    if (must && !heard) throw new Error(`Nothing listens to ${type} on "${nameOf(target)}".`);
    this.changed();
  }

  private reacts(node: ShownElement, type: string): boolean {
    return this.binding(node, type) !== null;
  }

  private binding(node: ShownElement, type: string): { handler: string; catches: boolean } | null {
    const names = this.dialect.binds(type);
    const found = Object.entries(node.attributes).find(
      ([name, value]) => value && names.includes(name.toLowerCase()),
    );
    return found ? { handler: String(found[1]), catches: found[0].toLowerCase().startsWith('catch') } : null;
  }

  private trail(wanted: (node: ShownElement) => boolean, what: string): Trail {
    const trail = trailTo(this.tree(), wanted);
    if (!trail) throw new Error(`${this.route} does not show ${what}.`);
    return trail;
  }

  private call(target: object, method: string, ...args: unknown[]): void {
    const work: unknown = Reflect.get(target, method);
    if (typeof work !== 'function') return;
    try {
      work.apply(
        target,
        args.map((value) => this.logic.copy(value)),
      );
    } catch (error) {
      this.errors.push(describe(error));
    }
  }

  private json(path: string): unknown {
    return JSON.parse(readFileSync(join(this.options.package, path), 'utf8'));
  }

  private changed(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const look of waiting) look();
  }
}

const dataset = (element: ShownElement): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(element.attributes)
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [name.slice(5), value]),
  );

function describe(error: unknown): string {
  if (Array.isArray(error)) return error.map(describe).join(' ');
  if (error !== null && typeof error === 'object' && 'stack' in error) return String(error.stack);
  return typeof error === 'string' ? error : JSON.stringify(error);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
