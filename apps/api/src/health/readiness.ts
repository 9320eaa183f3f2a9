import { Injectable } from '@nestjs/common';
import { isMigrated } from '@tongban/kernel';
import { DataSource } from 'typeorm';

const PATIENCE = 2000;

/** Knows whether this process can do its work now. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** From now on no new work is wanted: a load balancer sees it and goes elsewhere. */
  stop(): void {
    this.stopping = true;
  }

  /** What stands in the way of work; null when nothing does. */
  async hindrance(): Promise<'stopping' | 'database' | 'migrations' | null> {
    if (this.stopping) return 'stopping';
    try {
      return (await within(PATIENCE, isMigrated(this.dataSource))) ? null : 'migrations';
    } catch {
      return 'database';
    }
  }
}

/** Gives up on a promise: a database that hangs is as good as none. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
