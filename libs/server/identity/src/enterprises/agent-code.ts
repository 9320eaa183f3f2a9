/** Letters and figures that nobody mistakes for one another; eight of them are 40 bits. */
const codeSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codeLength = 8;

/** Eight signs out of a keyed digest (hex). */
export const codeOf = (digest: string): string =>
  Array.from({ length: codeLength }, (_, at) =>
    codeSigns.charAt(Number.parseInt(digest.slice(at * 6, at * 6 + 6), 16) % codeSigns.length),
  ).join('');

/** What people type: spaces, hyphens and small letters do not matter. */
export const normalCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .toUpperCase()
    .slice(0, 2 * codeLength);
