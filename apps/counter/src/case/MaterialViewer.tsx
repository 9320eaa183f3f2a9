import { MinusOutlined, PlusOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type CSSProperties } from 'react';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import type { Material, MaterialFile } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';

const steps = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;
const whole = steps.indexOf(1);

/** One file of a material: an image to zoom and turn, or a PDF in the browser's own reader. */
export function MaterialViewer({ material, file }: { material: Material; file: MaterialFile }) {
  const { t, language } = useTexts();
  return (
    <div className="viewer" role="group" aria-label={t('material.viewer')}>
      {material.acceptedWhen && (
        <p className="accepted-when">{t('material.acceptedWhen', { text: material.acceptedWhen })}</p>
      )}
      {file.type.startsWith('image/') ? <Picture material={material} file={file} /> : <Paper file={file} />}
      <p className="viewer-foot">
        <span className="quiet">{t('material.addedAt', { at: formatMoment(language, file.addedAt) })}</span>
        <a href={file.url} target="_blank" rel="noopener">
          {t('material.newWindow')}
        </a>
      </p>
    </div>
  );
}

function Picture({ material, file }: { material: Material; file: MaterialFile }) {
  const { t } = useTexts();
  const [step, setStep] = useState<number>(whole);
  const [turns, setTurns] = useState(0);
  const [ratio, setRatio] = useState(1);
  const [broken, setBroken] = useState(false);
  const zoom = steps[step] ?? 1;
  const nearer = () => setStep((now) => Math.min(now + 1, steps.length - 1));
  const farther = () => setStep((now) => Math.max(now - 1, 0));
  const turn = () => setTurns((now) => now + 1);
  useShortcuts({ '+': nearer, '=': nearer, '-': farther, r: turn }, !broken);

  if (broken) return <p className="viewer-empty">{t('material.broken')}</p>;
  return (
    <>
      <div className="viewer-tools">
        <Button
          size="small"
          icon={<MinusOutlined aria-hidden />}
          onClick={farther}
          aria-label={t('material.zoomOut')}
        />
        <output>{t('material.zoom', { percent: Math.round(zoom * 100) })}</output>
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={nearer}
          aria-label={t('material.zoomIn')}
        />
        <Button size="small" icon={<RedoOutlined aria-hidden />} onClick={turn}>
          {t('material.rotate')} <kbd aria-hidden>R</kbd>
        </Button>
        <Button
          size="small"
          icon={<UndoOutlined aria-hidden />}
          onClick={() => {
            setStep(whole);
            setTurns(0);
          }}
        >
          {t('material.reset')}
        </Button>
      </div>
      {/* Focusable, so that the arrow keys move an enlarged picture. */}
      <div
        className="picture"
        tabIndex={0}
        role="group"
        aria-label={t('material.imageOf', { material: material.name, file: file.name })}
      >
        <div className="picture-stage" style={stageStyle(zoom, ratio, turns)}>
          <img
            src={file.url}
            alt={t('material.imageOf', { material: material.name, file: file.name })}
            style={imageStyle(zoom, ratio, turns)}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setRatio(naturalHeight > 0 ? naturalWidth / naturalHeight : 1)
            }
            onError={() => setBroken(true)}
          />
        </div>
      </div>
    </>
  );
}

const isSideways = (turns: number): boolean => turns % 2 === 1;

/** The room that a picture takes: as wide as the viewer times `zoom`, and as high as it stands after its turns. */
const stageStyle = (zoom: number, ratio: number, turns: number): CSSProperties => ({
  width: `${zoom * 100}cqw`,
  aspectRatio: isSideways(turns) ? 1 / ratio : ratio,
});

/** Turned by a quarter, the picture's own width lies along the height of its room. */
const imageStyle = (zoom: number, ratio: number, turns: number): CSSProperties => ({
  width: `${zoom * (isSideways(turns) ? ratio : 1) * 100}cqw`,
  transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
});

function Paper({ file }: { file: MaterialFile }) {
  const { t } = useTexts();
  // Some window computers have no reader in the browser: the link below opens the file then.
  if (!navigator.pdfViewerEnabled)
    return <p className="viewer-empty">{t('material.pdf', { file: file.name })}</p>;
  return <iframe className="paper" src={file.url} title={t('material.pdf', { file: file.name })} />;
}
