import { declareSentences, type Sentences } from '@tongban/kernel';

/** What the server itself says, apart from its rooms. */
export const apiSentences = [
  'REQUEST_NOT_UNDERSTOOD',
  'INTERNAL_SERVER_ERROR',
  'REQUEST_TOO_LARGE',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'FOREIGN_SITE',
  'OPERATION_NOT_COMMITTED',
  'PERSISTED_QUERY_NOT_FOUND',
  'RATE_LIMITED',
  'TOOK_TOO_LONG',
  'INPUT_TOO_LONG',
  'INPUT_TOO_MANY',
  'INPUT_TOO_LARGE',
  'INPUT_UNREADABLE',
] as const;

declareSentences({
  'zh-CN': {
    REQUEST_NOT_UNDERSTOOD: '请求的内容不符合要求，请刷新页面后再试一次。',
    INTERNAL_SERVER_ERROR: '系统出了点问题，没有保存任何改动。请稍后再试；如需帮助，请告知编号 {id}。',
    REQUEST_TOO_LARGE: '发送的内容太大了。',
    NOT_FOUND: '没有找到这个地址。',
    METHOD_NOT_ALLOWED: '这个地址只接受 POST 请求。',
    FOREIGN_SITE: '请求来自其他网站，没有处理。请从本网站操作。',
    OPERATION_NOT_COMMITTED: '页面与系统的版本不一致，请刷新页面后再试一次。',
    PERSISTED_QUERY_NOT_FOUND: '没有登记这个操作，请发送全文。',
    RATE_LIMITED: '操作太频繁，请在 {seconds} 秒后再试。',
    TOOK_TOO_LONG: '处理的时间太长，已经停止。请稍后再试，或缩小查询的范围。',
    INPUT_TOO_LONG: '“{field}”太长，不能超过 {limit} 个字。',
    INPUT_TOO_MANY: '“{field}”太多，不能超过 {limit} 项。',
    INPUT_TOO_LARGE: '“{field}”的层次太多，无法处理。',
    INPUT_UNREADABLE: '“{field}”里有无法识别的字符，请删除后重新填写。',
  } satisfies Sentences<typeof apiSentences>,
  en: {
    REQUEST_NOT_UNDERSTOOD: 'The request is not what was expected. Please reload the page and try again.',
    INTERNAL_SERVER_ERROR:
      'Something went wrong on our side and nothing was changed. Please try again later; if you need help, give the number {id}.',
    REQUEST_TOO_LARGE: 'What was sent is too large.',
    NOT_FOUND: 'There is nothing at this address.',
    METHOD_NOT_ALLOWED: 'This address takes POST requests only.',
    FOREIGN_SITE: 'The request came from another site and was not taken. Please use this site.',
    OPERATION_NOT_COMMITTED:
      'The page and the system differ in version. Please reload the page and try again.',
    PERSISTED_QUERY_NOT_FOUND: 'This operation is not known; send its text.',
    RATE_LIMITED: 'This was too often. Please try again in {seconds} seconds.',
    TOOK_TOO_LONG: 'This took too long and was stopped. Please try again later, or ask for less.',
    INPUT_TOO_LONG: '“{field}” is too long. The limit is {limit} characters.',
    INPUT_TOO_MANY: '“{field}” has too many entries. The limit is {limit}.',
    INPUT_TOO_LARGE: '“{field}” is nested too deep.',
    INPUT_UNREADABLE: '“{field}” has characters that cannot be read. Please remove them and write it again.',
  } satisfies Sentences<typeof apiSentences>,
});
