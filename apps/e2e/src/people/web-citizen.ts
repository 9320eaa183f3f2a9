import type { Chromium } from '../harness/browser.js';
import type { Screen, ScreenOptions } from '../harness/screen.js';

/** A file as somebody picks it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A citizen at the portal in a real browser. Everything is a press or a key. */
export class WebCitizen {
  private constructor(readonly screen: Screen) {}

  /** Opens the portal's home. */
  static async arrive(browser: Chromium, url: string, options: ScreenOptions = {}): Promise<WebCitizen> {
    const screen = await browser.open(`${url}/`, options);
    await screen.id('home-search').waitFor();
    return new WebCitizen(screen);
  }

  /** Chooses one of the demonstration's people on the login screen that is open. */
  async logInAs(name: string): Promise<void> {
    const { page } = this.screen;
    await page.locator('label.tb-option').filter({ hasText: name }).filter({ visible: true }).click();
    await this.screen.press('login-go');
    await this.screen.id('login-go').waitFor({ state: 'hidden' });
  }

  /** Logs in from "my own" and comes back to it. */
  async logInAtSettings(name: string): Promise<void> {
    await this.screen.press('tab-me');
    await this.screen.press('settings-log-in');
    await this.logInAs(name);
    await this.screen.id('settings-log-out').waitFor();
  }

  /** Searches at home and opens the first answer. */
  async find(words: string): Promise<void> {
    const { screen } = this;
    await screen.press('tab-home');
    await screen.write('home-search', words);
    await screen.id('home-search').press('Enter');
    await screen.page.locator('[id^="item-"]').filter({ visible: true }).first().click();
    await screen.id('guide-start').waitFor();
  }

  /** Reads what comes before an application, ticks every notice and goes on. */
  async tickNotices(): Promise<void> {
    const { screen } = this;
    await screen.id('notices-go').waitFor();
    const ticks = screen.page.locator('label[for^="notice-"]').filter({ visible: true });
    for (let at = 0; at < (await ticks.count()); at++) await ticks.nth(at).click();
    await screen.press('notices-go');
    await screen.id('notices-go').waitFor({ state: 'hidden' });
  }

  /** Picks an option of a choice, by its id. */
  async pick(id: string): Promise<void> {
    await this.screen.page.locator(`label[for="${id}"]`).filter({ visible: true }).click();
  }

  /** Writes a day into its three boxes. */
  async writeDay(id: string, [year, month, day]: readonly [string, string, string]): Promise<void> {
    await this.screen.write(`${id}-year`, year);
    await this.screen.write(`${id}-month`, month);
    await this.screen.write(`${id}-day`, day);
  }

  /** Presses "save and go on" and waits for the page of the form that has this title. */
  async goOnTo(title: string): Promise<void> {
    await this.screen.press('form-next');
    await this.screen.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Attaches a file to a material. */
  async attach(material: string, file: PickedFile): Promise<void> {
    await this.screen.page.locator(`[id="m-${material}-input"]`).last().setInputFiles(file);
    await this.fileRow(file.name).waitFor();
  }

  /** The row of an attached file. */
  fileRow(name: string) {
    return this.screen.page.locator('.tb-file').filter({ hasText: name }).filter({ visible: true }).last();
  }

  /** Waits until a file has arrived at the server. */
  async arrived(name: string): Promise<void> {
    await this.screen.page
      .locator('.tb-file--done')
      .filter({ hasText: name })
      .filter({ visible: true })
      .first()
      .waitFor();
  }

  /** The stage that the open case shows. */
  stage(): Promise<string> {
    return this.screen.id('case-stage').innerText();
  }

  /** Waits until the case on the screen is in a stage, without touching anything. */
  async seesStage(stage: string, within?: number): Promise<void> {
    await this.screen.page
      .locator('#case-stage', { hasText: stage })
      .filter({ visible: true })
      .waitFor(within === undefined ? {} : { timeout: within });
  }
}
