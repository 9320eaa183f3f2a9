import { useState } from 'react';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import type { Material, MaterialFile } from '../server/operations.js';
import { formatSize } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { useHandles } from './use-handles.js';
import { MaterialViewer } from './MaterialViewer.js';

/** What the applicant handed in: the list, and the chosen file beside it. M goes to the next one. */
export function Materials({ materials }: { materials: readonly Material[] }) {
  const { t } = useTexts();
  const handles = useHandles();
  const files = materials.flatMap((material) => material.files.map((file) => ({ material, file })));
  const [chosenId, choose] = useState<string | null>(files[0]?.file.id ?? null);
  const at = files.findIndex(({ file }) => file.id === chosenId);
  const chosen = files[at] ?? files[0];
  const list = (id: string) => document.getElementById(`file-${id}`);

  useShortcuts(
    {
      m: () => {
        const next = files[(at + 1) % files.length];
        if (!next) return;
        choose(next.file.id);
        list(next.file.id)?.focus();
      },
    },
    files.length > 0,
  );

  return (
    <section className="card materials-card" aria-labelledby="materials-heading">
      <h2 id="materials-heading">{t('material.title', { count: materials.length })}</h2>
      {materials.length === 0 ? (
        <p className="quiet">{t('material.empty')}</p>
      ) : (
        <div className="materials">
          <ul className="material-list" aria-label={t('material.list')}>
            {materials.map((material) => (
              <li key={material.key}>
                <MaterialHead material={material} />
                {material.files.map((file) => (
                  <FileButton
                    key={file.id}
                    file={file}
                    chosen={file.id === chosen?.file.id}
                    onChoose={() => choose(file.id)}
                  />
                ))}
              </li>
            ))}
          </ul>
          {!handles ? (
            <p className="viewer-empty quiet">{t('material.closed')}</p>
          ) : chosen ? (
            <MaterialViewer key={chosen.file.id} material={chosen.material} file={chosen.file} />
          ) : (
            <p className="viewer-empty quiet">{t('material.nothing')}</p>
          )}
        </div>
      )}
    </section>
  );
}

function MaterialHead({ material }: { material: Material }) {
  const { t } = useTexts();
  return (
    <p className="material-name">
      <span>{material.name}</span>
      {material.changed && <span className="tag warn">{t('material.changed')}</span>}
      {!material.required && <span className="tag">{t('material.optional')}</span>}
      {material.mayFollow && <span className="tag warn">{t('material.mayFollow')}</span>}
      {material.files.length === 0 && (
        <span className={material.required ? 'tag bad' : 'quiet'}>{t('material.none')}</span>
      )}
    </p>
  );
}

function FileButton({
  file,
  chosen,
  onChoose,
}: {
  file: MaterialFile;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      id={`file-${file.id}`}
      className="file-button"
      aria-pressed={chosen}
      onClick={onChoose}
    >
      {t('material.file', { name: file.name, size: formatSize(file.size) })}
      {file.isNew && <span className="tag warn">{t('material.changed')}</span>}
    </button>
  );
}
