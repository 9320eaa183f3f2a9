export * from './bid/index.js';
export * from './items/index.js';
