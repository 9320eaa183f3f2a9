import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, type BuildSchemaOptions } from '@nestjs/graphql';
import type { Zone } from '@tongban/kernel';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { zoneModules } from '../modules.js';
import { scalars } from './scalars.js';
import { keepTypesInTheirZones, resolversOf } from './zone-types.js';

/** The schema of each zone as text, out of the code alone: no database, no server. */
export async function schemaTexts(): Promise<Readonly<Record<Zone, string>>> {
  keepTypesInTheirZones(zoneModules);
  return { portal: await schemaText('portal'), counter: await schemaText('counter') };
}

async function schemaText(zone: Zone): Promise<string> {
  // A builder of its own for each zone: what it has seen once it would list again.
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const options: BuildSchemaOptions & { includeModules: unknown[] } = {
    ...scalars,
    includeModules: zoneModules[zone],
  };
  const schema = await builder.get(GraphQLSchemaFactory).create(resolversOf(zoneModules[zone]), options);
  await builder.close();
  return `${HEADER}\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** First line of the committed files. */
export const HEADER = '# Written from the code by `npm run schema -w @tongban/api`; a test compares them.';
