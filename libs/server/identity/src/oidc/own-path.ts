/**
 * The path to which somebody returns after logging in; `fallback` for everything that is not a path of our own, so
 * that nobody is sent to a stranger's page by a link that begins here.
 */
export function ownPath(asked: string | undefined, fallback: string): string {
  if (!asked || asked.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\'))
    return fallback;
  const base = 'https://own.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/auth/'))
    return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
