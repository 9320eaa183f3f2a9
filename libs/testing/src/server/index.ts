export { startTestServer } from './start-test-server.js';
export { TestClient, type Answer, type Operation, type TestFile } from './test-client.js';
export type { ClientOptions, TestData, TestServer, TestServerOptions, TestTime } from './test-server.js';
