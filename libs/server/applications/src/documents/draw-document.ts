import { createRequire } from 'node:module';
import type { DocumentContent } from './document-content.js';

const require = createRequire(import.meta.url);
const fontFile = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** Points (1/72 inch) of an A4 sheet; the margins follow GB/T 9704 (37 mm above, 28 mm left). */
const sheet = { width: 595.28, height: 841.89, top: 90, left: 79, right: 74, bottom: 96 } as const;
const width = sheet.width - sheet.left - sheet.right;
const labelWidth = 110;
const red = '#c8102e';
const grey = '#5b6673';

type Pdf = PDFKit.PDFDocument;

/**
 * Draws a document on A4.
 *
 * The type is embedded as a subset, so that a sheet takes a few dozen kilobytes and its Chinese text can be
 * searched and copied. pdfkit and the type (10 MB) are read with the first document and not before: a server
 * that draws none stays small.
 *
 * @param issuedAt becomes the PDF's creation date, so that the same document gives the same bytes
 */
export async function drawDocument(content: DocumentContent, issuedAt: Date): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: sheet.top, left: sheet.left, right: sheet.right, bottom: sheet.bottom },
    font: require.resolve(fontFile),
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: `${content.title} ${content.number}`, Author: content.office, CreationDate: issuedAt },
  });
  const done = collect(pdf);
  drawHead(pdf, content);
  drawBody(pdf, content);
  drawEnd(pdf, content);
  pdf.end();
  return done;
}

function collect(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function drawHead(pdf: Pdf, content: DocumentContent): void {
  pdf.fillColor('#000').fontSize(22).text(content.title, { align: 'center', characterSpacing: 2 });
  pdf.moveDown(0.5).fontSize(9.5).fillColor(grey).text(content.number, { align: 'right' });
  const y = pdf.y + 6;
  pdf
    .moveTo(sheet.left, y)
    .lineTo(sheet.left + width, y)
    .lineWidth(1.2)
    .stroke(red);
  pdf.fillColor('#000').y = y + 18;
}

function drawBody(pdf: Pdf, content: DocumentContent): void {
  const size = 12;
  pdf.fontSize(size);
  if (content.addressee) pdf.text(content.addressee).moveDown(0.4);
  // Two characters in, as Chinese paragraphs begin.
  for (const text of content.paragraphs) pdf.text(text, { indent: size * 2, lineGap: 5 }).moveDown(0.4);
  drawRows(pdf, content.rows);
  for (const list of content.lists) {
    pdf.moveDown(0.6).fontSize(size).text(list.heading, sheet.left).moveDown(0.2);
    list.lines.forEach((line, at) => {
      pdf.text(list.lines.length > 1 ? `${at + 1}. ${line}` : line, sheet.left + size, undefined, {
        width: width - size,
        lineGap: 4,
      });
    });
  }
  pdf.x = sheet.left;
  for (const text of content.closing) {
    pdf.moveDown(0.6).text(text, sheet.left, undefined, { width, indent: size * 2, lineGap: 5 });
  }
}

/** A ruled table of two columns; a long value makes its row higher, and a row never breaks over two sheets. */
function drawRows(pdf: Pdf, rows: readonly [string, string][]): void {
  pdf.moveDown(0.3).fontSize(10.5);
  const valueWidth = width - labelWidth - 16;
  for (const [label, value] of rows) {
    const height = pdf.heightOfString(value, { width: valueWidth, lineGap: 3 }) + 12;
    makeRoom(pdf, height);
    const y = pdf.y;
    pdf.lineWidth(0.5).strokeColor('#9aa5b1');
    pdf.rect(sheet.left, y, labelWidth, height).stroke();
    pdf.rect(sheet.left + labelWidth, y, width - labelWidth, height).stroke();
    pdf.fillColor(grey).text(label, sheet.left + 8, y + 6, { width: labelWidth - 16 });
    pdf.fillColor('#000').text(value, sheet.left + labelWidth + 8, y + 6, { width: valueWidth, lineGap: 3 });
    pdf.x = sheet.left;
    pdf.y = y + height;
  }
}

function drawEnd(pdf: Pdf, content: DocumentContent): void {
  makeRoom(pdf, 130);
  const y = Math.max(pdf.y + 40, 560);
  const left = sheet.left + width - 190;
  drawSeal(pdf, content.seal, left + 95, y + 22);
  pdf.fillColor('#000').fontSize(12);
  pdf.text(content.office, left, y + 6, { width: 190, align: 'center' });
  pdf.text(content.date, left, pdf.y + 6, { width: 190, align: 'center' });
  drawFooter(pdf, content.footer);
}

/** The place of the seal: a ring with the word in it, behind office and date. */
function drawSeal(pdf: Pdf, word: string, x: number, y: number): void {
  pdf.save().opacity(0.55).lineWidth(2).strokeColor(red).circle(x, y, 46).stroke();
  pdf.fillColor(red).fontSize(15);
  pdf.text(word, x - 46, y - 38, { width: 92, align: 'center' });
  pdf.restore().opacity(1);
}

function drawFooter(pdf: Pdf, lines: readonly string[]): void {
  // The footer stands in the bottom margin, where pdfkit would begin a new sheet.
  pdf.page.margins.bottom = 0;
  pdf.fontSize(8.5).fillColor(grey);
  lines.forEach((line, at) => {
    pdf.text(line, sheet.left, sheet.height - 66 + at * 15, { width, align: 'center', lineBreak: false });
  });
}

function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > sheet.height - sheet.bottom) pdf.addPage();
}
