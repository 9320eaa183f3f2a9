/** Where the moment of the last reload is kept, so that a part that is really gone is not asked for for ever. */
const KEY = 'tongban.reloaded';
/** Milliseconds within which a second reload would help no more than the first. */
const ONCE = 20_000;

/**
 * A page that was open while the portal was built anew asks for parts of the old build, which are gone. The address is
 * already that of the screen that was wanted: loading it again shows that screen, in the new build.
 */
export function followNewerBuilds(): void {
  window.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    if (!(reason instanceof Error) || !/^Loading (CSS )?chunk /.test(reason.message)) return;
    try {
      if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < ONCE) return;
      sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      // Without storage nobody could tell whether this is the second time.
      return;
    }
    window.location.reload();
  });
}
