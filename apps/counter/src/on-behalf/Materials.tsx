import { Alert, Button } from 'antd';
import { newKey } from '@tongban/client-graphql';
import { useState } from 'react';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useSite } from '../server/site.js';
import { currentLanguage } from '../text/language.js';
import { useTexts } from '../text/texts.js';
import type { Draft } from './FillIn.js';
import { useSending } from './use-sending.js';

/** A file that was attached. */
export interface Attached {
  readonly materialKey: string;
  readonly id: string;
  readonly name: string;
}

interface UploadAnswer {
  readonly file?: { readonly id: string; readonly name: string };
  readonly version?: number;
  readonly refusal?: { readonly message: string };
}

/** What the person hands over: scans and files, material by material. */
export function Materials({
  checkId,
  draft,
  attached,
  versionNow,
  onChange,
}: {
  checkId: string;
  draft: Draft;
  attached: readonly Attached[];
  versionNow: () => number;
  onChange: (attached: readonly Attached[], version: number) => void;
}) {
  const { t } = useTexts();
  const { uploadScanner } = useSite();
  const { problem, send } = useSending();
  const [busy, setBusy] = useState<string | null>(null);

  const upload = async (materialKey: string, file: File) => {
    setBusy(materialKey);
    await send(async () => {
      const body = new FormData();
      body.append('file', file);
      const response = await fetch(`/files/counter/applications/${draft.id}/materials/${materialKey}`, {
        method: 'POST',
        body,
        headers: {
          'accept-language': currentLanguage(),
          'x-identity-check': checkId,
          'idempotency-key': newKey(),
        },
      });
      const answer = (await response.json()) as UploadAnswer;
      if (answer.file && answer.version !== undefined) {
        onChange([...attached, { materialKey, id: answer.file.id, name: answer.file.name }], answer.version);
      }
      return answer.refusal;
    });
    setBusy(null);
  };
  const remove = (file: Attached) =>
    send(async () => {
      const { removeOnBehalfFile } = await ask(operations.removeOnBehalfFile, {
        input: { checkId, applicationId: draft.id, version: versionNow(), fileId: file.id },
      });
      const { version, refusal } = removeOnBehalfFile;
      if (!refusal && version != null) {
        onChange(
          attached.filter(({ id }) => id !== file.id),
          version,
        );
      }
      return refusal;
    });
  return (
    <section className="card" aria-labelledby="materials-heading">
      <h3 id="materials-heading">{t('onBehalf.materials')}</h3>
      {problem && <Alert type="error" role="alert" title={problem} />}
      {uploadScanner && (
        <p className="hint">{t(uploadScanner.standIn ? 'onBehalf.scanned.standIn' : 'onBehalf.scanned')}</p>
      )}
      <ul className="on-behalf-materials">
        {draft.materials.map((material) => (
          <li key={material.key}>
            <label htmlFor={`file-${material.key}`}>
              {material.name} {material.required && <span className="tag">{t('onBehalf.required')}</span>}
            </label>
            <input
              id={`file-${material.key}`}
              type="file"
              accept="application/pdf,image/jpeg,image/png,image/webp"
              // Not disabled: that would take the keyboard's focus away.
              aria-disabled={busy !== null}
              onClick={(event) => busy !== null && event.preventDefault()}
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) void upload(material.key, file);
                // The same file may be chosen again after it was taken out.
                target.value = '';
              }}
            />
            {busy === material.key && <span role="status">{t('onBehalf.uploading')}</span>}
            {attached
              .filter((file) => file.materialKey === material.key)
              .map((file) => (
                <p key={file.id}>
                  {file.name}{' '}
                  <Button size="small" onClick={() => void remove(file)}>
                    {t('onBehalf.remove', { name: file.name })}
                  </Button>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
