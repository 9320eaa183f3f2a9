import type { portal } from '@tongban/client-graphql';
import { Tag } from '@tongban/client-ui';
import { useT } from '../texts';
import { FileLink } from './file-link';

/** Whether it must be there. */
export function MaterialNeed({ material }: { readonly material: portal.MaterialPartsFragment }) {
  const t = useT();
  return material.required ? (
    <Tag>{t('guide.material.required')}</Tag>
  ) : (
    <Tag tone={material.mayFollow ? 'warn' : 'plain'}>
      {t(material.mayFollow ? 'guide.material.mayFollow' : 'guide.material.optional')}
    </Tag>
  );
}

/** Its sample and its blank form. */
export function MaterialFiles({
  material,
  before,
}: {
  readonly material: portal.MaterialPartsFragment;
  readonly before: string;
}) {
  const t = useT();
  const name = { name: material.name };
  return (
    <div className="tb-row">
      {material.sampleUrl && (
        <FileLink
          id={`${before}-sample-${material.key}`}
          url={material.sampleUrl}
          label={t('guide.material.sample.of', name)}
        >
          {t('guide.material.sample')}
        </FileLink>
      )}
      {material.blankFormUrl && (
        <FileLink
          id={`${before}-blank-${material.key}`}
          url={material.blankFormUrl}
          label={t('guide.material.blank.of', name)}
        >
          {t('guide.material.blank')}
        </FileLink>
      )}
    </div>
  );
}
