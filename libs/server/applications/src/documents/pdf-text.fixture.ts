import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF without blanks, as a reader's search would find it. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await document.destroy();
  return pages.join('').replace(/\s/g, '');
}
