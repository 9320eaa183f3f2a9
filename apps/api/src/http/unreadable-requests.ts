import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { declareSentences, languageOf, sentence } from '@tongban/kernel';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import '../sentences.js';

declareSentences({
  'zh-CN': { HEADERS_TOO_LARGE: '请求的头部太长。', REQUEST_TOO_SLOW: '请求发送得太慢，已经断开。' },
  en: {
    HEADERS_TOO_LARGE: 'The head of the request is too long.',
    REQUEST_TOO_SLOW: 'The request came too slowly and was cut off.',
  },
});

const KINDS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'HEADERS_TOO_LARGE'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUEST_TOO_SLOW'],
};

/** Answers what is no HTTP, or too much of it. Nobody knows the reader's language then: both are told. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  // Gone already, or in the middle of an answer.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code] = KINDS[error.code ?? ''] ?? [400, 'REQUEST_NOT_UNDERSTOOD'];
  const message = `${sentence(code, 'zh-CN')} ${sentence(code, 'en')}`;
  const body = JSON.stringify({ refusal: { code, message, fields: [] } });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Answers an address that cannot be read: broken percent signs, a parameter without end. */
export function answerBadAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const message = sentence('NOT_FOUND', languageOf(request.headers['accept-language']));
  void reply.code(404).send({ refusal: { code: 'NOT_FOUND', message, fields: [] } });
}
