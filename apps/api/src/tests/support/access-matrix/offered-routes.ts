import type { TestServer } from '@tongban/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What a browser asks of its own accord: HEAD comes with every GET, OPTIONS asks whether it may. */
const IMPLIED = ['HEAD', 'OPTIONS'];

/**
 * Every route of a running server, as `METHOD /path/:parameter`, read from the router itself: whatever is in it can be
 * asked, whoever added it.
 */
export function offeredRoutes(server: TestServer): string[] {
  const adapter = (server.apps[0] as NestFastifyApplication).getHttpAdapter();
  const tree = adapter.getInstance().printRoutes();
  const above: string[] = [];
  const routes: string[] = [];
  for (const line of tree.split('\n')) {
    // Four characters of frame for each level; a node has methods where a route ends.
    const [, frame, part, methods] = /^((?:[│ ] {3})*[└├]── )(\S+?)(?: \(([A-Z, ]+)\))?$/u.exec(line) ?? [];
    if (frame === undefined || part === undefined) continue;
    const depth = frame.length / 4 - 1;
    above.splice(depth, above.length, part);
    const path = above.join('');
    for (const method of methods?.split(', ') ?? []) {
      if (!IMPLIED.includes(method)) routes.push(`${method} ${path}`);
    }
  }
  return routes;
}
