import type { Channel, NamedQuery } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';
import type { AccountMessageKind } from './account-message.entity.js';

/** A linked way with what the rules ask of the person to whom it leads. */
export interface LinkRow {
  id: string;
  way: CitizenWay;
  person_id: string;
  linked_at: Date;
  last_used_at: Date;
  /** Whether that person's identity is proved. */
  proved: boolean;
}

/** The link of a user of a party; held until the transaction ends. */
export const linkOf = (way: CitizenWay, externalDigest: string): NamedQuery => ({
  name: 'identity.link-of-user',
  text: `select l.id, l.way, l.person_id, l.linked_at, l.last_used_at,
                p.identity_number_digest is not null as proved
           from linked_way l join person p on p.id = l.person_id
          where l.way = $1 and l.external_digest = $2
            for update of l`,
  values: [way, externalDigest],
});

export const touchLink = (id: string, now: Date): NamedQuery => ({
  name: 'identity.touch-link',
  text: 'update linked_way set last_used_at = $2 where id = $1',
  values: [id, now],
});

/** Removes a link of a person; another person's is not found. */
export const removeLink = (id: string, personId: string): NamedQuery => ({
  name: 'identity.remove-link',
  text: 'delete from linked_way where id = $1 and person_id = $2 returning way, external_sealed',
  values: [id, personId],
});

export const moveLinks = (from: string, into: string): NamedQuery => ({
  name: 'identity.move-links',
  text: 'update linked_way set person_id = $2 where person_id = $1 returning id, way',
  values: [from, into],
});

/** The ways that lead to a person, oldest first. */
export const linksOfPerson = (personId: string): NamedQuery => ({
  name: 'identity.links-of-person',
  text: `select id, way, external_sealed, linked_at, last_used_at
           from linked_way where person_id = $1 order by linked_at, id`,
  values: [personId],
});

/** Holds a person's links until the transaction ends, so that two requests do not both remove the last but one. */
export const lockLinks = (personId: string): NamedQuery => ({
  name: 'identity.lock-links',
  text: `select l.id, p.demonstration from linked_way l join person p on p.id = l.person_id
          where l.person_id = $1 order by l.id for update of l`,
  values: [personId],
});

export const writeMessage = (message: {
  id: string;
  personId: string;
  kind: AccountMessageKind;
  way: CitizenWay | null;
  childId: string | null;
  channel: Channel;
  at: Date;
}): NamedQuery => ({
  name: 'identity.write-account-message',
  text: `insert into account_message (id, person_id, kind, way, child_id, channel, at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
  values: [
    message.id,
    message.personId,
    message.kind,
    message.way,
    message.childId,
    message.channel,
    message.at,
  ],
});

export interface MessageRow {
  id: string;
  person_id: string;
  kind: AccountMessageKind;
  way: CitizenWay | null;
  /** Name of the child that the message is about. */
  child_name: string | null;
  channel: Channel;
  at: Date;
  read_at: Date | null;
}

/** The latest messages to a person, newest first. */
export const messagesOfPerson = (personId: string, most: number): NamedQuery => ({
  name: 'identity.account-messages',
  text: `select m.id, m.person_id, m.kind, m.way, c.name as child_name, m.channel, m.at, m.read_at
           from account_message m left join person c on c.id = m.child_id
          where m.person_id = $1 order by m.at desc, m.id desc limit $2`,
  values: [personId, most],
});

export const unreadMessages = (personId: string): NamedQuery => ({
  name: 'identity.unread-account-messages',
  text: 'select count(*) as unread from account_message where person_id = $1 and read_at is null',
  values: [personId],
});

export const readMessages = (personId: string, now: Date): NamedQuery => ({
  name: 'identity.read-account-messages',
  text: 'update account_message set read_at = $2 where person_id = $1 and read_at is null',
  values: [personId, now],
});

/** A message with the number to which it is told, if the person has one. */
export const messageToTell = (id: string): NamedQuery => ({
  name: 'identity.account-message-to-tell',
  text: `select m.kind, m.way, p.telephone
           from account_message m join person p on p.id = m.person_id
          where m.id = $1`,
  values: [id],
});

export const moveMessages = (from: string, into: string): NamedQuery => ({
  name: 'identity.move-account-messages',
  text: 'update account_message set person_id = $2 where person_id = $1 returning 1 as moved',
  values: [from, into],
});

/** What somebody has agreed to stays agreed to, whichever account it was given in. */
export const moveConsents = (from: string, into: string): NamedQuery => ({
  name: 'identity.move-consents',
  text: 'update consent set person_id = $2 where person_id = $1',
  values: [from, into],
});
