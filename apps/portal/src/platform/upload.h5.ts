import { RequestFailure } from '@tongban/client-graphql';
import type { PickedFile } from '@tongban/client-ui';
import { patience } from './patience';
import { readAnswer, type UploadAnswer, type UploadRequest } from './upload-request';

/** Sends a file. `fetch` tells nothing of an upload's progress, so it is the older interface. Throws RequestFailure. */
export const upload = (file: PickedFile, { url, headers, onProgress }: UploadRequest) =>
  new Promise<UploadAnswer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    const waiting = patience(() => request.abort());
    request.upload.onprogress = ({ loaded, total }) => {
      waiting.again();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onerror = request.onabort = () => reject(new RequestFailure('offline'));
    request.onloadend = () => waiting.end();
    request.onload = () => {
      try {
        resolve(readAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error as Error);
      }
    };
    const form = new FormData();
    form.append('file', file.source as File, file.name);
    request.send(form);
  });
