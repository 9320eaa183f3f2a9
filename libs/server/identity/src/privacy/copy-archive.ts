import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Language } from '@tongban/kernel';
import type { CopySection, CopyWriter } from './privacy-parts.js';

/** The archive that a copy of somebody's data is: a page for people, a JSON file for machines, and their files. */
export class CopyArchive implements CopyWriter {
  /** The bytes, for whoever stores them; nothing of it lies anywhere open. */
  readonly stream = new PassThrough();
  private readonly sections: CopySection[] = [];
  private readonly members: Record<string, unknown> = {};
  private readonly zip: Zip;

  constructor(
    readonly language: Language,
    private readonly title: string,
  ) {
    this.zip = new Zip((error, chunk, final) => {
      if (error) this.stream.destroy(error);
      else {
        this.stream.write(chunk);
        if (final) this.stream.end();
      }
    });
  }

  section(section: CopySection): void {
    this.sections.push(section);
  }

  data(name: string, value: unknown): void {
    this.members[name] = value;
  }

  async file(path: string, content: Readable | Buffer): Promise<void> {
    // Photos and PDFs are packed already.
    const entry = new ZipPassThrough(path);
    this.zip.add(entry);
    for await (const chunk of content instanceof Readable ? content : [content]) {
      entry.push(chunk as Buffer);
      if (this.stream.writableNeedDrain) await once(this.stream, 'drain');
    }
    entry.push(new Uint8Array(0), true);
  }

  /** Writes page and JSON, and closes the archive. */
  finish(): void {
    this.text('data.json', `${JSON.stringify(this.members, null, 2)}\n`);
    this.text('index.html', page(this.language, this.title, this.sections));
    this.zip.end();
  }

  /** Breaks off: whoever reads the stream hears of it. */
  fail(error: Error): void {
    this.zip.terminate();
    this.stream.destroy(error);
  }

  private text(path: string, text: string): void {
    const entry = new ZipDeflate(path, { level: 6 });
    this.zip.add(entry);
    entry.push(Buffer.from(text, 'utf8'), true);
  }
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** One page without scripts, readable on any device and on paper. */
function page(language: Language, title: string, sections: readonly CopySection[]): string {
  const body = sections.map(
    ({ title: heading, rows }) => `<h2>${escaped(heading)}</h2>
<dl>
${rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('\n')}
</dl>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; color: #1a2530 }
h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid #ccd3da }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem }
dt { color: #55616d } dd { margin: 0; overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body.join('\n')}
</body>
</html>
`;
}
