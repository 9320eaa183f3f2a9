import type { Sentences } from '@tongban/kernel';
import type { privacySentences } from './privacy.sentences.js';

export const chinese = {
  CONSENT_NOTICE_CHANGED: '告知内容刚刚更新了，请重新阅读后再同意。',
  CONSENT_UNKNOWN: '没有找到这条同意记录。',
  CONSENT_BOUND: '申请已经提交，部门依法办理期间不能单独撤回同意。您可以撤回这件申请。',
  OWN_DATA_BAD: '有内容需要改正，请看下面的说明。',
  OWN_DATA_TELEPHONE: '请填写正确的手机号码，或带区号的固定电话。',
  OWN_DATA_ADDRESS: '地址请写 5 到 200 个字，写到门牌号。',
  PRIVACY_REQUEST_OPEN: '您已经提出过这个请求，正在处理。',
  PRIVACY_REQUEST_BEGUN: '这个请求已经开始处理或已结束，不能撤销了。',
  PRIVACY_REPRESENTS: '您是企业的法定代表人。请先变更或关闭企业空间，再删除账号。',
  PRIVACY_COPY_TITLE: '我的个人信息',
  PRIVACY_COPY_PERSON: '基本信息',
  PRIVACY_COPY_CONSENTS: '同意记录',
  PRIVACY_FIELD_name: '姓名',
  PRIVACY_FIELD_identityNumber: '身份证号码',
  PRIVACY_FIELD_telephone: '联系电话',
  PRIVACY_FIELD_address: '地址',
  PRIVACY_NOTICE_account: '个人信息处理告知',
  PRIVACY_NOTICE_sensitive: '处理敏感个人信息',
  PRIVACY_NOTICE_passing: '向其他部门提供信息',
} satisfies Sentences<typeof privacySentences>;

export const english = {
  CONSENT_NOTICE_CHANGED: 'The notice has just been changed. Please read it again before you agree.',
  CONSENT_UNKNOWN: 'This consent was not found.',
  CONSENT_BOUND:
    'The application is submitted and the office has to work on it by law: the consent cannot be taken back by itself. You can withdraw the application.',
  OWN_DATA_BAD: 'Something has to be corrected. Please see below.',
  OWN_DATA_TELEPHONE: 'Please give a valid mobile number, or a landline with its area code.',
  OWN_DATA_ADDRESS: 'Please give the address in 5 to 200 characters, with the number of the house.',
  PRIVACY_REQUEST_OPEN: 'You have asked for this already; it is being worked on.',
  PRIVACY_REQUEST_BEGUN: 'This request has begun or is over and cannot be taken back any more.',
  PRIVACY_REPRESENTS:
    'You are the legal representative of an enterprise. Please hand over or close the enterprise space first.',
  PRIVACY_COPY_TITLE: 'My personal data',
  PRIVACY_COPY_PERSON: 'About you',
  PRIVACY_COPY_CONSENTS: 'Consents',
  PRIVACY_FIELD_name: 'Name',
  PRIVACY_FIELD_identityNumber: 'Identity number',
  PRIVACY_FIELD_telephone: 'Telephone',
  PRIVACY_FIELD_address: 'Address',
  PRIVACY_NOTICE_account: 'Handling of personal data',
  PRIVACY_NOTICE_sensitive: 'Sensitive personal data',
  PRIVACY_NOTICE_passing: 'Passing data on to other offices',
} satisfies Sentences<typeof privacySentences>;
