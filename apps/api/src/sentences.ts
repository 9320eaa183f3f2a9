import { declareSentences, type Sentences } from '@tongban/kernel';

/** What the server itself says, apart from its rooms. */
export const apiSentences = [
  'REQUEST_NOT_UNDERSTOOD',
  'INTERNAL_SERVER_ERROR',
  'REQUEST_TOO_LARGE',
  'NOT_FOUND',
] as const;

declareSentences({
  'zh-CN': {
    REQUEST_NOT_UNDERSTOOD: '请求的内容不符合要求，请刷新页面后再试一次。',
    INTERNAL_SERVER_ERROR: '系统出了点问题，没有保存任何改动。请稍后再试；如需帮助，请告知编号 {id}。',
    REQUEST_TOO_LARGE: '发送的内容太大了。',
    NOT_FOUND: '没有找到这个地址。',
  } satisfies Sentences<typeof apiSentences>,
  en: {
    REQUEST_NOT_UNDERSTOOD: 'The request is not what was expected. Please reload the page and try again.',
    INTERNAL_SERVER_ERROR:
      'Something went wrong on our side and nothing was changed. Please try again later; if you need help, give the number {id}.',
    REQUEST_TOO_LARGE: 'What was sent is too large.',
    NOT_FOUND: 'There is nothing at this address.',
  } satisfies Sentences<typeof apiSentences>,
});
