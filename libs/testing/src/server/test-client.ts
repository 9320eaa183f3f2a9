/** An operation as text, or one that carries the types of its variables and its answer. */
export type Operation<Result, Variables> = string | TypedOperation<Result, Variables>;

/** The shape that code generators give to operations. */
export interface TypedOperation<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** What an endpoint answered. */
export interface Answer<Result> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Result | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[];
}

/** A file to send. */
export interface TestFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type AnyVariables = object;

/** One reader of one zone over real HTTP, with the cookie or the bearer token that the server gave it. */
export class TestClient {
  private readonly cookies = new Map<string, string>();
  private bearer: string | null = null;

  constructor(
    /** Address of the server, with a slash at its end. */
    readonly url: string,
    readonly zone: 'portal' | 'counter',
    readonly language: 'zh-CN' | 'en',
  ) {}

  /** Asks and gives the data; errors make it throw. */
  async ask<Result = Record<string, unknown>, Variables extends AnyVariables = AnyVariables>(
    operation: Operation<Result, Variables>,
    variables?: Variables,
  ): Promise<Result> {
    const { data, errors, status } = await this.send(operation, variables);
    if (errors.length || !data) {
      throw new Error(`The server answered ${status}: ${JSON.stringify(errors.length ? errors : data)}`);
    }
    return data;
  }

  /** Asks and gives the whole answer, errors and status too. */
  async send<Result = Record<string, unknown>, Variables extends AnyVariables = AnyVariables>(
    operation: Operation<Result, Variables>,
    variables?: Variables,
  ): Promise<Answer<Result>> {
    return this.sendBody<Result>(JSON.stringify({ query: operation.toString(), variables }));
  }

  /** Sends any body to the endpoint. */
  async sendBody<Result>(body: string): Promise<Answer<Result>> {
    const response = await this.fetch(`graphql/${this.zone}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    const answer = (text ? JSON.parse(text) : {}) as Partial<Pick<Answer<Result>, 'data' | 'errors'>>;
    return {
      status: response.status,
      headers: response.headers,
      data: answer.data,
      errors: answer.errors ?? [],
    };
  }

  /** Any request to the server, with this reader's session and language. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('accept-language', this.language);
    if (this.bearer && !headers.has('authorization')) headers.set('authorization', `Bearer ${this.bearer}`);
    if (this.cookies.size && !headers.has('cookie')) headers.set('cookie', this.cookieHeader());
    const response = await fetch(new URL(path, this.url), { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  /** Sends a material as a form does. */
  upload(applicationId: string, materialKey: string, file: TestFile, key?: string): Promise<Response> {
    const form = new FormData();
    form.set('file', new File([file.bytes], file.name, { type: file.type }));
    return this.fetch(`files/portal/applications/${applicationId}/materials/${materialKey}`, {
      method: 'POST',
      body: form,
      headers: key ? { 'idempotency-key': key } : {},
    });
  }

  /** The session token this reader holds, of whichever kind; null without a session. */
  get token(): string | null {
    return this.bearer ?? this.cookies.get(`tongban_${this.zone}`) ?? null;
  }

  /** From now on sends this bearer token. */
  carry(token: string): void {
    this.bearer = token;
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value && !/expires=Thu, 01 Jan 1970/i.test(cookie)) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
