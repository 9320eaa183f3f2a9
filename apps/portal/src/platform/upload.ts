import Taro from '@tarojs/taro';
import { RequestFailure } from '@tongban/client-graphql';
import type { PickedFile } from '@tongban/client-ui';
import { patience } from './patience';
import { readAnswer, type UploadAnswer, type UploadRequest } from './upload-request';

/** Milliseconds for one file: 20 MB at 100 KB/s take three and a half minutes. */
const LONGEST = 600_000;

/** Sends a file from the phone. `onProgress` gets 0 to 1. Throws RequestFailure. */
export const upload = (file: PickedFile, { url, headers, onProgress }: UploadRequest) =>
  new Promise<UploadAnswer>((resolve, reject) => {
    const waiting = patience(() => {
      reject(new RequestFailure('offline'));
      task.abort();
    });
    const task = Taro.uploadFile({
      url,
      filePath: String(file.source),
      name: 'file',
      fileName: file.name,
      // The platform would name it after its temporary file.
      header: { ...headers, 'x-file-name': encodeURIComponent(file.name) },
      // The platforms give a whole upload one minute unless they are told otherwise; ours ends when nothing comes on.
      timeout: LONGEST,
      success: ({ statusCode, data }) => {
        waiting.end();
        try {
          resolve(readAnswer(statusCode, data));
        } catch (error) {
          reject(error as Error);
        }
      },
      fail: ({ errMsg }) => {
        waiting.end();
        reject(new RequestFailure('offline', errMsg));
      },
    });
    task.progress?.(({ progress }: { progress: number }) => {
      waiting.again();
      onProgress(progress / 100);
    });
    void task.catch(() => undefined);
  });
