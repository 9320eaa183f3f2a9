export { fetchTransport as transport } from '@tongban/client-graphql';
