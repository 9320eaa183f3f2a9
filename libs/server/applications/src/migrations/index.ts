import { Applications1795000400000 } from './1795000400000-applications.migration.js';
import { Applicants1795000632000 } from './1795000632000-applicants.migration.js';
import { CaseArchive1795000662000 } from './1795000662000-case-archive.migration.js';
import { OldDrafts1795000680000 } from './1795000680000-old-drafts.migration.js';
import { LeanUpdates1796150000000 } from './1796150000000-lean-updates.migration.js';

/** Migrations of this module, in their order. */
export const applicationsMigrations = [
  Applications1795000400000,
  Applicants1795000632000,
  CaseArchive1795000662000,
  OldDrafts1795000680000,
  LeanUpdates1796150000000,
];
