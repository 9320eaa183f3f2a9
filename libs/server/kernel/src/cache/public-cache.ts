import { Injectable } from '@nestjs/common';

/** An answer that is the same for everybody who asks the same in the same language. */
export interface PublicAnswer {
  readonly body: string;
  /** The same body compressed, made when the first reader wants it. */
  gzip?: Buffer;
}

interface Entry {
  readonly answer: PublicAnswer;
  readonly until: number;
}

/** Milliseconds for which an answer is given again. */
const KEPT = 3000;
/** Characters that all answers together may have; the oldest go first. */
const MOST_CHARACTERS = 16_000_000;

/**
 * Answers to public questions, kept for a moment in this process.
 *
 * Publishing clears it here at once; another process follows within the three seconds for which an answer lives.
 * That is why no message travels between processes: nothing that decides (submitting, withdrawing) reads from here.
 */
@Injectable()
export class PublicCache {
  private entries = new Map<string, Entry>();
  private characters = 0;
  private emptied = 0;

  /** Take it before working out an answer and give it to {@link put}: what was read before a publication is not kept. */
  get generation(): number {
    return this.emptied;
  }

  /** The kept answer, unless it is too old. */
  get(key: string): PublicAnswer | null {
    const entry = this.entries.get(key);
    if (!entry) return null;
    if (entry.until > performance.now()) return entry.answer;
    this.remove(key, entry);
    return null;
  }

  /** Keeps an answer that was worked out since `generation`. */
  put(key: string, body: string, generation: number): void {
    if (generation !== this.emptied) return;
    const known = this.entries.get(key);
    if (known) this.remove(key, known);
    this.entries.set(key, { answer: { body }, until: performance.now() + KEPT });
    this.characters += key.length + body.length;
    for (const [oldest, entry] of this.entries) {
      if (this.characters <= MOST_CHARACTERS) break;
      this.remove(oldest, entry);
    }
  }

  /** Forgets everything: something public has changed. Call it after the commit. */
  clear(): void {
    this.emptied += 1;
    this.entries = new Map();
    this.characters = 0;
  }

  private remove(key: string, entry: Entry): void {
    this.entries.delete(key);
    this.characters -= key.length + entry.answer.body.length;
  }
}
