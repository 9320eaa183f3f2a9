import type { Page } from 'playwright-core';

/**
 * Somebody's hands on a keyboard, and their count. A Chinese character counts as four keys, which is what an input
 * method asks for it: letters and the choice.
 */
export class Hands {
  /** Keys pressed so far. */
  keys = 0;

  private constructor(private readonly page: Page) {}

  /** Takes the mouse away: {@link mice} tells whether anybody used one all the same. */
  static async on(page: Page): Promise<Hands> {
    await page.evaluate(() => {
      Reflect.set(window, 'miceSeen', 0);
      const note = (event: Event): void => {
        if (event.isTrusted) Reflect.set(window, 'miceSeen', Number(Reflect.get(window, 'miceSeen')) + 1);
      };
      for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel'])
        addEventListener(kind, note, true);
    });
    return new Hands(page);
  }

  /** Presses keys, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Types a text where the focus is. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      this.keys += character > '\u2e80' ? 4 : 1;
      await this.page.keyboard.type(character);
    }
  }

  /** How often a mouse, a finger or a wheel was used. */
  mice(): Promise<number> {
    return this.page.evaluate(() => Number(Reflect.get(window, 'miceSeen')));
  }
}
