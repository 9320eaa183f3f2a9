import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PrivacyParts,
  type CopyWriter,
  type ErasureResult,
  type HeldData,
  type PrivacyPart,
} from '@tongban/identity';
import { Database, isRefusal, refuse, type Citizen, type Language, type Refusal } from '@tongban/kernel';
import { formatInstant, lifeCycle } from '@tongban/rules';
import { CaseForms, type Answers } from '../case/case-form.service.js';
import type { CaseItem } from '../case/case-items.service.js';
import { labelOfField } from '../case/form-labels.js';
import { CaseFilesService } from '../documents/case-files.service.js';
import { viewTexts } from '../locales/view-texts.js';
import { Dossiers } from '../views/dossiers.js';
import { CaseEnd } from './case-end.service.js';
import { CaseRetention } from './case-retention.js';
import { caseNames, heldCounts, keptCasesOf, type CaseToEnd } from './case-end.queries.js';
import { casesOfPerson } from './case-copy.queries.js';

/** What the cases know about people. */
@Injectable()
export class CasePrivacy implements PrivacyPart, OnModuleInit {
  readonly name = 'cases';

  constructor(
    private readonly database: Database,
    private readonly parts: PrivacyParts,
    private readonly dossiers: Dossiers,
    private readonly forms: CaseForms,
    private readonly files: CaseFilesService,
    private readonly end: CaseEnd,
    private readonly retention: CaseRetention,
  ) {}

  onModuleInit(): void {
    this.parts.add(this);
  }

  async held(personId: string): Promise<readonly HeldData[]> {
    const rows = await this.database.read<{ kind: string | null; count: number }>(heldCounts(personId));
    return rows.flatMap(({ kind, count }) => (kind ? [{ kind, count }] : []));
  }

  async copy(person: Citizen, into: CopyWriter, progress: (percent: number) => Promise<void>): Promise<void> {
    const rows = await this.database.read<{ id: string }>(casesOfPerson(person.id));
    const cases: object[] = [];
    for (const [at, { id }] of rows.entries()) {
      const copied = await this.copyCase(person, id, into);
      if (copied) cases.push(copied);
      await progress(((at + 1) * 100) / rows.length);
    }
    into.data('cases', cases);
  }

  async obstacle(personId: string): Promise<Refusal | null> {
    const running = (await this.kept(personId)).filter((one) => !isDraft(one) && one.finishedAt === null);
    return running.length ? refuse('CASE_RUNNING', { values: { count: running.length } }) : null;
  }

  async erase(personId: string, progress: (percent: number) => Promise<void>): Promise<ErasureResult> {
    const kept = await this.kept(personId);
    let erased = 0;
    let restricted = 0;
    for (const [at, one] of kept.entries()) {
      const keeps = await this.isArchived(one.id);
      const outcome = keeps
        ? await this.end.restrict(one.id, 'person', (held) => held.finishedAt !== null)
        : await this.end.erase(one.id, 'person', (held) => isDraft(held) || held.finishedAt !== null);
      if (isRefusal(outcome)) continue;
      if (keeps) restricted += 1;
      else erased += 1;
      await progress(((at + 1) * 100) / kept.length);
    }
    return { erased, restricted };
  }

  async drafts(caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.named(caseIds);
    return new Set(rows.filter(isDraft).map(({ id }) => id));
  }

  async names(caseIds: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> {
    const rows = await this.named(caseIds);
    return new Map(
      rows.map(({ id, number, itemName, itemNameEn }) => [
        id,
        `${language === 'en' ? itemNameEn : itemName}${number ? ` · ${number}` : ''}`,
      ]),
    );
  }

  retain(): Promise<void> {
    return this.retention.run();
  }

  private kept(personId: string): Promise<CaseToEnd[]> {
    return this.database.read<CaseToEnd>(keptCasesOf(personId));
  }

  /** Decided cases belong to the archive (档案法); what was not accepted or withdrawn does not. */
  private async isArchived(id: string): Promise<boolean> {
    const [row] = await this.database.read<{ decided: boolean }>({
      name: 'applications.is-decided',
      text: 'select outcome is not null as decided from application where id = $1',
      values: [id],
    });
    return row?.decided ?? false;
  }

  private named(ids: readonly string[]) {
    return ids.length
      ? this.database.read<{
          id: string;
          number: string | null;
          stage: string;
          itemName: string;
          itemNameEn: string;
        }>(caseNames(ids))
      : Promise.resolve([]);
  }

  private async copyCase(person: Citizen, id: string, into: CopyWriter): Promise<object | null> {
    const dossier = await this.dossiers.find(person, id);
    if (!dossier) return null;
    const { application } = dossier;
    const item = await dossier.item();
    const archive = await this.end.archived(id);
    const answers = this.forms.open(item.form, archive?.data ?? application.data ?? application.draftData);
    const files = archive?.files ?? (await dossier.files());
    const documents = archive?.documents ?? (await dossier.documents());
    const number = application.number ?? id;
    // What lies in the archive alone is told, its files stay there.
    if (!archive) {
      for (const file of files) {
        const download = await this.files.openFile(person, file.fileId);
        if (download)
          await into.file(`files/${number}/${file.fileId.slice(-8)}-${file.name}`, download.content);
      }
      for (const document of documents) {
        const download = await this.files.openDocument(person, document.id);
        if (download) await into.file(`documents/${number}/${download.name}`, download.content);
      }
    }
    const english = into.language === 'en';
    const itemName = english ? application.itemNameEn : application.itemName;
    into.section({ title: `${itemName} · ${number}`, rows: rowsOf(item, answers, into.language) });
    return {
      number: application.number,
      item: itemName,
      stage: application.stage,
      outcome: application.outcome,
      submittedAt: application.submittedAt,
      finishedAt: application.finishedAt,
      restricted: archive !== null,
      reason: archive?.reason ?? application.reason,
      answers,
      files: files.map(({ materialKey, name, size, addedAt }) => ({ materialKey, name, size, addedAt })),
      documents: documents.map(({ kind, number: no, issuedOn }) => ({ kind, number: no, issuedOn })),
      history: (await dossier.history()).map(({ kind, at }) => ({
        kind,
        at: formatInstant(at, into.language),
      })),
    };
  }
}

const isDraft = ({ stage }: { stage: string }): boolean => stage === lifeCycle.initial;

/** Answers with the names that the form gives them, one a line. */
function rowsOf(item: CaseItem, answers: Answers, language: Language): [string, string][] {
  const rows: [string, string][] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) value.forEach((entry, at) => visit(entry, `${pointer}/${at}`));
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, `${pointer}/${name}`);
    else if (value !== undefined && value !== null && value !== '') {
      const label =
        labelOfField(item.form, pointer) ?? labelOfField(item.form, pointer.replace(/\/\d+$/, ''));
      const text = typeof value === 'boolean' ? viewTexts[language][value ? 'yes' : 'no'] : String(value);
      rows.push([label?.[language === 'en' ? 'en' : 'zh'] ?? pointer, text]);
    }
  };
  visit(answers, '');
  return rows;
}
