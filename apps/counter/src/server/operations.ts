import { counter } from '@tongban/client-graphql';

/** The endpoint's operations and the parts of their answers, under the names that the screens use. */
export const operations = {
  site: counter.SiteDocument,
  currentStaff: counter.CurrentStaffDocument,
  logIn: counter.LogInDocument,
  logOut: counter.LogOutDocument,
  showSecondFactor: counter.ShowSecondFactorDocument,
  passwordRules: counter.PasswordRulesDocument,
  changePassword: counter.ChangePasswordDocument,
  beginSecondFactor: counter.BeginSecondFactorDocument,
  confirmSecondFactor: counter.ConfirmSecondFactorDocument,
  renewRecoveryCodes: counter.RenewRecoveryCodesDocument,
  endedSession: counter.EndedSessionDocument,
  ownAccount: counter.OwnAccountDocument,
  signOutSession: counter.SignOutSessionDocument,
  unlinkIdentity: counter.UnlinkIdentityDocument,
  securityPolicy: counter.SecurityPolicyDocument,
  changeSecurityPolicy: counter.ChangeSecurityPolicyDocument,
  queue: counter.QueueDocument,
  queueCounts: counter.QueueCountsDocument,
  case: counter.CaseDocument,
  caseVersion: counter.CaseVersionDocument,
  revealPersonal: counter.RevealPersonalDocument,
  requestCorrection: counter.RequestCorrectionDocument,
  acceptCase: counter.AcceptCaseDocument,
  declineCase: counter.DeclineCaseDocument,
  startReview: counter.StartReviewDocument,
  grantCase: counter.GrantCaseDocument,
  refuseCase: counter.RefuseCaseDocument,
  deliverCase: counter.DeliverCaseDocument,
  closeCase: counter.CloseCaseDocument,
  onBehalfItems: counter.OnBehalfItemsDocument,
  checkApplicant: counter.CheckApplicantDocument,
  startOnBehalf: counter.StartOnBehalfDocument,
  recordGuardian: counter.RecordGuardianDocument,
  endGuardianshipAtCounter: counter.EndGuardianshipAtCounterDocument,
  openEnterpriseForApplicant: counter.OpenEnterpriseForApplicantDocument,
  removeOnBehalfFile: counter.RemoveOnBehalfFileDocument,
  submitOnBehalf: counter.SubmitOnBehalfDocument,
  auditEvents: counter.AuditEventsDocument,
  auditKinds: counter.AuditKindsDocument,
  auditEvent: counter.AuditEventDocument,
  auditSeals: counter.AuditSealsDocument,
  verifyAuditChain: counter.VerifyAuditChainDocument,
  verifyAuditSeal: counter.VerifyAuditSealDocument,
  exportAuditEvents: counter.ExportAuditEventsDocument,
  accounts: counter.AccountsDocument,
  account: counter.AccountDocument,
  createAccount: counter.CreateAccountDocument,
  changeAccount: counter.ChangeAccountDocument,
  closeAccount: counter.CloseAccountDocument,
  reopenAccount: counter.ReopenAccountDocument,
  resetAccountPassword: counter.ResetAccountPasswordDocument,
  resetAccountSecondFactor: counter.ResetAccountSecondFactorDocument,
  endAccountSessions: counter.EndAccountSessionsDocument,
  staffLinks: counter.StaffLinksDocument,
  linkStaffSubject: counter.LinkStaffSubjectDocument,
  unlinkStaffSubject: counter.UnlinkStaffSubjectDocument,
  lookUpLinks: counter.LookUpLinksDocument,
  unlinkPersonWay: counter.UnlinkPersonWayDocument,
  proposals: counter.ProposalsDocument,
  confirmProposal: counter.ConfirmProposalDocument,
  rejectProposal: counter.RejectProposalDocument,
  withdrawProposal: counter.WithdrawProposalDocument,
  places: counter.PlacesDocument,
  saveDepartment: counter.SaveDepartmentDocument,
  moveDepartment: counter.MoveDepartmentDocument,
  saveHall: counter.SaveHallDocument,
} as const;

export type Site = counter.SiteQuery['site'];
export type Staff = counter.StaffPartsFragment;
export type StaffRole = counter.StaffRole;
export type Account = counter.AccountPartsFragment;
export type WholeAccount = NonNullable<counter.AccountQuery['account']>;
export type LinkedStaff = counter.LinkedStaffPartsFragment;
export type LinkedPerson = counter.PersonLinksPartsFragment;
export type LookUpBy = counter.LookUpBy;
export type Proposal = counter.ProposalPartsFragment;
export type Places = counter.PlacesPartsFragment;
export type PlacesAnswer = counter.PlacesAnswerFragment;
export type QueueEntry = counter.QueueEntryFragment;
export type QueueCounts = counter.QueueCountsQuery['queueCounts'];
export type QueueView = counter.QueueView;
export type Case = counter.CasePartsFragment;
export type Material = Case['materials'][number];
export type MaterialFile = Material['files'][number];
export type Change = Case['changes'][number];
export type Clock = NonNullable<Case['clock']>;
export type Refusal = counter.RefusalPartsFragment;
export type CaseAnswer = counter.CaseAnswerFragment;
export type Act = counter.Act;
export type Light = counter.Light;
export type Stage = counter.Stage;
export type DeliveryWay = counter.DeliveryWay;
export type CorrectionPoint = counter.CorrectionPointInput;
export type AuditFilter = counter.AuditFilterInput;
export type AuditEvent = counter.AuditEventPartsFragment;
export type AuditSeal = counter.AuditSealsQuery['auditSeals'][number];
export type AuditProof = counter.AuditProofPartsFragment;
export type OwnAccount = counter.OwnAccountQuery['ownAccount'];
export type PasswordRules = counter.PasswordRulesQuery['passwordRules'];
export type SecurityPolicy = counter.SecurityPolicyPartsFragment;
export type SecurityFields = SecurityPolicy['values'];
