import type { Chromium } from '../harness/browser.js';
import type { Screen, ScreenOptions } from '../harness/screen.js';
import type { Places } from './places.js';
import type { PortalPage } from './portal-pages.js';

/** Positions in the list of the demonstration's people. */
const people = { citizen: 0, newcomer: 9 } as const;

/** Windows of one kind of reader (language, elder mode), one for each person. */
export class Reader {
  private readonly screens = new Map<PortalPage['as'], Promise<Screen>>();

  constructor(
    readonly options: ScreenOptions,
    private readonly browser: Chromium,
    private readonly places: Places,
  ) {}

  /** Goes to a page, does there what has to be done, and waits until it shows what it should. */
  async visit(wanted: PortalPage): Promise<Screen> {
    const screen = await this.screenOf(wanted.as);
    const { page } = screen;
    await page.unrouteAll();
    await screen.resize(this.options.width ?? 375);
    if (wanted.broken) await breakOperation(screen, wanted.broken);
    await page.goto(this.places.url + wanted.path(this.places));
    await settled(screen);
    await wanted.then?.(screen);
    await page.locator(wanted.shows).filter({ visible: true }).first().waitFor();
    return screen;
  }

  private screenOf(who: PortalPage['as']): Promise<Screen> {
    const known = this.screens.get(who);
    if (known) return known;
    const opened = this.open(who);
    this.screens.set(who, opened);
    return opened;
  }

  private async open(who: PortalPage['as']): Promise<Screen> {
    const screen = await this.browser.open('about:blank', this.options);
    if (who !== 'guest') await logIn(screen, this.places.url, people[who]);
    return screen;
  }
}

/** Waits until nothing is on its way any more. */
export async function settled({ page }: Screen): Promise<void> {
  await page.locator('main').filter({ visible: true }).first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.tb-loading')].every((bar) => bar.getClientRects().length === 0),
  );
}

/** The server fails to answer one operation of the portal or the counter. */
export async function breakOperation(screen: Screen, operation: string): Promise<void> {
  screen.expects(/503/);
  await screen.page.route('**/graphql/*', (route, request) => {
    const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string };
    return operationName === operation ? route.fulfill({ status: 503 }) : route.fallback();
  });
}

/** Logs one of the demonstration's people in without going through the screens: journeys do that. */
async function logIn(screen: Screen, url: string, position: number): Promise<void> {
  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const answer = await screen.page.request.post(`${url}/graphql/portal`, { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: T; errors?: object };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { demoPeople } = await ask<{ demoPeople: { id: string }[] }>('{ demoPeople { id } }');
  await ask(
    'mutation ($input: LogInAsDemoPersonInput!) { logInAsDemoPerson(input: $input) { session { expiresAt } } }',
    {
      input: { personId: demoPeople[position]?.id, channel: 'WEB' },
    },
  );
}
