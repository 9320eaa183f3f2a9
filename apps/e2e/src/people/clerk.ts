import type { Locator } from 'playwright-core';
import type { Chromium } from '../harness/browser.js';
import type { Screen, ScreenOptions } from '../harness/screen.js';

/** The password of every account of the demonstration. */
const PASSWORD = 'Yunxi-demo-2026';

/** A member of staff at the counter in a real browser, with the keyboard alone. */
export class Clerk {
  private constructor(readonly screen: Screen) {}

  /** Logs in: name, Tab, password, Enter. */
  static async logIn(
    browser: Chromium,
    url: string,
    username: string,
    options: ScreenOptions = {},
  ): Promise<Clerk> {
    const screen = await browser.open(`${url}/counter/`, { width: 1440, ...options });
    await screen.page.getByRole('textbox', { name: '用户名' }).waitFor();
    await screen.page.keyboard.type(username);
    await screen.keys('Tab');
    await screen.page.keyboard.type(PASSWORD);
    await screen.keys('Enter');
    await screen.page.getByRole('searchbox', { name: '搜索办件' }).waitFor();
    return new Clerk(screen);
  }

  /** Looks a case up by its number, goes to it in the list and opens it. */
  async open(number: string): Promise<void> {
    const { screen } = this;
    await screen.keys('/');
    await screen.page.locator('.queue-search input:focus').waitFor();
    await screen.page.keyboard.type(number);
    await screen.page
      .locator(`a[data-case]:has-text("${number.slice(-4)}")`)
      .first()
      .waitFor();
    await this.rows(1);
    await screen.keys('Escape', 'j', 'Enter');
    await screen.page.locator('#case-heading').waitFor();
  }

  /** Waits until the list has so many rows. */
  async rows(count: number): Promise<void> {
    await this.screen.page.waitForFunction(
      (wanted) => document.querySelectorAll('a[data-case]').length === wanted,
      count,
    );
  }

  /** Opens the dialog or form of an act with its letter. */
  async begin(letter: string): Promise<void> {
    await this.screen.keys(letter);
  }

  /** Does an act that needs no words: its letter, a look, Enter. */
  async act(letter: string, act: string, done: string): Promise<void> {
    await this.begin(letter);
    await this.confirm(act, done);
  }

  /** Does an act with words that the applicant will read. */
  async actWithReason(letter: string, act: string, reason: string, done: string): Promise<void> {
    await this.writeReason(letter, reason);
    await this.confirm(act, done);
  }

  /** Writes the words of an act and goes on to the last look before it. */
  async writeReason(letter: string, reason: string): Promise<void> {
    await this.begin(letter);
    await this.screen.page.locator('.act-form textarea:focus').waitFor();
    await this.screen.page.keyboard.insertText(reason);
    await this.screen.keys('Control+Enter');
    await this.screen.page.locator('[role=dialog] button:focus').waitFor();
  }

  /** Ticks what has to be corrected, each with its sentence, and sends the notice. */
  async askForCorrection(points: Readonly<Record<string, string>>): Promise<void> {
    const { screen } = this;
    await this.begin('b');
    for (const [label, sentence] of Object.entries(points)) {
      await screen.tabTo(screen.page.getByRole('checkbox', { name: label, exact: true }));
      await screen.keys('Space');
      await screen.tabTo(screen.page.getByRole('textbox', { name: `${label}：怎样补正` }));
      await screen.page.keyboard.insertText(sentence);
    }
    await screen.keys('Control+Enter');
    await this.confirm('一次性告知补正', '已告知申请人补正。');
  }

  /** Chooses how the result is handed over, and does it. */
  async deliver(): Promise<void> {
    await this.begin('d');
    const yes = this.dialog('送达').getByRole('button', { name: '确认：送达' });
    await this.screen.tabTo(yes);
    await this.screen.keys('Enter');
    await this.says('已送达。');
  }

  /** Waits for the sentence that tells that an act was done. */
  async says(done: string): Promise<void> {
    await this.screen.page.locator('.acts [role=status]').filter({ hasText: done }).waitFor();
  }

  private async confirm(act: string, done: string): Promise<void> {
    await this.dialog(act)
      .getByRole('button', { name: `确认：${act}` })
      .and(this.screen.focused())
      .waitFor();
    await this.screen.keys('Enter');
    await this.says(done);
  }

  private dialog(act: string): Locator {
    return this.screen.page.getByRole('dialog', { name: `确认：${act}` });
  }
}
