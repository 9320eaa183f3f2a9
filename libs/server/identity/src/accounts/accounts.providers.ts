import { ApprovalResolver } from '../approvals/approval.resolver.js';
import { Approvals } from '../approvals/approvals.service.js';
import { ProposalView } from '../approvals/proposal-view.js';
import { LapseProposalsJob } from '../jobs/lapse-proposals.job.js';
import { AccountListService } from './account-list.service.js';
import { AccountResolver } from './account.resolver.js';
import { AccountRights } from './account-rights.js';
import { AccountsService } from './accounts.service.js';
import { DepartmentsService } from './departments.service.js';
import { PlaceResolver } from './place.resolver.js';
import { StaffScopes } from './staff-scopes.js';

/** Accounts of staff, what they may do and where, and the second person who confirms it. */
export const accountServices = [
  Approvals,
  AccountRights,
  AccountsService,
  AccountListService,
  DepartmentsService,
  StaffScopes,
  LapseProposalsJob,
];

/** What administrators and security officers ask. */
export const accountResolvers = [AccountResolver, ApprovalResolver, PlaceResolver, ProposalView];
