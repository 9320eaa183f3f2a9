import type { Zone } from '@tongban/kernel';
import { staffRoles, type StaffRole } from '@tongban/rules';

/** Somebody who asks: a column of the table. */
export interface MatrixActor {
  readonly key: string;
  readonly zone: Zone;
  /** What the table says of them, once, at its top. */
  readonly about: string;
  readonly session:
    | { readonly kind: 'none' }
    | {
        readonly kind: 'citizen';
        readonly person: 'owner' | 'stranger' | 'agent' | 'representative';
        readonly inSpace: boolean;
      }
    | {
        readonly kind: 'staff';
        readonly roles: readonly StaffRole[];
        readonly scope: 'in' | 'out';
        /** Something that sets this account apart from others of its role. */
        readonly special?: 'unfinished' | 'tookIn' | 'ownCase';
      };
  /** For whose object they ask. */
  readonly object: 'person' | 'enterprise';
}

const portal: MatrixActor[] = [
  { key: 'visitor', about: 'nobody is logged in', session: { kind: 'none' }, object: 'person' },
  {
    key: 'owner',
    about: 'a citizen, on what is their own',
    session: { kind: 'citizen', person: 'owner', inSpace: false },
    object: 'person',
  },
  {
    key: 'stranger',
    about: "a citizen, on what is another person's",
    session: { kind: 'citizen', person: 'stranger', inSpace: false },
    object: 'person',
  },
  {
    key: 'agent',
    about: "a citizen in the space of an enterprise whose agent they are, on what is the enterprise's",
    session: { kind: 'citizen', person: 'agent', inSpace: true },
    object: 'enterprise',
  },
  {
    key: 'representative',
    about: "the legal representative in the space of the enterprise, on what is the enterprise's",
    session: { kind: 'citizen', person: 'representative', inSpace: true },
    object: 'enterprise',
  },
  {
    key: 'agent-out',
    about: "the same citizen outside that space, on what is the enterprise's",
    session: { kind: 'citizen', person: 'agent', inSpace: false },
    object: 'enterprise',
  },
  {
    key: 'agent-own',
    about: 'the owner while in the space of the enterprise, on what is their own',
    session: { kind: 'citizen', person: 'owner', inSpace: true },
    object: 'person',
  },
].map((actor) => ({ ...actor, zone: 'portal' }) as MatrixActor);

const staff = (
  key: string,
  about: string,
  session: Omit<Extract<MatrixActor['session'], { kind: 'staff' }>, 'kind'>,
): MatrixActor => ({ key, zone: 'counter', about, session: { kind: 'staff', ...session }, object: 'person' });

const counter: MatrixActor[] = [
  {
    key: 'visitor',
    zone: 'counter',
    about: 'nobody is logged in',
    session: { kind: 'none' },
    object: 'person',
  },
  staff('unfinished', 'an intake clerk who has yet to change the first password', {
    roles: ['intake'],
    scope: 'in',
    special: 'unfinished',
  }),
  ...staffRoles.flatMap((role) => [
    staff(role, `${role}, on objects of their department`, { roles: [role], scope: 'in' }),
    staff(`${role}*`, `${role} of another department`, { roles: [role], scope: 'out' }),
  ]),
  staff('tookIn', 'an approver, on a case that they took in themselves', {
    roles: ['intake', 'reviewer', 'approver'],
    scope: 'in',
    special: 'tookIn',
  }),
  staff(
    'ownCase',
    'intake clerk, reviewer and approver in one, on the case of which they are the applicant',
    {
      roles: ['intake', 'reviewer', 'approver'],
      scope: 'in',
      special: 'ownCase',
    },
  ),
];

/** Everybody, in the order of the table. */
export const matrixActors: readonly MatrixActor[] = [...portal, ...counter];
