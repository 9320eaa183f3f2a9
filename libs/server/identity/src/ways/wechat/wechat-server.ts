import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Time, refuse, type Outcome, type ServerConfig, type WechatParty } from '@tongban/kernel';
import { PartyTrouble, askParty, outOfOrder } from '../party.js';

/** How WeChat says that something went wrong; 0 and nothing mean that it went right. */
interface WechatTrouble {
  readonly errcode?: number;
  readonly errmsg?: string;
}

interface AccessToken {
  readonly text: string;
  readonly until: number;
}

/** The code is spent, too old or was never given: the mini-program has to fetch another one. */
const BAD_CODE = new Set([40029, 40163]);
/** Too many log-ins in a minute, of one user or of the mini-program. */
const TOO_OFTEN = new Set([45009, 45011]);
/** The access token is over, or another process has had it changed. */
const BAD_TOKEN = new Set([40001, 40014, 42001]);
/** A token is not used in its last minutes. */
const MARGIN = 5 * 60_000;

/**
 * WeChat's server interface, as far as log-ins need it. The session key that comes with a log-in is dropped where it
 * arrives: nothing here decrypts on behalf of a telephone, so nothing has to keep it.
 */
@Injectable()
export class WechatServer {
  private accessToken: AccessToken | null = null;

  constructor(
    private readonly time: Time,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  /** Whether the server knows the mini-program's secret. */
  get known(): boolean {
    return this.party !== null;
  }

  /**
   * Whose code of `wx.login` this is (auth.code2Session).
   *
   * @returns the user, called `<app id>:<openid>`: an openid belongs to one mini-program
   */
  async userOf(code: string): Promise<Outcome<string>> {
    const party = this.party;
    if (!party) return refuse('WAY_CLOSED');
    return this.answering(async () => {
      const url = new URL(`${party.url}/sns/jscode2session`);
      url.search = new URLSearchParams({
        appid: party.appId,
        secret: party.secret,
        js_code: code,
        grant_type: 'authorization_code',
      }).toString();
      const answer = await askParty<WechatTrouble & { openid?: string }>(url);
      if (answer.openid) return `${party.appId}:${answer.openid}`;
      return troubleOf(answer);
    });
  }

  /** The telephone number that a user has given away by WeChat's button (phonenumber.getPhoneNumber). */
  async telephoneOf(code: string): Promise<Outcome<string>> {
    const party = this.party;
    if (!party) return refuse('WAY_CLOSED');
    return this.answering(async () => {
      let answer = await this.askForTelephone(party, code);
      if (BAD_TOKEN.has(answer.errcode ?? 0)) {
        this.accessToken = null;
        answer = await this.askForTelephone(party, code);
      }
      const { phone_info: info } = answer;
      if (!info) return troubleOf(answer);
      // Text messages go to numbers of the mainland.
      return info.countryCode === '86' ? info.purePhoneNumber : refuse('TELEPHONE_BAD');
    });
  }

  private async askForTelephone(
    party: WechatParty,
    code: string,
  ): Promise<WechatTrouble & { phone_info?: { purePhoneNumber: string; countryCode: string } }> {
    const url = new URL(`${party.url}/wxa/business/getuserphonenumber`);
    url.searchParams.set('access_token', await this.token(party));
    return askParty(url, { method: 'POST', body: JSON.stringify({ code }) });
  }

  /**
   * The access token of the mini-program. The stable one: several processes may ask for it without making each other's
   * useless.
   */
  private async token(party: WechatParty): Promise<string> {
    const now = this.time.now().getTime();
    if (this.accessToken && this.accessToken.until > now + MARGIN) return this.accessToken.text;
    const answer = await askParty<WechatTrouble & { access_token?: string; expires_in?: number }>(
      new URL(`${party.url}/cgi-bin/stable_token`),
      {
        method: 'POST',
        body: JSON.stringify({
          grant_type: 'client_credential',
          appid: party.appId,
          secret: party.secret,
        }),
      },
    );
    if (!answer.access_token) throw new PartyTrouble(`no access token, errcode ${answer.errcode}`);
    this.accessToken = { text: answer.access_token, until: now + (answer.expires_in ?? 0) * 1000 };
    return answer.access_token;
  }

  private async answering(ask: () => Promise<Outcome<string>>): Promise<Outcome<string>> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof PartyTrouble) return outOfOrder('wechat', error.message);
      throw error;
    }
  }

  private get party(): WechatParty | null {
    return this.config.parties.wechat;
  }
}

function troubleOf({ errcode = 0 }: WechatTrouble): Outcome<string> {
  if (BAD_CODE.has(errcode)) return refuse('LOGIN_CODE_SPENT');
  if (TOO_OFTEN.has(errcode)) return refuse('WAY_BUSY');
  // The number alone: the message may repeat what was sent.
  return outOfOrder('wechat', `errcode ${errcode}`);
}
