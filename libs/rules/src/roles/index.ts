export * from './roles.js';
export * from './scope.js';
