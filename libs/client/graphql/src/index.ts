export { createClient, type Client, type ClientOptions, type Operation } from './client.js';
export { failureKind, failureSentence, RequestFailure, type FailureKind } from './failure.js';
export { newKey } from './idempotency-key.js';
export { fetchTransport, type Transport, type TransportAnswer, type TransportRequest } from './transport.js';
/** Operations and types of the citizens' endpoint. */
export * as portal from './portal/generated/graphql.js';
/** Operations and types of the staff's endpoint. */
export * as counter from './counter/generated/graphql.js';
