import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Citizen, Language, Refusal } from '@tongban/kernel';

/** Something that is kept about a person, as one line for them. */
export interface HeldData {
  /** E.g. `drafts`; the front end has the words for it. */
  readonly kind: string;
  readonly count: number;
}

/** A part of a copy for people: a heading with lines of name and value. */
export interface CopySection {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/** Where a module puts what belongs into the copy of somebody's data. */
export interface CopyWriter {
  readonly language: Language;
  /** For people. */
  section(section: CopySection): void;
  /** For machines: a member of the JSON file. */
  data(name: string, value: unknown): void;
  /** A file; `path` may have folders. */
  file(path: string, content: Readable | Buffer): Promise<void>;
}

/** What became of a person's data. */
export interface ErasureResult {
  /** Rows that are gone, e.g. drafts. */
  readonly erased: number;
  /** Cases that the archive law keeps. */
  readonly restricted: number;
}

/** What a module knows about people and has to give out, erase or restrict. */
export interface PrivacyPart {
  readonly name: string;
  held(personId: string): Promise<readonly HeldData[]>;
  copy(person: Citizen, into: CopyWriter, progress: (percent: number) => Promise<void>): Promise<void>;
  /** Why a person's data cannot be erased yet; null when it can. */
  obstacle(personId: string): Promise<Refusal | null>;
  /** May be called again after it was broken off. */
  erase(personId: string, progress: (percent: number) => Promise<void>): Promise<ErasureResult>;
  /** Which of these cases are still drafts: a consent about one may be withdrawn. */
  drafts(caseIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Names of cases for their owner, by id. */
  names(caseIds: readonly string[], language: Language): Promise<ReadonlyMap<string, string>>;
  /** Warns of, and then removes or restricts, whatever has been kept long enough. */
  retain(): Promise<void>;
}

/** Where modules say what they know about people. */
@Injectable()
export class PrivacyParts {
  private readonly parts: PrivacyPart[] = [];

  add(part: PrivacyPart): void {
    if (this.parts.some((one) => one.name === part.name))
      throw new Error(`Two modules are called ${part.name}.`);
    this.parts.push(part);
  }

  all(): readonly PrivacyPart[] {
    return this.parts;
  }

  /** The first reason why a person's data cannot be erased yet. */
  async obstacle(personId: string): Promise<Refusal | null> {
    for (const part of this.parts) {
      const refusal = await part.obstacle(personId);
      if (refusal) return refusal;
    }
    return null;
  }
}
