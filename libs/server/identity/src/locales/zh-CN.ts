import type { Sentences } from '@tongban/kernel';
import type { identitySentences } from '../identity.sentences.js';

export const chinese = {
  LOGIN_FAILED: '用户名或密码不正确。',
  LOGIN_TOO_OFTEN: '登录失败次数过多，请在 {seconds} 秒后再试。',
  LOGIN_DEMO_CLOSED: '这里没有开放演示登录，或没有这个演示身份。',
  STAFF_ROLE_INTAKE: '收件',
  STAFF_ROLE_REVIEWER: '审查决定',
  STAFF_ROLE_APPROVER: '审批',
  STAFF_ROLE_HALL_MANAGER: '大厅管理',
  STAFF_ROLE_SUPERVISOR: '督查',
  STAFF_ROLE_FOLLOW_UP: '差评回访',
  STAFF_ROLE_CATALOGUE_EDITOR: '事项编辑',
  STAFF_ROLE_CATALOGUE_PUBLISHER: '事项发布',
  STAFF_ROLE_ADMINISTRATOR: '系统管理',
  STAFF_ROLE_SECURITY_OFFICER: '安全管理',
  STAFF_ROLE_AUDITOR: '安全审计',
  STAFF_ALL_DEPARTMENTS: '全部部门',
  STAFF_SOME_DEPARTMENTS: '{count} 个部门',
  STAFF_ABOUT: '{roles}，{scope}，{window} 窗口',
} satisfies Sentences<typeof identitySentences>;
