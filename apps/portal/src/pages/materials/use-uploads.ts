import { useCallback, useRef, useState } from 'react';
import { failureKind, newKey } from '@tongban/client-graphql';
import type { FileState, PickedFile } from '@tongban/client-ui';
import { serverAddress } from '../../platform/server-address';
import { upload } from '../../platform/upload';
import { fileHeaders } from '../../state/api';
import { askToLogIn } from '../../state/session';
import { useT } from '../../texts';

/** A file on its way, or one that did not get there. What has arrived is part of the case. */
export interface Upload extends FileState {
  readonly materialKey: string;
  readonly file: PickedFile;
  /** Kept for every retry, so that a lost answer does not make two files. */
  readonly key: string;
}

export interface UploadsOptions {
  readonly caseId: string;
  /** Bytes. */
  readonly largest: number;
  /** A file has arrived; the promise is settled when the case shows it. */
  readonly onArrived: () => Promise<unknown>;
}

/** Sends files one after the other, keeps those that failed for another try. */
export function useUploads({ caseId, largest, onArrived }: UploadsOptions) {
  const t = useT();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const patch = useCallback(
    (id: string, changed: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...changed } : one))),
    [],
  );
  const remove = useCallback((id: string) => setUploads((all) => all.filter((one) => one.id !== id)), []);

  const send = useCallback(
    (one: Upload) => {
      patch(one.id, { status: 'uploading', progress: 0, error: undefined });
      queue.current = queue.current.then(async () => {
        try {
          const answer = await upload(one.file, {
            url: `${serverAddress()}/files/portal/applications/${caseId}/materials/${one.materialKey}`,
            headers: { ...fileHeaders(), 'idempotency-key': one.key },
            onProgress: (progress) => patch(one.id, { progress }),
          });
          if ('refusal' in answer) {
            patch(one.id, { status: 'failed', error: answer.refusal, retryable: answer.passing });
            return;
          }
          await onArrived();
          remove(one.id);
        } catch (error) {
          const kind = failureKind(error);
          patch(one.id, {
            status: 'failed',
            error: t(
              kind === 'session' || kind === 'offline'
                ? `materials.failed.${kind}`
                : 'materials.failed.server',
            ),
          });
          if (kind === 'session') askToLogIn();
        }
      });
    },
    [caseId, onArrived, patch, remove, t],
  );

  const add = useCallback(
    (materialKey: string, files: readonly PickedFile[]) => {
      for (const file of files) {
        const one: Upload = {
          id: newKey(),
          key: newKey(),
          materialKey,
          file,
          name: file.name,
          size: file.size,
          status: 'uploading',
          progress: 0,
          removable: true,
        };
        const megabytes = Math.floor(largest / 1024 / 1024);
        // What cannot be kept is not sent: on a slow line that would cost minutes. (A size of 0 from a phone is "unknown".)
        const error =
          file.size > largest
            ? t('materials.tooLarge', { name: file.name, size: megabytes })
            : file.size === 0 && typeof file.source !== 'string'
              ? t('materials.empty', { name: file.name })
              : undefined;
        setUploads((all) => [...all, error ? { ...one, status: 'failed', error, retryable: false } : one]);
        if (!error) send(one);
      }
    },
    [largest, send, t],
  );

  const retry = useCallback(
    (id: string) => {
      const one = uploads.find((upload) => upload.id === id);
      if (one) send(one);
    },
    [uploads, send],
  );
  return { uploads, add, retry, remove };
}
