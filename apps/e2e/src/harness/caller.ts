import { randomUUID } from 'node:crypto';

/** What a GraphQL endpoint answered. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks one endpoint over HTTP as a program would: with a bearer token, without a browser. */
export class Caller {
  private cookie = '';
  private token: string | null = null;

  constructor(
    /** Address of a server process; may be changed to go on at another one. */
    public url: string,
    private readonly zone: 'portal' | 'counter',
    private readonly language: 'zh-CN' | 'en' = 'zh-CN',
  ) {}

  /** Keeps the session of a mini-program. */
  bear(token: string): void {
    this.token = token;
  }

  /** Sends one operation; throws when the server cannot be reached. */
  async ask<T>(query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql/${this.zone}`, {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (set.length) this.cookie = set.join('; ');
    return (await response.json()) as Answer<T>;
  }

  /** Sends one operation that must not fail. */
  async must<T>(query: string, variables: object = {}): Promise<T> {
    const answer = await this.ask<T>(query, variables);
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** Sends a file of the portal. */
  async upload(path: string, file: { name: string; type: string; content: Uint8Array }): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name);
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { ...this.headers(), 'idempotency-key': randomUUID() },
      body: form,
    });
  }

  /** Gets what lies at a path of this zone. */
  get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: this.headers() });
  }

  private headers(): Record<string, string> {
    return {
      'accept-language': this.language,
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      ...(this.cookie ? { cookie: this.cookie } : {}),
    };
  }
}
