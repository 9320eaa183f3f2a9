/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act } from 'react';
import { click, draw, type Drawing } from '../testing/index.js';
import { FileField, type FileState, type PickedFile } from './file-field.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

const said: string[] = [];
const note = (what: string) => (id: string) => void said.push(`${what} ${id}`);

function show(
  files: readonly FileState[],
  onPick: (files: readonly PickedFile[]) => void = () => {},
): Drawing {
  said.length = 0;
  drawn = draw(
    <FileField
      id="deed"
      label="房产证"
      error={files.length === 0 ? '请上传房产证' : undefined}
      accept="image/*,application/pdf"
      files={files}
      onPick={onPick}
      onRetry={note('retry')}
      onRemove={note('remove')}
      onOpen={note('open')}
    />,
  );
  return drawn;
}

const file = (own: Partial<FileState>): FileState => ({
  id: 'f1',
  name: '正面.jpg',
  size: 2_621_440,
  status: 'done',
  removable: true,
  ...own,
});

it('takes files by the browser, and tells their names and sizes once', () => {
  const picked: (readonly PickedFile[])[] = [];
  show([], (files) => picked.push(files));
  const input = drawn!.get('deed-input') as HTMLInputElement;
  expect(input.getAttribute('aria-label')).toBe('选择文件：房产证');
  expect(input.accept).toBe('image/*,application/pdf');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(drawn!.described('deed-input')).toBe('错误：请上传房产证');

  const scan = new File(['%PDF-'], 'scan.pdf', { type: 'application/pdf' });
  Object.defineProperty(input, 'files', { value: [scan], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(picked).toEqual([[{ name: 'scan.pdf', size: 5, source: scan }]]);

  // Whoever closes the browser's dialog without a file has picked nothing.
  Object.defineProperty(input, 'files', { value: [], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(picked).toHaveLength(1);
});

it('shows how far an upload is, and does not let it be removed meanwhile', () => {
  show([file({ status: 'uploading', progress: 0.426 })]);
  const bar = drawn!.page.querySelector('[role=progressbar]');
  expect(bar?.getAttribute('aria-valuenow')).toBe('43');
  expect(bar?.getAttribute('aria-label')).toBe('正面.jpg');
  expect(drawn!.page.textContent).toContain('正在上传 43%');
  expect(drawn!.page.textContent).toContain('2.5 MB');
  expect(drawn!.page.querySelectorAll('button')).toHaveLength(0);
});

it('opens and removes what has arrived, each button naming its file', () => {
  show([file({})]);
  expect(drawn!.page.textContent).toContain('已上传');
  expect(drawn!.get('remove-f1').getAttribute('aria-label')).toBe('删除 正面.jpg');
  click(drawn!.get('open-f1'));
  click(drawn!.get('remove-f1'));
  expect(said).toEqual(['open f1', 'remove f1']);
});

it('says why an upload failed, and tries again where that can help', () => {
  show([file({ status: 'failed', error: '网络连不上' })]);
  expect(drawn!.page.querySelector('[role=alert]')?.textContent).toContain('网络连不上');
  click(drawn!.get('retry-f1'));
  expect(said).toEqual(['retry f1']);
  drawn!.remove();

  show([file({ status: 'failed', error: '文件超过 20 MB', retryable: false })]);
  expect(document.getElementById('retry-f1')).toBeNull();
  expect(drawn!.get('remove-f1')).toBeTruthy();
});

it('a file that belongs to a step that is over stays', () => {
  show([file({ removable: false })]);
  expect(document.getElementById('remove-f1')).toBeNull();
});
