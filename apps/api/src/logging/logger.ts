import { LoggerModule, type Params } from 'nestjs-pino';
import type { DynamicModule } from '@nestjs/common';

/** Never in a log: what people send, and what lets one act as them. */
const REDACTED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'req.body',
  'req.query',
  'res.headers["set-cookie"]',
];

/**
 * Quiet logging: what went wrong, and what the server does by itself. Single requests are not logged, they are
 * the load balancer's business. One JSON object a line; short lines for a person in front of a terminal.
 */
export function logging(level: string): DynamicModule {
  const pinoHttp: Params['pinoHttp'] = {
    level,
    autoLogging: false,
    redact: { paths: REDACTED, remove: true },
    base: null,
    ...(process.stdout.isTTY
      ? {
          transport: {
            target: 'pino-pretty',
            options: { ignore: 'req,res,context', translateTime: 'HH:MM:ss' },
          },
        }
      : {}),
  };
  // No request goes through the logger's middleware: it would cost a tenth of the throughput and write nothing.
  return LoggerModule.forRoot({ pinoHttp, forRoutes: [] });
}
