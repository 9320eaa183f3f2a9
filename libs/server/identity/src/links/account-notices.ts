import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  BID,
  Ciphers,
  Database,
  Jobs,
  Time,
  defineJob,
  newId,
  sentence,
  type Channel,
  type Citizen,
  type Language,
  type Tx,
} from '@tongban/kernel';
import type { Bid, CitizenWay } from '@tongban/rules';
import { SmsGateway } from '../ways/sms/sms-gateway.js';
import type {
  AccountMessageKind,
  CheckMessageKind,
  ChildMessageKind,
  WayMessageKind,
} from './account-message.entity.js';
import {
  messageToTell,
  messagesOfPerson,
  readMessages,
  unreadMessages,
  writeMessage,
  type MessageRow,
} from './link.queries.js';

/** A message as its reader sees it. */
export interface AccountNotice {
  readonly id: string;
  readonly text: string;
  readonly channel: Channel;
  readonly at: Date;
  readonly unread: boolean;
}

const tellLink = defineJob<{ messageId: string }>('identity.tell-link');
/** Messages that the account page shows. */
const SHOWN = 30;

const sentenceOf: Record<AccountMessageKind, string> = {
  linked: 'ACCOUNT_WAY_LINKED',
  unlinked: 'ACCOUNT_WAY_UNLINKED',
  merged: 'ACCOUNT_MERGED',
  lapsed: 'ACCOUNT_WAY_LAPSED',
  guardianshipRecorded: 'ACCOUNT_GUARDIANSHIP_RECORDED',
  guardianshipEnded: 'ACCOUNT_GUARDIANSHIP_ENDED',
  identityChecked: 'ACCOUNT_IDENTITY_CHECKED',
};

const nameOfWay: Record<CitizenWay, string> = {
  wechat: 'WAY_WECHAT',
  alipay: 'WAY_ALIPAY',
  sms: 'WAY_SMS',
  oidc: 'WAY_OIDC',
  demo: 'WAY_DEMO',
};

/** The name of a way in the words of a reader. */
export const wayName = (way: CitizenWay, language: Language): string => sentence(nameOfWay[way], language);

/** What a message tells: something about a way in, about a child for whom the person acts, or about a check at a counter. */
export type AccountMessage = { readonly channel: Channel } & (
  | { readonly kind: WayMessageKind; readonly way: CitizenWay }
  | { readonly kind: ChildMessageKind; readonly childId: string }
  | { readonly kind: CheckMessageKind }
);

/** Tells people what happens to their account, to the ways into it above all: on their account page, and by text message. */
@Injectable()
export class AccountNotices implements OnModuleInit {
  private readonly log = new Logger(AccountNotices.name);

  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly jobs: Jobs,
    private readonly time: Time,
    private readonly gateway: SmsGateway,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(tellLink, ({ messageId }) => this.send(messageId));
  }

  /** Writes a message, and has it sent as a text message where there is a gateway. */
  async tell(tx: Tx, personId: string, message: AccountMessage): Promise<void> {
    const id = newId();
    const about = { way: null, childId: null, ...message };
    await tx.run(writeMessage({ id, personId, ...about, at: this.time.now() }));
    if (this.gateway.known) await tx.enqueue(tellLink, { messageId: id });
  }

  /** The latest messages to a citizen, newest first. */
  async latest(citizen: Citizen): Promise<AccountNotice[]> {
    const rows = await this.database.read<MessageRow>(messagesOfPerson(citizen.id, SHOWN));
    return rows.map((row) => ({
      id: row.id,
      text: sentence(sentenceOf[row.kind], citizen.language, {
        way: row.way ? wayName(row.way, citizen.language) : '',
        child: row.child_name ?? '',
      }),
      channel: row.channel,
      at: row.at,
      unread: row.read_at === null,
    }));
  }

  /** How many messages a citizen has not seen. */
  async unread(citizen: Citizen): Promise<number> {
    const [row] = await this.database.read<{ unread: number }>(unreadMessages(citizen.id));
    return row?.unread ?? 0;
  }

  /** Notes that a citizen has seen all messages there are. */
  async seen(citizen: Citizen): Promise<void> {
    await this.database.read(readMessages(citizen.id, this.time.now()));
  }

  /** The job: sends one message to the person's own telephone. A gateway that is down is asked again later. */
  async send(messageId: string): Promise<void> {
    const [row] = await this.database.read<{
      kind: AccountMessageKind;
      way: CitizenWay | null;
      telephone: string | null;
    }>(messageToTell(messageId));
    if (!row?.telephone) return;
    const language = 'zh-CN';
    const refused = await this.gateway.send({
      telephone: this.ciphers.open(row.telephone),
      template: this.bid.identity.smsTemplates.link,
      values: {
        what: sentence(`${sentenceOf[row.kind]}_SMS`, language, {
          way: row.way ? wayName(row.way, language) : '',
        }),
        hotline: this.bid.hotline,
      },
    });
    if (!refused) return;
    // A number that does not exist will not exist tomorrow either.
    if (refused.code === 'TELEPHONE_BAD')
      this.log.warn('A message about an account has no telephone to go to.');
    else throw new Error(`The gateway did not take the message: ${refused.code}.`);
  }
}
