export * from './mini-program-host/index.js';
