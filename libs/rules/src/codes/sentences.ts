import type { Catalogue } from '../text/index.js';
import { certificateIdentifierReasons } from './certificate-identifier.js';
import { creditCodeReasons } from './credit-code.js';
import { identityNumberReasons } from './identity-number.js';
import { itemCodeReasons } from './item-codes.js';
import { telephoneReasons } from './telephone.js';

/** Why a number or code is not valid, in words. The English ones start small: they follow `invalid: `. */
export const identityNumberSentences: Catalogue<typeof identityNumberReasons> = {
  'zh-CN': {
    EMPTY: '请填写身份证号码',
    LENGTH: '身份证号码应为18位',
    CHARACTERS: '身份证号码应为17位数字，最后一位为数字或大写字母X',
    DATE: '身份证号码中的出生日期不存在',
    CHECK: '身份证号码的校验码不对，请检查是否有写错的数字',
  },
  en: {
    EMPTY: 'no number given',
    LENGTH: 'an identity number has 18 characters',
    CHARACTERS: 'an identity number has 17 digits, then a digit or a capital X',
    DATE: 'the date of birth in it does not exist',
    CHECK: 'the check character does not fit, a digit is wrong',
  },
};

export const creditCodeSentences: Catalogue<typeof creditCodeReasons> = {
  'zh-CN': {
    EMPTY: '请填写统一社会信用代码',
    LENGTH: '统一社会信用代码应为18位',
    CHARACTERS: '统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z',
    CHECK: '统一社会信用代码的校验码不对，请检查是否有写错的字符',
  },
  en: {
    EMPTY: 'no code given',
    LENGTH: 'a unified social credit code has 18 characters',
    CHARACTERS: 'a unified social credit code has digits and capitals without I, O, S, V and Z',
    CHECK: 'the check character does not fit, a character is wrong',
  },
};

export const itemCodeSentences: Catalogue<typeof itemCodeReasons> = {
  'zh-CN': {
    EMPTY: '请填写编码',
    LENGTH: '编码位数不对：基本编码12位，实施编码31位，业务办理项编码33位',
    DEPARTMENT: '编码前18位不是有效的统一社会信用代码',
    LEVEL: '编码第19位（行使层级）应为1至6',
    CATALOGUE: '编码中的基本编码应为12位数字',
    HANDLING_SEQUENCE: '编码最后两位应为数字',
  },
  en: {
    EMPTY: 'no code given',
    LENGTH:
      'wrong length: a catalogue code has 12 characters, a service item code 31, a handling item code 33',
    DEPARTMENT: 'the first 18 characters are no valid unified social credit code',
    LEVEL: 'the 19th character, the level, goes from 1 to 6',
    CATALOGUE: 'the catalogue code in it has 12 digits',
    HANDLING_SEQUENCE: 'the last two characters are digits',
  },
};

export const certificateIdentifierSentences: Catalogue<typeof certificateIdentifierReasons> = {
  'zh-CN': {
    EMPTY: '请填写电子证照标识',
    PREFIX: '电子证照标识应以1.2.156.3005.2.开头',
    PARTS: '电子证照标识应由类型21位、颁发机构18位、流水号、版本3位和校验位组成',
    CHECK: '电子证照标识的校验位不对',
  },
  en: {
    EMPTY: 'no identifier given',
    PREFIX: 'a certificate identifier starts with 1.2.156.3005.2.',
    PARTS: 'its parts are type (21), issuer (18), serial, version (3) and a check character',
    CHECK: 'the check character does not fit',
  },
};

export const telephoneSentences: Catalogue<typeof telephoneReasons> = {
  'zh-CN': {
    EMPTY: '请填写电话号码',
    CHARACTERS: '电话号码只含数字，固定电话的区号后可加“-”',
    LENGTH: '手机号码应为11位；固定电话请加区号',
    PREFIX: '手机号码应以13至19开头',
  },
  en: {
    EMPTY: 'no number given',
    CHARACTERS: 'a telephone number has digits only, with a hyphen after an area code',
    LENGTH: 'a mobile number has 11 digits; a fixed line needs its area code',
    PREFIX: 'a mobile number starts with 13 to 19',
  },
};
