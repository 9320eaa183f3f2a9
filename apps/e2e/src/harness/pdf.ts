import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF, as a reader's search or a screen reader finds it. */
export async function textOfPdf(content: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const document = await loading.promise;
  try {
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
    const texts = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
    return texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('');
  } finally {
    await loading.destroy();
  }
}
