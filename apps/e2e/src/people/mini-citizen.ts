import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MiniProgramHost, paint, type PartyAccount, type PhoneFile, type Platform } from '@tongban/testing';
import type { Chromium } from '../harness/browser.js';
import { axe } from '../harness/axe.js';

const root = resolve(import.meta.dirname, '../../../..');
/** What a painted page cannot have: only a browser's own page has landmarks, a title bar, a skip link. */
const notForMiniPrograms = [
  'landmark-one-main',
  'region',
  'bypass',
  'meta-viewport',
  'page-has-heading-one',
  'landmark-banner-is-top-level',
];

/** A citizen with the compiled package on a phone. Everything is a tap or an input. */
export class MiniCitizen {
  readonly host: MiniProgramHost;

  constructor(
    readonly platform: Platform,
    readonly url: string,
    account?: PartyAccount,
  ) {
    this.host = new MiniProgramHost({
      package: resolve(root, 'apps/portal/dist', platform),
      platform,
      server: url,
      ...(account ? { account } : {}),
    }).launch();
  }

  /** Taps what has an id, in the very moment in which it is there and awake. */
  async tap(id: string): Promise<void> {
    await this.host.until(() => this.host.shows(id), `#${id}`);
    await this.host.until(() => {
      this.host.tap(id);
      return true;
    }, `tapping #${id}`);
  }

  /** Taps an option and waits until it is marked, as an eye would. */
  async pick(id: string): Promise<void> {
    await this.tap(id);
    await this.host.until(() => this.host.element(id).attributes['aria-checked'] === 'true', `#${id} marked`);
  }

  /** Reads what comes before an application, ticks every notice and goes on. */
  async tickNotices(): Promise<void> {
    await this.host.until(() => this.host.shows('notices-go'), '#notices-go');
    for (const key of ['ACCOUNT', 'SENSITIVE', 'PASSING']) {
      if (this.host.shows(`notice-${key}`)) await this.pick(`notice-${key}`);
    }
    await this.tap('notices-go');
  }

  /** Taps what carries a name. */
  async tapNamed(name: string): Promise<void> {
    await this.host.until(() => {
      this.host.tapNamed(name);
      return true;
    }, `tapping "${name}"`);
  }

  /** Types into the field with an id. */
  async type(id: string, text: string): Promise<void> {
    await this.host.until(() => this.host.shows(id), `#${id}`);
    this.host.type(id, text);
    await this.host.until(() => this.host.text(id) === text, `"${text}" in #${id}`);
  }

  async typeDay(id: string, [year, month, day]: readonly [string, string, string]): Promise<void> {
    await this.type(`${id}-year`, year);
    await this.type(`${id}-month`, month);
    await this.type(`${id}-day`, day);
  }

  sees(text: string): Promise<void> {
    return this.host.untilShown(text);
  }

  /** Waits for what has an id and answers its text. */
  async read(id: string): Promise<string> {
    await this.host.until(() => this.host.shows(id), `#${id}`);
    return this.host.text(id);
  }

  /** The first id on the page that looks so, once there is one. */
  firstId(pattern: RegExp): Promise<string> {
    const first = (nodes: readonly object[]): string | null => {
      for (const node of nodes) {
        const { attributes, children } = node as {
          attributes?: Record<string, unknown>;
          children?: readonly object[];
        };
        const id = attributes?.['id'];
        if (typeof id === 'string' && pattern.test(id)) return id;
        const below = first(children ?? []);
        if (below) return below;
      }
      return null;
    };
    return this.host.until(() => first(this.host.tree()), `an id like ${String(pattern)}`);
  }

  /** Presses "save and go on" and waits for a page with this title. */
  async goOnTo(title: string): Promise<void> {
    await this.tap('form-next');
    await this.host.until(() => this.host.text('form-title') === title, `the page "${title}"`);
  }

  /** Picks a file for a material, as a photo or as a document, and waits until it has arrived. */
  async attach(material: string, way: 'photo' | 'document', file: PhoneFile): Promise<void> {
    const arrived = () => this.host.text(`m-${material}`).split('已上传').length;
    const before = arrived();
    this.host.phone.offer(file);
    await this.tap(`m-${material}-${way}`);
    await this.host.until(() => arrived() > before, `the file of ${material}`);
  }

  /** Opens the document with an id and answers what the phone then shows. */
  async open(id: string): Promise<Buffer> {
    const { opened } = this.host.phone;
    const before = opened.length;
    await this.tap(id);
    await this.host.until(() => opened.length > before, 'the opened document');
    return opened.at(-1)?.content ?? Buffer.alloc(0);
  }

  /** Paints the page in front into a browser, keeps its picture, and answers what axe finds. */
  async look(browser: Chromium, name: string): Promise<string[]> {
    const picture = resolve(import.meta.dirname, '../../tmp/pictures', this.platform);
    mkdirSync(picture, { recursive: true });
    writeFileSync(resolve(picture, `${name}.html`), paint(this.host));
    const screen = await browser.open('about:blank');
    try {
      await screen.page.setContent(paint(this.host));
      await screen.picture(`${this.platform}/${name}`);
      return (await axe(screen.page, notForMiniPrograms)).map(
        (found) => `${this.platform} ${name}: ${found}`,
      );
    } finally {
      await screen.close();
    }
  }

  close(): void {
    this.host.close();
  }
}
