import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { languageOf, newId, sentence, type Language } from '@tongban/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import '../sentences.js';
import { isGraphQL } from './graphql-requests.js';

/** Answers errors outside GraphQL: short, in the reader's language, without anything about the inside. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  private readonly log = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    // Inside GraphQL the error goes on to the formatter of the endpoint.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const status = statusOf(error);
    if (status === 503 && error instanceof HttpException) {
      void reply.code(status).send(error.getResponse());
      return;
    }
    this.answer(error, request, reply);
  }

  /** Answers an error of any route. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const status = statusOf(error);
    const { code, message } = this.describe(error, status, languageOf(request.headers['accept-language']));
    void reply
      .code(status)
      .send(
        isGraphQL(request)
          ? { errors: [{ message, extensions: { code } }] }
          : { refusal: { code, message, fields: [] } },
      );
  }

  private describe(error: unknown, status: number, language: Language): { code: string; message: string } {
    if (status < 500) {
      const code =
        status === 404 ? 'NOT_FOUND' : status === 413 ? 'REQUEST_TOO_LARGE' : 'REQUEST_NOT_UNDERSTOOD';
      return { code, message: sentence(code, language) };
    }
    // The answer took longer than the route allows: busy, not broken.
    if (status === 503) return { code: 'TOOK_TOO_LONG', message: sentence('TOOK_TOO_LONG', language) };
    const id = newId();
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    this.log.error({ id, err: { name, message, stack } }, 'A request failed.');
    return { code: 'INTERNAL_SERVER_ERROR', message: sentence('INTERNAL_SERVER_ERROR', language, { id }) };
  }
}

/**
 * Lets the routes that Nest does not know (files, the ways to an identity provider, pages) answer their errors the same
 * way: Fastify itself would send what the error says, the database's words too, and write nothing down.
 * Only routes that are added afterwards have it.
 */
export function answerErrors(server: FastifyInstance, errors: HttpErrors): void {
  server.addHook('onRoute', (route) => {
    if (route.url.startsWith('/graphql/')) return;
    route.errorHandler ??= (error, request, reply) => errors.answer(error, request, reply);
  });
}

/** Nest's own exceptions and Fastify's errors carry their status; anything else is a bug. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : 500;
}
