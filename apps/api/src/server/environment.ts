import { readConfig, type ServerConfig } from '@tongban/kernel';
import { Unusable } from './unusable.js';

/**
 * The configuration out of the environment.
 *
 * @throws Unusable with the sentence that names the variable at fault
 */
export function environment(): ServerConfig {
  try {
    return readConfig(process.env);
  } catch (error) {
    throw new Unusable((error as Error).message);
  }
}
