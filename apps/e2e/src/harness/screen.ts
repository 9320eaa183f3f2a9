import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** Who looks at the pages, and through what. */
export interface ScreenOptions {
  /** CSS pixels; 375 is a phone, 1440 a desk. Default: 375. */
  readonly width?: number;
  readonly language?: 'zh-CN' | 'en';
  /** Elder mode of the portal. */
  readonly elder?: boolean;
  /** Scale of type; elder mode begins with 1.4. */
  readonly scale?: number;
}

/** CSS pixels of a phone's or a desk's window. */
const heightOf = (width: number): number => (width < 800 ? 812 : 900);
const pictures = resolve(import.meta.dirname, '../../tmp/pictures');
/** Milliseconds after which something that was waited for counts as missing. */
const patience = 20_000;

/** One person's window: a page of the running system, and everything that went wrong in it. */
export class Screen {
  /** Errors of scripts, of the console and of the network. A journey ends with none. */
  get problems(): readonly string[] {
    return [...this.found, ...this.stopped.map((what) => `content policy: ${what}`)].filter(
      (problem) => !this.expected.some((pattern) => pattern.test(problem)),
    );
  }
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** What the content policy stopped. */
    private readonly stopped: readonly string[],
  ) {
    page.on('pageerror', (error) => this.found.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.found.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('requestfailed', (request) => {
      // Leaving a page drops what was on its way: that is no fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        this.found.push(`network: ${request.url()} ${request.failure()?.errorText}`);
    });
  }

  static async open(browser: Browser, url: string, options: ScreenOptions): Promise<Screen> {
    const { width = 375, language = 'zh-CN', elder = false, scale = elder ? 1.4 : 1 } = options;
    const context = await browser.newContext({
      viewport: { width, height: heightOf(width) },
      locale: language,
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    const reading = JSON.stringify({ data: { language, elder, scale } });
    // As at a second visit: the portal remembers how somebody reads, the counter its language.
    await context.addInitScript(
      ({ wishes, own }) => {
        try {
          if (!localStorage.getItem('tongban.reading')) localStorage.setItem('tongban.reading', wishes);
          if (!localStorage.getItem('tongban-counter-language'))
            localStorage.setItem('tongban-counter-language', own);
        } catch {
          // An empty page and the browser's own reader of PDF files have no storage.
        }
      },
      { wishes: reading, own: language },
    );
    // What the content policy stops is a fault of the page, whichever way the browser tells of it.
    const stopped: string[] = [];
    await context.exposeFunction('tellContentPolicy', (what: string) => stopped.push(what));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
        const tell: unknown = Reflect.get(window, 'tellContentPolicy');
        if (typeof tell === 'function') tell(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    const page = await context.newPage();
    const screen = new Screen(context, page, stopped);
    await page.goto(url);
    return screen;
  }

  /** What the browser will complain about because the journey provokes it, such as a refused upload. */
  expects(problem: RegExp): void {
    this.expected.push(problem);
  }

  /** The visible control with an id: screens one can go back to stay in the document, hidden. */
  id(id: string): Locator {
    return this.page.locator(`[id="${id}"]`).filter({ visible: true }).first();
  }

  /** Presses what has an id. */
  async press(id: string): Promise<void> {
    await this.id(id).click();
  }

  /** Writes into the field with an id. */
  async write(id: string, text: string): Promise<void> {
    await this.id(id).fill(text);
  }

  /** Waits until the page shows a text. */
  async sees(text: string | RegExp, within = patience): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: within });
  }

  /** The text that one can read now. */
  async text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** Presses keys, one after the other, wherever the focus is. */
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The control that has the keyboard's focus. */
  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Goes on with the Tab key until the focus is on a control. */
  async tabTo(control: Locator, most = 300): Promise<void> {
    await control.waitFor();
    for (let count = 0; count < most; count++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.keys('Tab');
    }
    throw new Error(`The Tab key does not reach ${String(control)}.`);
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: heightOf(width) });
  }

  /** Keeps a picture of the page, to be looked at after the tests (apps/e2e/tmp, not part of the repository): its path. */
  async picture(name: string): Promise<string> {
    const path = resolve(pictures, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, fullPage: true });
    return path;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
