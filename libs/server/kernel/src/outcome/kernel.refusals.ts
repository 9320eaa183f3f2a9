import { declareSentences, type Sentences } from './sentences.js';

/** The refusals that the kernel itself gives. */
export const kernelRefusals = [
  'UNAUTHENTICATED',
  'LOGIN_UNFINISHED',
  'FORBIDDEN',
  'REQUEST_KEY_REUSED',
  'REQUEST_KEY_BAD',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_NOT_ALLOWED',
  'FILE_NOT_FOUND',
  'FILE_BROKEN_OFF',
  'FILE_INFECTED',
  'FILE_NOT_SCANNED',
] as const;

const chinese = {
  UNAUTHENTICATED: '请先登录。已经填写的内容会保留。',
  LOGIN_UNFINISHED: '登录还没有完成：请先修改初始密码，并完成动态口令验证。',
  FORBIDDEN: '您的岗位没有这项权限。如工作需要，请联系管理员。',
  REQUEST_KEY_REUSED: '这次提交的内容与上次不同，请刷新页面后再试一次。',
  REQUEST_KEY_BAD: '请求缺少有效的编号，请刷新页面后再试一次。',
  FILE_EMPTY: '这个文件是空的，请重新选择。',
  FILE_TOO_LARGE: '文件太大了，不能超过 {limit} MB。',
  FILE_TYPE_NOT_ALLOWED: '只能上传 PDF 或照片（JPG、PNG、WebP），这个文件不是。',
  FILE_NOT_FOUND: '没有找到这个文件。',
  FILE_BROKEN_OFF: '上传中断了，请重新上传。',
  FILE_INFECTED:
    '这个文件没有通过病毒检查，没有保存。请换一个文件，或先给您的手机、电脑查杀病毒。已填写的内容和其他文件都还在。',
  FILE_NOT_SCANNED:
    '病毒检查暂时没有回应，这个文件还没有保存。请过几分钟再试一次。已填写的内容和其他文件都还在。',
} satisfies Sentences<typeof kernelRefusals>;

const english = {
  UNAUTHENTICATED: 'Please log in first. What you have filled in is kept.',
  LOGIN_UNFINISHED:
    'Your log-in is not finished: change the first password and give the code of your authenticator.',
  FORBIDDEN: 'Your role does not allow this. If your work needs it, ask an administrator.',
  REQUEST_KEY_REUSED: 'This differs from what was sent before. Please reload the page and try again.',
  REQUEST_KEY_BAD: 'The request carries no valid number. Please reload the page and try again.',
  FILE_EMPTY: 'This file is empty. Please choose another one.',
  FILE_TOO_LARGE: 'The file is too large. The limit is {limit} MB.',
  FILE_TYPE_NOT_ALLOWED: 'Only a PDF or a photo (JPG, PNG, WebP) can be uploaded. This file is neither.',
  FILE_NOT_FOUND: 'This file was not found.',
  FILE_BROKEN_OFF: 'The upload broke off. Please upload the file again.',
  FILE_INFECTED:
    'This file did not pass the virus check and was not kept. Please choose another one, or have your phone or computer checked first. What you have filled in and your other files are still there.',
  FILE_NOT_SCANNED:
    'The virus check does not answer just now, so this file was not kept. Please try again in a few minutes. What you have filled in and your other files are still there.',
} satisfies Sentences<typeof kernelRefusals>;

declareSentences({ 'zh-CN': chinese, en: english });
