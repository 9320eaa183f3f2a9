/**
 * Draws the samples and blank forms of the complete items: items/<slug>/samples.yaml → items/<slug>/files/*.pdf.
 *
 *     node bids/demo/catalogue/draw-samples.mjs [slug …]
 *
 * Every page says 样本 (sample) or 空白表 (blank form) across its face, so that nobody takes one for the real thing.
 */
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

import PDFDocument from 'pdfkit';
import { parse } from 'yaml';

const items = join(import.meta.dirname, 'items');
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const font = join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf');
const brand = '#0b5f6b';
const margin = 64;

/** One sheet of A4 with a title and a table of two columns. */
async function draw(path, { title, kind, rows }) {
  const blank = kind === 'blank';
  const page = new PDFDocument({
    size: 'A4',
    margin,
    // A fixed day keeps the files the same when nothing changed.
    info: {
      Title: `${blank ? '空白表' : '样本'} ${title}`,
      Author: '云溪通办（演示）',
      CreationDate: new Date(Date.UTC(2026, 0, 1)),
    },
  });
  const written = finished(page.pipe(createWriteStream(path)));
  const width = page.page.width - 2 * margin;
  page.font(font);

  page.save().rotate(-28, { origin: [page.page.width / 2, 430] });
  page.fillColor('#e6eeee').fontSize(blank ? 110 : 150);
  page.text(blank ? '空白表' : '样 本', 0, 350, {
    width: page.page.width,
    align: 'center',
    lineBreak: false,
  });
  page.restore();

  page.fillColor(brand).fontSize(21).text(title, margin, 92, { width, align: 'center' });
  page.fillColor('#4c5864').fontSize(10);
  page.text(blank ? '请用黑色笔填写，字迹清楚' : '此为样本，人物和单位均为虚构', { width, align: 'center' });

  let top = page.y + 26;
  const left = 150;
  for (const [label, value] of rows) {
    page.fontSize(12);
    const height = Math.max(
      blank ? 44 : 34,
      page.heightOfString(value || ' ', { width: width - left - 24 }) + 18,
      page.heightOfString(label, { width: left - 24 }) + 18,
    );
    page.lineWidth(0.8).strokeColor('#9fb3b6');
    page.rect(margin, top, left, height).stroke();
    page.rect(margin + left, top, width - left, height).stroke();
    page.fillColor('#4c5864').text(label, margin + 12, top + 9, { width: left - 24 });
    page.fillColor('#16202a').text(value, margin + left + 12, top + 9, { width: width - left - 24 });
    top += height;
  }
  page.fillColor('#4c5864').fontSize(11);
  page.text(blank ? '签名（盖章）：                    年    月    日' : '（印章位置）', margin, top + 40, {
    width,
    align: 'right',
  });
  page.end();
  await written;
}

const wanted = process.argv.slice(2);
for (const slug of readdirSync(items).filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const folder = join(items, slug, 'files');
  mkdirSync(folder, { recursive: true });
  for (const sample of parse(readFileSync(join(items, slug, 'samples.yaml'), 'utf8'))) {
    await draw(join(folder, sample.file), sample);
  }
}
