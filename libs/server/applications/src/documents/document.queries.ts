import type { NamedQuery } from '@tongban/kernel';
import { selectList } from '../case/case.queries.js';
import type { CaseDocument } from './case-document.entity.js';

const documentColumns = [
  'id', 'applicationId', 'kind', 'number', 'verificationCode', 'issuedOn', 'issuedAt', 'eventSeq', 'facts', 'fileId',
] as const satisfies readonly (keyof CaseDocument)[]; // prettier-ignore

/** Every document of a case, the first one first. */
export const documentsOf = (applicationId: string): NamedQuery => ({
  name: 'applications.documents',
  text: `select ${selectList(documentColumns)} from case_document where application_id = $1 order by event_seq, id`,
  values: [applicationId],
});

/** One document. */
export const documentById = (id: string): NamedQuery => ({
  name: 'applications.document',
  text: `select ${selectList(documentColumns)} from case_document where id = $1`,
  values: [id],
});

/** Notes the drawn file, unless somebody else has drawn it meanwhile. */
export const noteDrawn = (id: string, fileId: string): NamedQuery => ({
  name: 'applications.document-drawn',
  text: 'update case_document set file_id = $2 where id = $1 and file_id is null returning id',
  values: [id, fileId],
});

/** A file that was attached, with what a download needs. */
export interface DownloadRow {
  fileId: string;
  applicationId: string;
  storageKey: string;
  sealedKey: string | null;
  name: string;
  type: string;
  size: number;
  applicantId: string;
  itemId: string;
  themeKeys: string[];
  departmentId: string;
  number: string | null;
  submissionAdded: number;
  submissionCount: number;
}

/** A file with the case that it belongs to. */
export const attachedFile = (fileId: string): NamedQuery => ({
  name: 'applications.attached-file',
  text: `select f.file_id as "fileId", f.application_id as "applicationId", s.storage_key as "storageKey", s.sealed_key as "sealedKey", f.name, f.type, f.size,
                a.applicant_id as "applicantId", a.item_id as "itemId", a.theme_keys as "themeKeys", a.department_id as "departmentId", a.number,
                f.submission_added as "submissionAdded", a.submission_count as "submissionCount"
           from case_file f
           join application a on a.id = f.application_id
           join stored_file s on s.id = f.file_id
          where f.file_id = $1`,
  values: [fileId],
});

/** Where a stored file lies. */
export const storedFile = (id: string): NamedQuery => ({
  name: 'applications.stored-file',
  text: 'select storage_key as "storageKey", sealed_key as "sealedKey", size from stored_file where id = $1',
  values: [id],
});
