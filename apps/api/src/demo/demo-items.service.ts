import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService, type PinnedVersion } from '@tongban/catalogue';
import type { PersonProfile } from '@tongban/identity';
import { BID, BID_FOLDER } from '@tongban/kernel';
import type { Bid, FormDefinition, MaterialContent } from '@tongban/rules';
import { parse } from 'yaml';

/** An item that the demonstration applies for. */
export interface DemoItem {
  id: string;
  version: PinnedVersion;
  form: FormDefinition;
  answers: Record<string, unknown>;
}

/** A sheet that stands in for a material of which the bid holds no sample: the smallest PDF there is. */
const blankSheet = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const uploadable = new Set(['.pdf', '.png', '.jpg', '.jpeg', '.webp']);

/** Reads what the bid's items need for an application: a believable set of answers, and samples of the materials. */
@Injectable()
export class DemoItems {
  constructor(
    private readonly catalogue: CatalogueService,
    @Inject(BID) private readonly bid: Bid,
    @Inject(BID_FOLDER) private readonly bidFolder: string,
  ) {}

  async item(folder: string): Promise<DemoItem> {
    const content = await this.yaml(folder, 'item.yaml');
    const id = await this.catalogue.idByCode(String(content['local_item_code']));
    const open = id ? await this.catalogue.openItem(id) : undefined;
    if (!open?.version?.form) throw new Error(`The demonstration cannot apply for ${folder}.`);
    const { version } = open;
    return {
      id: open.id,
      version,
      form: open.version.form,
      answers: await this.yaml(folder, 'example.yaml'),
    };
  }

  /** The sample of a material, as somebody would hand it in. */
  async material(folder: string, material: MaterialContent): Promise<{ name: string; content: Buffer }> {
    const ending = extname(material.example_guid).toLowerCase();
    if (!uploadable.has(ending)) return { name: `${material.material_name}.pdf`, content: blankSheet };
    const content = await readFile(this.path(folder, join('files', basename(material.example_guid))));
    return { name: `${material.material_name}${ending}`, content };
  }

  private async yaml(folder: string, file: string): Promise<Record<string, unknown>> {
    return parse(await readFile(this.path(folder, file), 'utf8')) as Record<string, unknown>;
  }

  private path(folder: string, file: string): string {
    return join(this.bidFolder, this.bid.catalogue.items, folder, file);
  }
}

/** The example's answers with the applicant's own name, number, telephone and address. */
export function answersOf(item: DemoItem, person: PersonProfile): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const { name, autofill } of item.form.layout.pages.flatMap((page) => page.fields)) {
    if (!autofill || !(name in item.answers)) continue;
    // The example's enterprise stays as it is.
    if (autofill === 'organisationName' || autofill === 'creditCode') continue;
    own[name] = autofill === 'fullName' ? person.name : person[autofill];
  }
  return { ...item.answers, ...own };
}

/** The answers of the first pages: a draft that was left half way. */
export function firstAnswers(item: DemoItem, answers: Record<string, unknown>): Record<string, unknown> {
  const { pages } = item.form.layout;
  const names = pages
    .slice(0, Math.max(1, Math.floor(pages.length / 2)))
    .flatMap((page) => page.fields.map((one) => one.name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
}
