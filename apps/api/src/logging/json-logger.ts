import type { LoggerService } from '@nestjs/common';
import { pino, type Level, type Logger } from 'pino';

/** Never in a log, wherever an object may carry it: what people send, and what lets one act as them. */
const REDACTED = [
  'authorization',
  'cookie',
  'password',
  'token',
  'identityNumber',
  'telephone',
  'address',
].flatMap((name) => [name, `*.${name}`]);

/** Parts of Nest that tell at every start what they are made of. */
const TALKATIVE = new Set([
  'RoutesResolver',
  'RouterExplorer',
  'GraphQLModule',
  'InstanceLoader',
  'NestApplication',
]);

/**
 * Quiet logging: what went wrong, and what the server does by itself. Single requests are not logged, they are the
 * load balancer's business. One JSON object a line on standard output; short lines for a person at a terminal.
 */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  /** @param level least important level: debug, info, warn, error, fatal or silent */
  constructor(level: string) {
    this.pino = pino({
      level,
      base: null,
      redact: { paths: REDACTED, censor: '[redacted]' },
      ...(process.stdout.isTTY
        ? { transport: { target: 'pino-pretty', options: { translateTime: 'HH:MM:ss' } } }
        : {}),
    });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  /** Nest gives the class that logs as the last text, and before it whatever was logged. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const texts = rest.filter((part) => typeof part === 'string');
    const context = texts.at(-1);
    if (level === 'info' && TALKATIVE.has(context ?? '')) return;
    const more = texts.slice(0, -1).join('\n');
    if (message instanceof Error) this.pino[level]({ context, err: message }, message.message);
    else if (typeof message === 'object' && message !== null) this.pino[level]({ context, ...message }, more);
    else this.pino[level]({ context, ...(more ? { more } : {}) }, String(message));
  }
}
