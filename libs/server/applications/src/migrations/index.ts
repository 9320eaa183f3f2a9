import { Applications1795000400000 } from './1795000400000-applications.migration.js';

/** Migrations of this module, in their order. */
export const applicationsMigrations = [Applications1795000400000];
