import type { FileDownload } from '@tongban/kernel';
import type { FastifyReply } from 'fastify';

/** Types that a browser may show in our origin: none of them runs scripts there under {@link SANDBOX}. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']);
/** Whatever a file holds, it runs nothing and reaches nothing. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Sends a file under headers that keep it a file. */
export function sendDownload(
  reply: FastifyReply,
  file: FileDownload,
  { attachment, cache }: { attachment: boolean; cache: string },
): FastifyReply {
  const shown = file.inline && !attachment && SHOWN.has(file.type);
  void reply
    .header('content-type', shown || attachment ? file.type : 'application/octet-stream')
    .header('content-disposition', disposition(shown ? 'inline' : 'attachment', file.name))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', cache);
  // A browser's own PDF viewer does not work inside a sandbox.
  if (file.type !== 'application/pdf') void reply.header('content-security-policy', SANDBOX);
  if (file.size !== null) void reply.header('content-length', file.size);
  return reply.send(file.content);
}

/**
 * A Content-Disposition (RFC 6266) that no name can break out of: an ASCII fallback without quotes, backslashes and
 * control characters, and the whole name percent-encoded (RFC 8187).
 */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const fallback = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_').trim() || 'file';
  const encoded = encodeURIComponent(wellFormed(name)).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${fallback}"; filename*=UTF-8''${encoded}`;
}

/** Half of a surrogate pair cannot be encoded; it becomes the replacement character. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
