import Taro from '@tarojs/taro';
import type { PickedFile } from '@tongban/client-ui';

/** What can be picked: Baidu and Douyin let a mini-program take photos and no other files. */
export const pickable: readonly ('photo' | 'document')[] =
  process.env.TARO_ENV === 'weapp' || process.env.TARO_ENV === 'alipay' ? ['photo', 'document'] : ['photo'];

const nameOf = (path: string) => path.split('/').pop() ?? path;

/** Asks the phone for photos or documents. An empty list where the reader changed their mind. */
export async function chooseFiles(kind: 'photo' | 'document'): Promise<readonly PickedFile[]> {
  try {
    if (kind === 'photo') return process.env.TARO_ENV === 'weapp' ? await photos() : await otherPhotos();
    return process.env.TARO_ENV === 'alipay' ? await alipayDocuments() : await documents();
  } catch {
    // Every platform reports "cancelled" as a failure.
    return [];
  }
}

// Taro hands these two calls through as they are: they answer by callback, and not everywhere by a promise.
const photos = () =>
  new Promise<readonly PickedFile[]>((resolve, reject) => {
    void Taro.chooseMedia({
      count: 9,
      mediaType: ['image'],
      sizeType: ['original', 'compressed'],
      success: ({ tempFiles }) =>
        resolve(
          tempFiles.map(({ tempFilePath, size }) => ({
            name: nameOf(tempFilePath),
            size,
            source: tempFilePath,
          })),
        ),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

const documents = () =>
  new Promise<readonly PickedFile[]>((resolve, reject) => {
    void Taro.chooseMessageFile({
      count: 9,
      type: 'file',
      extension: ['pdf', 'jpg', 'jpeg', 'png', 'webp'],
      success: ({ tempFiles }) =>
        resolve(tempFiles.map(({ path, name, size }) => ({ name, size, source: path }))),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/** Only WeChat knows chooseMedia; elsewhere images may come without a size, so the server has the last word. */
async function otherPhotos(): Promise<readonly PickedFile[]> {
  const { tempFilePaths, tempFiles } = await Taro.chooseImage({ count: 9 });
  return tempFilePaths.map((path, at) => ({
    name: nameOf(path),
    size: tempFiles?.[at]?.size ?? 0,
    source: path,
  }));
}

interface AlipayFiles {
  chooseFileFromDisk(options: {
    success(result: { apFilePath: string; fileName?: string; fileSize?: number }): void;
    fail(): void;
  }): void;
}

const alipayDocuments = () =>
  new Promise<readonly PickedFile[]>((resolve, reject) => {
    my.chooseFileFromDisk({
      success: ({ apFilePath, fileName, fileSize }) =>
        resolve([{ name: fileName ?? nameOf(apFilePath), size: fileSize ?? 0, source: apFilePath }]),
      fail: () => reject(new Error('cancelled')),
    });
  });

/** Alipay's own object, where Taro has no name for a call. */
declare const my: AlipayFiles;
