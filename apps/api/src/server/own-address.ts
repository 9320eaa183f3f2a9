import type { Server } from 'node:http';
import type { ServerConfig } from '@tongban/kernel';

/** Where a server that listens is found from its own machine, with a slash at its end. */
export function ownAddress(server: Server, config: Pick<ServerConfig, 'host' | 'port'>): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
