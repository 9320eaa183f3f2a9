import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import vm from 'node:vm';

/** What a package registers while it is loaded. */
export interface Registered {
  readonly app: Record<string, unknown> | null;
  readonly pages: ReadonlyMap<string, Record<string, unknown>>;
}

/** What the host puts into the package's world. */
export interface Surroundings {
  /** Name and object of the platform's functions: `wx` or `my`. */
  readonly api: readonly [string, object];
  readonly globals: Record<string, unknown>;
  readonly report: (error: unknown) => void;
  /** Called after everything that may have changed the page. */
  readonly changed: () => void;
  readonly getCurrentPages: () => readonly object[];
}

/**
 * The JavaScript world of a mini-program: ECMAScript alone. No eval and no Function from text, no DOM, no fetch, no
 * text encoders, no AbortController, and no Intl, which the platforms' engines lack or cut down.
 */
export class LogicLayer implements Registered {
  app: Record<string, unknown> | null = null;
  readonly pages = new Map<string, Record<string, unknown>>();
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly context: vm.Context;
  private readonly parse: (json: string) => unknown;
  private loading = '';

  constructor(
    private readonly folder: string,
    private readonly around: Surroundings,
  ) {
    const [name, api] = around.api;
    this.context = vm.createContext(
      { ...this.globals(), ...around.globals, [name]: api },
      { codeGeneration: { strings: false, wasm: false } },
    );
    vm.runInContext(
      'delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;',
      this.context,
    );
    this.parse = vm.runInContext('(json) => JSON.parse(json)', this.context) as (json: string) => unknown;
  }

  /** A copy of plain data whose objects belong to the package's world, as the bridge to the phone makes it. */
  copy<T>(value: T): T {
    return value === undefined ? value : (this.parse(JSON.stringify(value)) as T);
  }

  /** Loads a file of the package, once. */
  require(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    this.modules.set(file, module);
    const absolute = join(this.folder, file);
    const run = vm.runInContext(
      `(function (require, module, exports) {${readFileSync(absolute, 'utf8')}\n})`,
      this.context,
      { filename: absolute },
    ) as (require: (path: string) => unknown, module: object, exports: unknown) => void;
    const before = this.loading;
    this.loading = file.replace(/\.js$/, '');
    run((other) => this.require(posix.join(posix.dirname(file), other)), module, module.exports);
    this.loading = before;
    return module.exports;
  }

  /** Ends every timer of the package. */
  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private globals(): Record<string, unknown> {
    const { report, changed } = this.around;
    const guarded = (work: (...args: unknown[]) => unknown, args: unknown[]): void => {
      try {
        work(...args);
      } catch (error) {
        report(error);
      }
      changed();
    };
    const start =
      (repeat: boolean) =>
      (work: (...args: unknown[]) => unknown, delay?: number, ...args: unknown[]): number => {
        const timer: NodeJS.Timeout = repeat
          ? setInterval(() => guarded(work, args), delay)
          : setTimeout(() => {
              this.timers.delete(timer);
              guarded(work, args);
            }, delay);
        this.timers.add(timer);
        return Number(timer[Symbol.toPrimitive]());
      };
    const end = (id: number): void => {
      clearTimeout(id);
      for (const timer of this.timers) if (timer[Symbol.toPrimitive]() === id) this.timers.delete(timer);
    };
    const silent = (): void => undefined;
    return {
      console: {
        log: silent,
        info: silent,
        debug: silent,
        warn: silent,
        error: (...what: unknown[]) => report(what),
      },
      setTimeout: start(false),
      setInterval: start(true),
      clearTimeout: end,
      clearInterval: end,
      App: (app: Record<string, unknown>) => (this.app = app),
      Page: (page: Record<string, unknown>) => this.pages.set(this.loading, page),
      Component: silent,
      Behavior: <T>(behavior: T): T => behavior,
      getApp: () => this.app,
      getCurrentPages: () => [...this.around.getCurrentPages()],
    };
  }
}
