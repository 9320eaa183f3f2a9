import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** A file that somebody would pick on the phone. */
export interface PhoneFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What lies on the phone of somebody who uses the mini-program: stored values, files to pick, downloads. */
export class Phone {
  readonly stored = new Map<string, string>();
  /** What was opened to be read: documents and pictures, by their path on the phone. */
  readonly opened: { readonly path: string; readonly content: Buffer }[] = [];
  /** Files that were sent into a chat, under the name that they got there. */
  readonly shared: { readonly name: string; readonly content: Buffer }[] = [];
  /** What was copied last. */
  clipboard = '';
  /** Sentences that were shown over the page. */
  readonly toasts: string[] = [];
  /** What the next dialogs are answered with. */
  readonly answers: boolean[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'tongban-phone-'));
  private picks: PhoneFile[] = [];

  /** Puts files where the next picking finds them. */
  offer(...files: PhoneFile[]): void {
    this.picks.push(...files);
  }

  /** Picks what was offered; nothing when the person leaves the picker again. */
  pick(count: number): { path: string; name: string; size: number }[] {
    return this.picks.splice(0, count).map(({ name, content }) => {
      const path = this.keep(extname(name), content);
      return { path, name, size: content.length };
    });
  }

  /** Keeps bytes as a temporary file; its path is as meaningless as on a real phone. */
  keep(ending: string, content: Uint8Array): string {
    const path = join(this.folder, `${randomUUID()}${ending}`);
    writeFileSync(path, content);
    return path;
  }

  read(path: string): { name: string; content: Buffer } {
    return { name: basename(path), content: readFileSync(path) };
  }

  size(path: string): number {
    return statSync(path).size;
  }

  throwAway(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
