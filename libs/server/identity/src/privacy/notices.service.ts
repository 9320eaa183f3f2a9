import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { BID, BID_FOLDER, type Language } from '@tongban/kernel';
import {
  noticeKeys,
  readNotice,
  type Bid,
  type NoticeBlock,
  type NoticeKey,
  type NoticeText,
} from '@tongban/rules';

/** Values for the `{placeholders}` of a notice. */
export type NoticeValues = Readonly<Record<string, string | readonly string[]>>;

/** A notice as it is shown. */
export interface ShownNotice extends NoticeText {
  key: NoticeKey;
}

const languages: readonly Language[] = ['zh-CN', 'en'];

/** The bid's notices about personal data. They are read when the server starts, and a faulty one stops it. */
@Injectable()
export class PrivacyNotices {
  private readonly texts: ReadonlyMap<string, NoticeText>;

  constructor(@Inject(BID) bid: Bid, @Inject(BID_FOLDER) bidFolder: string) {
    const folder = join(bidFolder, bid.privacy.notices);
    this.texts = new Map(
      noticeKeys.flatMap((key) =>
        languages.map((language) => [`${key}.${language}`, read(folder, key, language)]),
      ),
    );
    for (const key of noticeKeys) {
      if (this.of(key, 'zh-CN').version !== this.of(key, 'en').version)
        throw new Error(`The notice "${key}" has another version in English than in Chinese.`);
    }
  }

  /** The version of a notice that holds now. */
  version(key: NoticeKey): string {
    return this.of(key, 'zh-CN').version;
  }

  /** A notice in the reader's language, its placeholders filled. */
  show(key: NoticeKey, language: Language, values: NoticeValues = {}): ShownNotice {
    const text = this.of(key, language);
    const separator = language === 'en' ? ', ' : '、';
    return {
      key,
      version: text.version,
      title: fill(text.title, values, separator),
      consent: fill(text.consent, values, separator),
      blocks: text.blocks.map((block) => filled(block, values, separator)),
    };
  }

  private of(key: NoticeKey, language: Language): NoticeText {
    const text = this.texts.get(`${key}.${language}`);
    if (!text) throw new Error(`There is no notice "${key}" in ${language}.`);
    return text;
  }
}

function read(folder: string, key: NoticeKey, language: Language): NoticeText {
  const path = join(folder, `${key}.${language}.md`);
  try {
    return readNotice(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`The notice ${path} cannot be used: ${(error as Error).message}.`, { cause: error });
  }
}

function filled(block: NoticeBlock, values: NoticeValues, separator: string): NoticeBlock {
  if (block.kind !== 'list') return { ...block, text: fill(block.text, values, separator) };
  return { ...block, items: block.items.map((item) => fill(item, values, separator)) };
}

const fill = (text: string, values: NoticeValues, separator: string): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'string' ? value : value.join(separator);
  });
