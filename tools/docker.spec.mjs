import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import dockerfileUtils from 'dockerfile-utils';
import { parse } from 'yaml';

/** @param {string} file */
const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const dockerfile = read('docker/Dockerfile');
/** The last stage is what runs. */
const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

describe('the Dockerfile', () => {
  it('has no finding of the linter', () => {
    const found = dockerfileUtils
      .validate(dockerfile)
      .map(({ message, range }) => `${range.start.line + 1}: ${message}`);
    expect(found).toEqual([]);
  });

  it('is met by a linter that can say no', () => {
    expect(dockerfileUtils.validate('FROM node\nEXPOSE nowhere\nCOPPY . .\n')).toHaveLength(2);
  });

  it('runs as an ordinary user and tells whether it is ready', () => {
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^HEALTHCHECK /m);
    expect(image).toContain('/health/ready');
  });

  it('builds on one named version of Node, never on "latest"', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases)).toEqual(new Set(['node:22-bookworm-slim']));
  });

  it('copies only from its own stages and folders that exist', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)/gm)].map(([, stage]) => stage);
    const used = [...dockerfile.matchAll(/--from=(\S+)/g)].map(([, stage]) => stage);
    expect(stages).toEqual(expect.arrayContaining(used));
  });
});

describe('the compose file', () => {
  /** @type {{ services: Record<string, any>, volumes: Record<string, unknown> }} */
  const { services, volumes } = parse(read('docker/compose.yaml'), { merge: true });

  it('runs the server, a worker and PostgreSQL', () => {
    expect(Object.keys(services).sort()).toEqual(['database', 'prepare', 'server', 'worker']);
    expect(services['worker'].command).toEqual(['node', 'apps/api/dist/worker.js']);
    expect(services['database'].image).toMatch(/^postgres:\d+-/);
  });

  it('serves only after the database has been brought up to date', () => {
    expect(services['prepare'].depends_on).toEqual({ database: { condition: 'service_healthy' } });
    for (const name of ['server', 'worker']) {
      expect(services[name].depends_on).toEqual({ prepare: { condition: 'service_completed_successfully' } });
    }
  });

  it('names no secret', () => {
    expect(services['database'].environment.POSTGRES_PASSWORD).toMatch(/^\$\{TONGBAN_DATABASE_PASSWORD:\?/);
    expect(services['server'].environment.DATABASE_URL).toContain('${TONGBAN_DATABASE_PASSWORD:?');
  });

  it('gives our containers no more rights than they need', () => {
    for (const name of ['prepare', 'server', 'worker']) {
      expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      expect(services[name].security_opt).toContain('no-new-privileges:true');
      expect(services[name].privileged).toBeUndefined();
    }
  });

  it('declares every volume it mounts', () => {
    const mounted = Object.values(services).flatMap(({ volumes: list = [] }) =>
      list.map((/** @type {string} */ mount) => mount.split(':')[0]),
    );
    expect(new Set(mounted)).toEqual(new Set(Object.keys(volumes)));
  });
});
