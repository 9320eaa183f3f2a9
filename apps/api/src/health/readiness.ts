import { Inject, Injectable } from '@nestjs/common';
import { VIRUS_SCANNER, isMigrated, type VirusScanner } from '@tongban/kernel';
import { DataSource } from 'typeorm';

const PATIENCE = 2000;
/** Milliseconds for which an answer about the scanner holds: whoever asks us often does not ask it often. */
const SCANNER_HOLDS = 5000;

/** Knows whether this process can do its work now. */
@Injectable()
export class Readiness {
  private stopping = false;

  private heard: { at: number; answers: Promise<boolean> } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(VIRUS_SCANNER) private readonly virusScanner: VirusScanner | null,
  ) {}

  /** From now on no new work is wanted: a load balancer sees it and goes elsewhere. */
  stop(): void {
    this.stopping = true;
  }

  /** Whether the virus scanner answers; null where there is none. */
  async scanner(): Promise<'answers' | 'does not answer' | null> {
    if (!this.virusScanner) return null;
    const now = Date.now();
    if (!this.heard || now - this.heard.at > SCANNER_HOLDS) {
      this.heard = { at: now, answers: this.virusScanner.answers() };
    }
    return (await this.heard.answers) ? 'answers' : 'does not answer';
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
