import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { schemaTexts } from './graphql/schema-text.js';

// Writes schema/portal.graphql and schema/counter.graphql from the code.
for (const [zone, text] of Object.entries(await schemaTexts())) {
  writeFileSync(new URL(`../schema/${zone}.graphql`, import.meta.url), text);
}
