import { Module } from '@nestjs/common';
import { CatalogueModule } from '@tongban/catalogue';
import { IdentityModule, PrivacyModule, SpacesModule, WaysModule } from '@tongban/identity';
import './applications.refusals.js';
import { DueDaysService } from './acts/due-days.service.js';
import { DraftsService } from './acts/drafts.service.js';
import { IntakeService } from './acts/intake.service.js';
import { MaterialsService } from './acts/materials.service.js';
import { MovedApplicants } from './acts/moved-applicants.js';
import { OldDraftsService } from './acts/old-drafts.service.js';
import { PersonalService } from './acts/personal.service.js';
import { ReviewService } from './acts/review.service.js';
import { SubmissionsService } from './acts/submissions.service.js';
import { CaseActs } from './case/case-acts.js';
import { CaseForms } from './case/case-form.service.js';
import { CaseItems } from './case/case-items.service.js';
import { CaseSeals } from './case/case-seals.js';
import { CaseStore } from './case/case-store.js';
import { CaseFieldsResolver } from './counter/case-fields.resolver.js';
import { OnBehalfResolver } from './counter/on-behalf.resolver.js';
import { CaseResolver } from './counter/case.resolver.js';
import { CaseFilesService } from './documents/case-files.service.js';
import { DocumentsService } from './documents/documents.service.js';
import { AcceptLapsedJob } from './jobs/accept-lapsed.job.js';
import { CountDueDaysJob } from './jobs/count-due-days.job.js';
import { CountPopularityJob } from './jobs/count-popularity.job.js';
import { ClearOldDraftsJob } from './jobs/clear-old-drafts.job.js';
import { ApplicationNoticesResolver } from './portal/application-notices.resolver.js';
import { ApplicationFieldsResolver } from './portal/application-fields.resolver.js';
import { ApplicationSummaryResolver } from './portal/application-summary.resolver.js';
import { EnterpriseActsResolver } from './portal/enterprise-acts.resolver.js';
import { ApplicationResolver } from './portal/application.resolver.js';
import { CaseEnd } from './privacy/case-end.service.js';
import { CaseNotices } from './privacy/case-notices.service.js';
import { CasePrivacy } from './privacy/case-privacy.part.js';
import { CaseRetention } from './privacy/case-retention.js';
import { Dossiers } from './views/dossiers.js';
import { EnterpriseActsService } from './views/enterprise-acts.service.js';
import { MyApplicationsService } from './views/my-applications.service.js';
import { CasePolicy } from './views/policy.service.js';
import { QueueService } from './views/queue.service.js';

const services = [
  CaseSeals,
  CaseStore,
  CaseForms,
  CaseItems,
  CaseActs,
  DraftsService,
  OldDraftsService,
  DueDaysService,
  MaterialsService,
  CaseNotices,
  SubmissionsService,
  IntakeService,
  ReviewService,
  PersonalService,
  DocumentsService,
  Dossiers,
  EnterpriseActsService,
  MyApplicationsService,
  QueueService,
];

/** The cases: drafts, intake, review, clock, documents and delivery. */
@Module({
  imports: [CatalogueModule, IdentityModule, PrivacyModule, SpacesModule, WaysModule],
  providers: [
    ...services,
    CaseEnd,
    CaseRetention,
    CasePrivacy,
    MovedApplicants,
    CasePolicy,
    CaseFilesService,
    AcceptLapsedJob,
    ClearOldDraftsJob,
    CountDueDaysJob,
    CountPopularityJob,
  ],
  exports: [...services, CountPopularityJob],
})
export class ApplicationsModule {}

/** What applicants may ask. */
@Module({
  imports: [ApplicationsModule, CatalogueModule, IdentityModule],
  providers: [
    ApplicationResolver,
    EnterpriseActsResolver,
    ApplicationFieldsResolver,
    ApplicationNoticesResolver,
    ApplicationSummaryResolver,
  ],
})
export class ApplicationsPortalModule {}

/** What staff may ask. */
@Module({
  imports: [ApplicationsModule, CatalogueModule, IdentityModule, SpacesModule],
  providers: [CaseResolver, CaseFieldsResolver, OnBehalfResolver],
})
export class ApplicationsCounterModule {}
