/** Opens a file beside the portal; the session's cookie goes with it. */
export function openFile(url: string, _headers: Record<string, string>): Promise<void> {
  window.open(url, '_blank', 'noopener');
  return Promise.resolve();
}
