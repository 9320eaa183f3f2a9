import Taro from '@tarojs/taro';
import type { ChatFile } from './chat-file';

/** WeChat opens no archives, but takes any file into a chat, of which one is with oneself; old ones cannot. */
export const chatFile: ChatFile | null = Taro.canIUse('shareFileMessage')
  ? {
      async fetch(url, headers) {
        const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers });
        if (statusCode >= 400) throw new Error(`HTTP ${statusCode}`);
        return tempFilePath;
      },
      async send(path, name) {
        try {
          await Taro.shareFileMessage({ filePath: path, fileName: name });
        } catch (error) {
          // Who leaves the list of chats again has changed their mind.
          if (!/cancel/.test(JSON.stringify(error))) throw error;
        }
      },
    }
  : null;
