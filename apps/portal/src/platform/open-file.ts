import Taro from '@tarojs/taro';

/** Fetches a file and shows it with what the phone has for it. Throws Error where it could not. */
export async function openFile(url: string, headers: Record<string, string>): Promise<void> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers });
  // Alipay tells no status; it fails instead.
  if (statusCode !== undefined && statusCode >= 400) throw new Error(`HTTP ${statusCode}`);
  if (/\.(png|jpe?g|webp)$/i.test(url) || /\.(png|jpe?g|webp)$/i.test(tempFilePath)) {
    await Taro.previewImage({ urls: [tempFilePath], current: tempFilePath });
  } else {
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
  }
}
