export * from './bid/index.js';
export * from './bid/index.js';
export * from './clock/index.js';
export * from './days/index.js';
export * from './history/index.js';
export * from './items/index.js';
export * from './life-cycle/index.js';
export * from './text/index.js';
