import type { TestServer, TestServerOptions } from './test-server.js';

/**
 * Boots the real server on a throw-away database, a free port and a temporary folder.
 * It is loaded when it is asked for: whoever only wants the mini-program host does not load a server.
 */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { bootTestServer } = await import('./boot-test-server.js');
  return bootTestServer(options);
}
