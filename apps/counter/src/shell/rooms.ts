import { lazy, type ComponentType } from 'react';
import type { StaffRole } from '../server/operations.js';
import type { PlainTextKey } from '../text/texts.js';

/** A page of the counter beside the desk of cases. The head shows it to those who may enter. */
export interface Room {
  readonly key: string;
  /** Below `/counter/`, without slashes at its ends. */
  readonly path: string;
  /** One of these opens it; the server asks again with every question. */
  readonly roles: readonly StaffRole[];
  readonly title: PlainTextKey;
  /** Comes over the line when it is first entered. The frame has head, heading and main around it. */
  readonly element: ComponentType;
}

/** Who works at the desk of cases, the counter's first page. */
export const deskRoles: readonly StaffRole[] = [
  'INTAKE', 'REVIEWER', 'APPROVER', 'HALL_MANAGER', 'SUPERVISOR', 'FOLLOW_UP',
]; // prettier-ignore

/** Everybody who works at the counter. */
const everybody: readonly StaffRole[] = [
  ...deskRoles, 'CATALOGUE_EDITOR', 'CATALOGUE_PUBLISHER', 'ADMINISTRATOR', 'SECURITY_OFFICER', 'AUDITOR',
]; // prettier-ignore

/** Every room. A new one is an entry here, its page in a folder of its own and its words in the catalogues. */
export const rooms: readonly Room[] = [
  {
    key: 'on-behalf',
    path: 'on-behalf',
    roles: ['INTAKE'],
    title: 'onBehalf.title',
    element: lazy(() => import('../on-behalf/OnBehalfRoom.js')),
  },
  {
    key: 'guardians',
    path: 'guardians',
    roles: ['INTAKE'],
    title: 'guardians.title',
    element: lazy(() => import('../guardians/GuardiansRoom.js')),
  },
  {
    key: 'accounts',
    path: 'accounts',
    roles: ['ADMINISTRATOR', 'SECURITY_OFFICER'],
    title: 'accounts.title',
    element: lazy(() => import('../accounts/AccountsRoom.js')),
  },
  {
    key: 'departments',
    path: 'departments',
    roles: ['ADMINISTRATOR'],
    title: 'departments.title',
    element: lazy(() => import('../departments/DepartmentsRoom.js')),
  },
  {
    key: 'links',
    path: 'links',
    roles: ['SECURITY_OFFICER', 'ADMINISTRATOR'],
    title: 'links.title',
    element: lazy(() => import('../links/LinksRoom.js')),
  },
  {
    key: 'audit',
    path: 'audit',
    roles: ['AUDITOR'],
    title: 'audit.title',
    element: lazy(() => import('../audit/AuditRoom.js')),
  },
  {
    key: 'policies',
    path: 'policies',
    roles: ['SECURITY_OFFICER', 'ADMINISTRATOR', 'AUDITOR'],
    title: 'policies.title',
    element: lazy(() => import('../policies/PoliciesPage.js')),
  },
  {
    key: 'account',
    path: 'account',
    roles: everybody,
    title: 'account.title',
    element: lazy(() => import('../account/AccountPage.js')),
  },
];

/** Whether somebody with these roles may enter. */
export const mayEnter = (allowed: readonly StaffRole[], roles: readonly StaffRole[]): boolean =>
  allowed.some((role) => roles.includes(role));

/** The rooms of somebody, in the order of the list. */
export const roomsOf = (roles: readonly StaffRole[]): Room[] =>
  rooms.filter((room) => mayEnter(room.roles, roles));
