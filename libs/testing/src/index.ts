export * from './mini-program-host/index.js';
export * from './server/index.js';
export * from './stand-ins/index.js';
