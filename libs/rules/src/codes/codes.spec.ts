import { describe, expect, test } from '@jest/globals';
import {
  buildCatalogueCode,
  buildCertificateIdentifier,
  buildHandlingItemCode,
  buildServiceItemCode,
  checkCertificateIdentifier,
  checkServiceItemCode,
  checkTelephone,
  maskAddress,
  maskIdentityNumber,
  maskName,
  maskTelephone,
  normaliseTelephone,
  parseCatalogueCode,
  parseCertificateIdentifier,
  parseHandlingItemCode,
  parseServiceItemCode,
} from './index.js';

describe('the codes of service items', () => {
  const code = '11440232MB2D06811W4000117051000';

  test('are taken apart and put together', () => {
    const parts = parseServiceItemCode(code);
    expect(parts).toEqual({ creditCode: '11440232MB2D06811W', level: '4', catalogueCode: '000117051000' });
    expect(parts && buildServiceItemCode(parts)).toBe(code);
    const handling = parseHandlingItemCode(`${code}02`);
    expect(handling?.sequence).toBe('02');
    expect(handling && buildHandlingItemCode(handling)).toBe(`${code}02`);
    const catalogue = parseCatalogueCode('000117051000');
    expect(catalogue).toEqual({ region: '00', type: '01', department: '17', main: '051', sub: '000' });
    expect(catalogue && buildCatalogueCode(catalogue)).toBe('000117051000');
  });

  test.each([
    ['511A0138000000-511602000000-000-115113010833722043-1-00', 'LENGTH'],
    ['11440232MB2D06811X4000117051000', 'DEPARTMENT'],
    ['11440232MB2D06811W7000117051000', 'LEVEL'],
    ['11440232MB2D06811W400011705100A', 'CATALOGUE'],
  ])('%p: %p', (wrong, reason) => {
    expect(checkServiceItemCode(wrong)).toEqual({ valid: false, reason });
    expect(parseServiceItemCode(wrong)).toBeNull();
  });
});

describe('a certificate identifier', () => {
  const sample = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';

  test('is checked, taken apart and put together', () => {
    expect(checkCertificateIdentifier(sample)).toEqual({ valid: true });
    const parts = parseCertificateIdentifier(sample);
    expect(parts?.serial).toBe('20230000403');
    expect(parts && buildCertificateIdentifier(parts)).toBe(sample);
  });

  test('with one wrong character anywhere is found', () => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    for (let at = '1.2.156.3005.2.'.length; at < sample.length; at += 1) {
      for (const wrong of alphabet) {
        if (sample.charAt(at) === wrong) continue;
        expect(checkCertificateIdentifier(sample.slice(0, at) + wrong + sample.slice(at + 1)).valid).toBe(
          false,
        );
      }
    }
  });
});

describe('a telephone number', () => {
  test.each([
    ['13812345678', null],
    ['0826-2333456', null],
    ['08262333456', null],
    ['010-12345678', null],
    ['02012345678', null],
    ['', 'EMPTY'],
    ['12812345678', 'PREFIX'],
    ['1381234567', 'LENGTH'],
    ['010-1234567', 'LENGTH'],
    ['138 1234 5678', 'CHARACTERS'],
    ['138-12345678', 'CHARACTERS'],
  ])('%p: %p', (number, reason) => {
    expect(checkTelephone(number)).toEqual(reason ? { valid: false, reason } : { valid: true });
  });

  test('is mended as people type it', () => {
    expect(normaliseTelephone('+86 138 1234 5678')).toBe('13812345678');
    expect(normaliseTelephone('（0826）2333456')).toBe('08262333456');
  });
});

test('masks show what helps and hide the person', () => {
  expect(maskIdentityNumber('11010519491231002X')).toBe('110105********002X');
  expect(maskIdentityNumber('1101')).toBe('****');
  expect(maskTelephone('13812345678')).toBe('138****5678');
  expect(maskName('李晓')).toBe('李*');
  expect(maskName('欧阳小明')).toBe('欧***');
  expect(maskName('李')).toBe('*');
  expect(maskAddress('云溪市江北区滨河路12号3栋502')).toBe('云溪市江北区****');
  expect(maskAddress('滨河路1号')).toBe('****');
});
