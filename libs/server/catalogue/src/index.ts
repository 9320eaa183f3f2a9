import { Department } from './department.entity.js';
import { Catalogue1795000200000 } from './migrations/1795000200000-catalogue.migration.js';
import { Places1795000640000 } from './migrations/1795000640000-places.migration.js';
import { PlacesInFull1796100000100 } from './migrations/1796100000100-places-in-full.migration.js';
import { ServiceItemVersion } from './service-item-version.entity.js';
import { ServiceItem } from './service-item.entity.js';

export const catalogueEntities = [Department, ServiceItem, ServiceItemVersion] as const;
export const catalogueMigrations = [
  Catalogue1795000200000,
  Places1795000640000,
  PlacesInFull1796100000100,
] as const;

export { BidCatalogue, type BidLoadReport } from './bid/bid-catalogue.js';
export { CatalogueCounterModule, CatalogueModule, CataloguePortalModule } from './catalogue.module.js';
export type { ItemDemand } from './catalogue.queries.js';
export { CatalogueService, isOpenOnline, type OpenItem } from './catalogue.service.js';
export { ItemFiles } from './files/item-files.js';
export { CatalogueImport, type ImportOptions } from './import/catalogue-import.js';
export {
  describeBidLoad,
  describeReindex,
  describeReindexSoFar,
  describeReport,
} from './import/describe-report.js';
export type { ImportReport } from './import/import-report.js';
export { reportCsv } from './import/report-csv.js';
export { ItemListService, type ItemList, type ListedItem, type ListRequest } from './item-list.service.js';
export type { PinnedVersion } from './item-version.js';
export {
  type DepartmentFields,
  type DepartmentPlace,
  type HallFields,
  type HallPlace,
  type HallWindowPlace,
} from './places/places.queries.js';
export { PlacesService, placesPolicyId, type VersionedRequest } from './places/places.service.js';
export { ItemType } from './portal/item.types.js';
export { ReindexService, type ReindexProgress } from './search/reindex.service.js';
export type { ItemState } from './service-item.entity.js';
export { codeName } from './view/code-names.js';
export { itemView, type ViewOptions } from './view/item-view.js';
