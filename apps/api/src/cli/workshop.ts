import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What a command works with. */
export interface Workshop {
  readonly app: NestFastifyApplication;
  readonly print: (line: string) => void;
}

/** Does its work and gives the exit code. */
export type Command = (workshop: Workshop, args: readonly string[]) => Promise<number>;
