export { createServer, type ServerParts } from './server/create-server.js';
export { loadBid, type LoadedBid } from './server/load-bid.js';
export { workspacePlaces, type Places } from './server/places.js';
export { prepare, type Progress } from './server/prepare.js';
export { runServer, type RunOptions, type RunningServer } from './server/run-server.js';
