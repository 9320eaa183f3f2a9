import Taro from '@tarojs/taro';
import { RequestFailure } from '@tongban/client-graphql';
import type { PickedFile } from '@tongban/client-ui';
import { readAnswer, type UploadAnswer, type UploadRequest } from './upload-request';

/** Sends a file from the phone. `onProgress` gets 0 to 1. Throws RequestFailure. */
export const upload = (file: PickedFile, { url, headers, onProgress }: UploadRequest) =>
  new Promise<UploadAnswer>((resolve, reject) => {
    const task = Taro.uploadFile({
      url,
      filePath: String(file.source),
      name: 'file',
      fileName: file.name,
      // The platform would name it after its temporary file.
      header: { ...headers, 'x-file-name': encodeURIComponent(file.name) },
      success: ({ statusCode, data }) => {
        try {
          resolve(readAnswer(statusCode, data));
        } catch (error) {
          reject(error as Error);
        }
      },
      fail: ({ errMsg }) => reject(new RequestFailure('offline', errMsg)),
    });
    task.progress?.(({ progress }: { progress: number }) => onProgress(progress / 100));
    void task.catch(() => undefined);
  });
