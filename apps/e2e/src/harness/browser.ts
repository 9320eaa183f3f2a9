import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../../tools/test/browser.mjs';
import { Screen, type ScreenOptions } from './screen.js';

/** Nothing that talks to anybody else, and nothing that a container lacks. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One Chromium for a spec file; every person in it has a window with cookies and storage of their own. */
export class Chromium {
  private readonly screens: Screen[] = [];

  private constructor(private readonly browser: Browser) {}

  static async launch(): Promise<Chromium> {
    return new Chromium(await chromium.launch({ executablePath: await findBrowser(), args: flags }));
  }

  /** Opens a window at an address. */
  async open(url: string, options: ScreenOptions = {}): Promise<Screen> {
    const screen = await Screen.open(this.browser, url, options);
    this.screens.push(screen);
    return screen;
  }

  /**
   * Runs a journey and closes its windows. Where it ends with an error, a picture of every window is kept and told;
   * where it ends well, nothing may have gone wrong in any window.
   */
  async journey(name: string, steps: () => Promise<void>): Promise<void> {
    try {
      await steps();
      const problems = this.screens.flatMap((screen) => screen.problems);
      if (problems.length) throw new Error(`Something went wrong inside the pages:\n${problems.join('\n')}`);
    } catch (error) {
      throw new Error(`${name}\n${await this.report(name)}`, { cause: error });
    } finally {
      await Promise.all(this.screens.splice(0).map((screen) => screen.close()));
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async report(name: string): Promise<string> {
    const lines = await Promise.all(
      this.screens.map(async (screen, index) => {
        const picture = await screen.picture(`failed/${name} ${index + 1}`).catch(String);
        return [`window ${index + 1} at ${screen.page.url()}: ${picture}`, ...screen.problems].join('\n  ');
      }),
    );
    return lines.join('\n');
  }
}
