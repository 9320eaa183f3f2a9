import { Injectable, Logger } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  runMigrations,
  type CronItem,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import { DataSource } from 'typeorm';
import { poolOf } from '../database/data-source.js';
import type { JobDefinition } from './job.js';

/** Knows what does which job, and runs them when this process is (also) the worker. */
@Injectable()
export class Jobs {
  private readonly log = new Logger(Jobs.name);
  private readonly tasks: TaskList = {};
  private readonly crons: CronItem[] = [];
  private runner: Runner | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Registers what does a job. A thrown error makes the job come again, later and later, up to 25 times. */
  handle<P extends object>(job: JobDefinition<P>, work: (payload: P) => Promise<void>): void {
    if (this.tasks[job.name]) throw new Error(`Two modules handle the job ${job.name}.`);
    this.tasks[job.name] = (payload) => work(payload as P);
  }

  /** Runs a job regularly; `pattern` is a cron line in UTC. */
  schedule(job: JobDefinition<object>, pattern: string): void {
    this.crons.push({ task: job.name, match: pattern, identifier: job.name });
  }

  /** Makes or upgrades the queue's own tables. */
  async migrate(): Promise<void> {
    await runMigrations({ pgPool: poolOf(this.dataSource) });
  }

  /** Starts to work off the queue. */
  async start(): Promise<void> {
    this.runner = await run({
      pgPool: poolOf(this.dataSource),
      taskList: this.tasks,
      parsedCronItems: parseCronItems(this.crons),
      concurrency: 2,
      noHandleSignals: true,
      logger: this.workerLogger(),
    });
    this.runner.promise.catch((error: unknown) => this.log.error(error));
  }

  /** Finishes the jobs at hand and stops. */
  async stop(): Promise<void> {
    await this.runner?.stop();
    this.runner = null;
  }

  /** Only what somebody should look at: a failed job, a lost connection. */
  private workerLogger(): WorkerLogger {
    return new WorkerLogger(() => (level, message) => {
      if (level === 'error') this.log.error(message);
      else if (level === 'warning') this.log.warn(message);
    });
  }
}
