/** Language in which commands answer: the terminal's when it is English, else Chinese. */
export const LANGUAGE = /^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'zh-CN';
