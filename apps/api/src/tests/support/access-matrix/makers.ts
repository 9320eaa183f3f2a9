import type { MatrixActor } from './actors.js';
import { counterMakers } from './makers-counter.js';
import { portalMakers } from './makers-portal.js';
import type { MatrixWorld } from './world.js';

/** Says how one operation is asked. */
export interface Maker {
  /** Valid arguments for this actor's object. Called anew for every call, so it may put the world in order first. */
  readonly arguments: (world: MatrixWorld, actor: MatrixActor) => object | Promise<object>;
  /** What to select, where `__typename` and the refusal do not tell what came of it. */
  readonly select?: string;
  /** For answers that are there anyhow (lists): whether the object is in it. */
  readonly sees?: (data: unknown, world: MatrixWorld, actor: MatrixActor) => boolean;
  /** What happens to the actor's session between its opening and the call. */
  readonly opened?: (world: MatrixWorld, actor: MatrixActor) => Promise<void>;
  /** Takes back what the call, or what it needed, has done to the actor's own account. */
  readonly after?: (world: MatrixWorld, actor: MatrixActor) => Promise<void>;
}

/** How every operation with arguments is asked, as `zone.operation`. */
export const makers: Readonly<Record<string, Maker>> = {
  ...prefixed('portal', portalMakers),
  ...prefixed('counter', counterMakers),
};

function prefixed(zone: string, list: Readonly<Record<string, Maker>>): Record<string, Maker> {
  return Object.fromEntries(Object.entries(list).map(([name, maker]) => [`${zone}.${name}`, maker]));
}
