export { createDatabase, databaseUrl, dropDatabase } from './databases.mjs';
export { findDatabase, startDatabase } from './server.mjs';
export { startThrowAwayDatabase } from './throw-away.mjs';
