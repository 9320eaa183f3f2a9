import { extname } from 'node:path';
import type { Phone } from './phone.js';

/** A request that the package made. */
export interface SentRequest {
  readonly kind: 'request' | 'uploadFile' | 'downloadFile';
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** The phone's network: real HTTP, to the hosts that the platform's console would list and no others. */
export class Network {
  readonly sent: SentRequest[] = [];
  /** Set to lose the line. */
  offline = false;

  constructor(
    private readonly phone: Phone,
    private readonly hosts: readonly string[],
  ) {}

  /** @throws Error with the platform's words when the host is not listed or cannot be reached */
  async request(
    url: string,
    method: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Received> {
    return this.send('request', url, { method, headers, ...(body === undefined ? {} : { body }) });
  }

  /** Sends one file as multipart form data. */
  async upload(
    url: string,
    file: { path: string; field: string },
    headers: Record<string, string>,
    fields: Record<string, string>,
  ): Promise<Received> {
    const { name, content } = this.phone.read(file.path);
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append(file.field, new Blob([new Uint8Array(content)]), name);
    const { 'content-type': _, 'Content-Type': __, ...others } = headers;
    return this.send('uploadFile', url, { method: 'POST', headers: others, body: form });
  }

  /** Loads a file onto the phone and answers its path. */
  async download(url: string, headers: Record<string, string>): Promise<{ status: number; path: string }> {
    const {
      status,
      body,
      headers: answered,
    } = await this.send('downloadFile', url, { method: 'GET', headers });
    const ending = answered['content-type']?.includes('pdf') ? '.pdf' : extname(new URL(url).pathname);
    return { status, path: this.phone.keep(ending, body) };
  }

  private async send(kind: SentRequest['kind'], url: string, init: RequestInit): Promise<Received> {
    const target = new URL(url);
    if (!this.hosts.includes(target.hostname)) throw new Error('url not in domain list');
    if (this.offline) throw new Error('network unavailable');
    const response = await fetch(target, { ...init, redirect: 'follow' });
    const body = Buffer.from(await response.arrayBuffer());
    this.sent.push({ kind, method: init.method ?? 'GET', url, status: response.status });
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  }
}
