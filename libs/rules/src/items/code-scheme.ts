/**
 * How a bid's codes look. GB/T 39046-2020 and the national exchange bound them differently, provinces use codes of
 * their own: lengths and patterns are therefore data of the bid. That a code is unique always holds.
 */
export interface CodeScheme {
  /** 基本编码. */
  catalogueCode: CodePattern;
  /** 实施编码. */
  itemCode: CodePattern;
  /** 业务办理项编码. */
  handlingItemCode: CodePattern;
  /** The item code is department code + level + catalogue code, the handling item code is item code + 2. */
  composed: boolean;
}

/** A pattern that a whole code has to match, and the sentence that says so. */
export interface CodePattern {
  pattern: RegExp;
  says: { zh: string; en: string };
}

/** The scheme of the national exchange: 12, 31 and 33 characters. */
export const nationalCodeScheme: CodeScheme = {
  catalogueCode: {
    pattern: /^\d{12}$/,
    says: { zh: '基本编码应为12位数字', en: 'the catalogue code has 12 digits' },
  },
  itemCode: {
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}[1-6]\d{12}$/,
    says: {
      zh: '实施编码应为31位：统一社会信用代码18位、行使层级1位、基本编码12位',
      en: 'the item code has 31 characters: credit code 18, level 1, catalogue code 12',
    },
  },
  handlingItemCode: {
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}[1-6]\d{14}$/,
    says: {
      zh: '业务办理项编码应为33位：实施编码31位、顺序号2位',
      en: 'the handling item code has 33 characters: item code 31 and 2 digits',
    },
  },
  composed: true,
};
