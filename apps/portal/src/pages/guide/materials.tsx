import type { portal } from '@tongban/client-graphql';
import { Card, Details, Facts } from '@tongban/client-ui';
import { MaterialFiles, MaterialNeed } from '../../parts/material';
import { useT } from '../../texts';

/** What to prepare, numbered, each with its sample and blank form. */
export function GuideMaterials({
  materials,
}: {
  readonly materials: readonly portal.MaterialPartsFragment[];
}) {
  const t = useT();
  return (
    <Card id="guide-materials" title={t('guide.materials', { n: materials.length })}>
      {materials.map((material, at) => (
        <div key={material.key} className="tb-material">
          <div className="tb-between">
            <h3 className="tb-h3">
              {at + 1}. {material.name}
            </h3>
            <MaterialNeed material={material} />
          </div>
          <div className="tb-small tb-muted">
            {[
              material.originals > 0 && t('guide.material.originals', { n: material.originals }),
              material.copies > 0 && t('guide.material.copies', { n: material.copies }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <MaterialFiles material={material} before="guide" />
          <MaterialDetails material={material} before="guide" />
        </div>
      ))}
    </Card>
  );
}

/** Its finer points, unfolded on demand. */
function MaterialDetails({
  material,
  before,
}: {
  readonly material: portal.MaterialPartsFragment;
  readonly before: string;
}) {
  const t = useT();
  const entries = [
    ['guide.material.fill', material.fillingHint],
    ['guide.material.accepted', material.acceptedWhen],
    ['guide.material.source', material.source],
    ['guide.material.format', material.format],
    ['guide.material.law', material.law],
  ] as const;
  const facts = entries.flatMap(([key, value]) => (value ? [{ key, label: t(key), value }] : []));
  if (facts.length === 0) return null;
  return (
    <Details
      id={`${before}-details-${material.key}`}
      summary={t('guide.material.more', { name: material.name })}
    >
      <Facts wide facts={facts} />
    </Details>
  );
}
