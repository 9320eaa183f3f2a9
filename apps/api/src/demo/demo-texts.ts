/** What the people of the demonstration write, in the language of their forms. */
export const demoTexts = {
  correction: '照片或扫描件不清晰，看不清关键信息，请重新拍摄后上传。',
  decline: '经核对，您的住所不在本区范围内，本机关没有受理权限，请向住所地的区级主管部门申请。',
  refuse: '经核查，申报的情况与登记信息不一致，目前不符合认定条件；情况变化后可以重新申请。',
  withdraw: '材料还要再准备一下，以后再申请。',
  good: [
    { level: 5, reasons: ['513', '517'], text: '没跑一趟就办好了，进度随时能看到。' },
    { level: 5, reasons: ['510'], text: null },
    { level: 4, reasons: ['408'], text: null },
    { level: 4, reasons: ['406', '413'], text: '表格比想的好填。' },
    { level: 3, reasons: ['309'], text: null },
  ],
  bad: { level: 2, reasons: ['207'], text: '材料样本看不懂，来回改了两次。' },
} as const satisfies {
  good: readonly { level: number; reasons: readonly string[]; text: string | null }[];
  bad: { level: number; reasons: readonly string[]; text: string | null };
  [name: string]: unknown;
};
