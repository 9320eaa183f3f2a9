import type { Network, Received } from './network.js';
import type { Phone } from './phone.js';
import type { Platform } from './platform.js';

/** A call of a platform function with the usual three callbacks. */
interface Call {
  readonly success?: (result: object) => void;
  readonly fail?: (result: object) => void;
  readonly complete?: (result: object) => void;
  readonly [option: string]: unknown;
}

type Headers = Record<string, string>;
type Native = (call: Call) => unknown;

/** What the functions need of the host. */
export interface HostSide {
  readonly platform: Platform;
  readonly phone: Phone;
  readonly network: Network;
  /** What `getExtConfigSync` answers: the settings that a vendor gives a package without a new build. */
  readonly settings: object;
  /** Gets the code of a log-in from WeChat or Alipay. */
  partyCode(): Promise<string>;
  /** Whether the person is tapping in this very moment: some functions do nothing otherwise. */
  tapping(): boolean;
  copy<T>(value: T): T;
  /** Counts work under way, so that the test can wait for quiet. */
  busy<T>(work: Promise<T>): Promise<T>;
  changed(): void;
  report(error: unknown): void;
  navigate(kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): void;
  back(delta: number): void;
}

const phoneFacts = {
  windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2, statusBarHeight: 20,
  fontSizeSetting: 16, language: 'zh_CN', platform: 'android', system: 'Android 9', brand: 'phone', model: 'phone',
  version: '8.0.50', SDKVersion: '3.7.0', safeArea: { top: 20, left: 0, right: 375, bottom: 667, width: 375, height: 647 },
}; // prettier-ignore

/** The platform's functions (`wx.…`, `my.…`), as far as the packages use them; an unknown one is an error in the test. */
export function platformApi(host: HostSide): object {
  const { platform, phone, network } = host;
  const alipay = platform === 'alipay';

  const finish = (call: Call, result: object): void => {
    const answer = host.copy({ errMsg: 'ok', ...result });
    call.success?.(answer);
    call.complete?.(answer);
    host.changed();
  };
  const fail = (call: Call, name: string, reason: unknown): void => {
    const words = reason instanceof Error ? reason.message : String(reason);
    const answer = host.copy({ errMsg: `${name}:fail ${words}`, errorMessage: words, error: 12 });
    call.fail?.(answer);
    call.complete?.(answer);
    host.changed();
  };
  /** A function that takes its time and answers through the callbacks. */
  const answering =
    (name: string, work: (call: Call) => Promise<object> | object): Native =>
    (call = {}) => {
      void host.busy(
        Promise.resolve()
          .then(() => work(call))
          .then(
            (result) => finish(call, result),
            (error: unknown) => fail(call, name, error),
          )
          .catch((error: unknown) => host.report(error)),
      );
    };
  const headersOf = (call: Call): Headers => ({ ...((call['header'] ?? call['headers'] ?? {}) as Headers) });
  const answered = ({ status, headers }: Received, data: unknown): object =>
    alipay ? { data, status, statusCode: status, headers } : { data, statusCode: status, header: headers };

  const request: Native = (call) => {
    let aborted = false;
    const method = String(call['method'] ?? 'GET').toUpperCase();
    const { data } = call;
    const body =
      method === 'GET' || data === undefined
        ? undefined
        : typeof data === 'string'
          ? data
          : JSON.stringify(data);
    const headers = { 'content-type': 'application/json', ...lowerCased(headersOf(call)) };
    void host.busy(
      network.request(String(call['url']), method, headers, body).then(
        (received) => {
          if (aborted) return;
          const text = received.body.toString('utf8');
          finish(call, answered(received, call['dataType'] === 'text' ? text : jsonOrText(text)));
        },
        (error: unknown) => {
          if (!aborted) fail(call, 'request', error);
        },
      ),
    );
    return { abort: () => (aborted = true), onHeadersReceived() {}, offHeadersReceived() {} };
  };

  const uploadFile: Native = (call) => {
    const listeners: ((progress: object) => void)[] = [];
    const tell = (progress: number): void =>
      listeners.forEach((listener) => listener(host.copy({ progress })));
    let aborted = false;
    const file = { path: String(call['filePath']), field: String(call[alipay ? 'fileName' : 'name']) };
    const fields = (call['formData'] ?? {}) as Record<string, string>;
    void host.busy(
      Promise.resolve()
        .then(() => tell(50))
        .then(() => network.upload(String(call['url']), file, headersOf(call), fields))
        .then(
          (received) => {
            tell(100);
            if (!aborted) finish(call, answered(received, received.body.toString('utf8')));
          },
          (error: unknown) => {
            if (!aborted) fail(call, 'uploadFile', error);
          },
        )
        .catch((error: unknown) => host.report(error)),
    );
    return {
      abort: () => (aborted = true),
      onProgressUpdate: (listener: (progress: object) => void) => listeners.push(listener),
      offProgressUpdate() {},
      onHeadersReceived() {},
    };
  };

  const picking = (name: string, result: (files: { path: string; name: string; size: number }[]) => object) =>
    answering(name, (call) => {
      const files = phone.pick(Number(call['count'] ?? 9));
      if (!files.length) throw new Error('cancel');
      return result(files);
    });

  const dialog = answering('showModal', () => {
    const confirm = phone.answers.shift() ?? true;
    return { confirm, cancel: !confirm };
  });
  const showing = answering('showToast', (call) => {
    phone.toasts.push(String(call['title'] ?? call['content'] ?? ''));
    return {};
  });
  const quiet = (name: string) => answering(name, () => ({}));
  const moving = (kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') =>
    answering(kind, (call) => {
      host.navigate(kind, String(call['url']));
      return {};
    });
  const opening = (name: string, pathOf: (call: Call) => string) =>
    answering(name, (call) => {
      const path = pathOf(call);
      phone.opened.push({ path, content: phone.read(path).content });
      return {};
    });
  const facts = () => host.copy(phoneFacts);
  const start = () => host.copy({ path: '', query: {}, scene: 1001 });
  const query = () => {
    const chain = { select: () => chain, selectAll: () => chain, in: () => chain, boundingClientRect: () => chain,
      scrollOffset: () => chain, fields: () => chain, node: () => chain,
      exec: (done?: (found: object[]) => void) => done?.(host.copy([])) }; // prettier-ignore
    return chain;
  };

  return {
    canIUse: () => true,
    getSystemInfoSync: facts,
    getWindowInfo: facts,
    getDeviceInfo: facts,
    getAppBaseInfo: facts,
    getSystemInfo: answering('getSystemInfo', () => phoneFacts),
    getLaunchOptionsSync: start,
    getEnterOptionsSync: start,
    getAccountInfoSync: () => host.copy({ miniProgram: { envVersion: 'release' } }),
    getExtConfigSync: () => host.copy(host.settings),
    nextTick: (work: () => void) => void host.busy(Promise.resolve().then(work)),
    createSelectorQuery: query,
    request,
    uploadFile,
    downloadFile: answering('downloadFile', async (call) => {
      const { status, path } = await network.download(String(call['url']), headersOf(call));
      return alipay
        ? { apFilePath: path, status, statusCode: status }
        : { tempFilePath: path, statusCode: status };
    }),
    openDocument: opening('openDocument', (call) => {
      const path = String(call['filePath']);
      // Neither platform opens an archive; the packages open nothing but PDF.
      if (!phone.read(path).content.subarray(0, 4).equals(Buffer.from('%PDF')))
        throw new Error('filetype not supported');
      return path;
    }),
    previewImage: opening('previewImage', (call) => {
      const urls = call['urls'] as string[];
      return urls[Number(call['current']) || 0] ?? '';
    }),
    chooseImage: picking('chooseImage', (files) => ({
      tempFilePaths: files.map(({ path }) => path),
      apFilePaths: files.map(({ path }) => path),
      tempFiles: files.map(({ path, size }) => ({ path, size })),
    })),
    chooseMedia: picking('chooseMedia', (files) => ({
      type: 'image',
      tempFiles: files.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })),
    })),
    chooseMessageFile: picking('chooseMessageFile', (files) => ({
      tempFiles: files.map((file) => ({ ...file, type: 'file', time: 0 })),
    })),
    chooseFileFromDisk: picking('chooseFileFromDisk', ([file]) => ({
      apFilePath: file?.path,
      filePath: file?.path,
      name: file?.name,
      size: file?.size,
    })),
    getFileInfo: answering('getFileInfo', (call) => ({
      size: phone.size(String(call['filePath'] ?? call['apFilePath'])),
    })),
    ...(alipay
      ? {
          getAuthCode: answering('getAuthCode', async () => ({
            authCode: await host.partyCode(),
            authSuccessScopes: ['auth_base'],
            authErrorScopes: {},
          })),
        }
      : {
          login: answering('login', async () => ({ code: await host.partyCode() })),
          shareFileMessage: (call: Call) => {
            if (!host.tapping()) {
              fail(call, 'shareFileMessage', 'can only be invoked by user TAP gesture.');
              return;
            }
            const { content } = phone.read(String(call['filePath']));
            phone.shared.push({ name: String(call['fileName']), content });
            finish(call, {});
          },
        }),
    showModal: dialog,
    confirm: dialog,
    alert: dialog,
    showActionSheet: answering('showActionSheet', () => ({ tapIndex: 0, index: 0 })),
    showToast: showing,
    showLoading: quiet('showLoading'),
    hideLoading: quiet('hideLoading'),
    hideToast: quiet('hideToast'),
    setNavigationBarTitle: quiet('setNavigationBarTitle'),
    setNavigationBar: quiet('setNavigationBar'),
    setNavigationBarColor: quiet('setNavigationBarColor'),
    pageScrollTo: quiet('pageScrollTo'),
    makePhoneCall: quiet('makePhoneCall'),
    setClipboardData: answering('setClipboardData', (call) => {
      phone.clipboard = String(call['data']);
      return {};
    }),
    setClipboard: answering('setClipboard', (call) => {
      phone.clipboard = String(call['text']);
      return {};
    }),
    stopPullDownRefresh: quiet('stopPullDownRefresh'),
    hideKeyboard: quiet('hideKeyboard'),
    navigateTo: moving('navigateTo'),
    redirectTo: moving('redirectTo'),
    reLaunch: moving('reLaunch'),
    switchTab: moving('switchTab'),
    navigateBack: answering('navigateBack', (call) => {
      host.back(Number(call['delta'] ?? 1));
      return {};
    }),
    ...storage(phone, alipay, host),
    ...Object.fromEntries(
      ['onAppShow', 'offAppShow', 'onAppHide', 'offAppHide', 'onError', 'onUnhandledRejection', 'onPageNotFound',
        'onThemeChange', 'onWindowResize', 'offWindowResize', 'onNetworkStatusChange', 'offNetworkStatusChange',
        'onKeyboardHeightChange', 'onMemoryWarning'].map((name) => [name, () => undefined]),
    ), // prettier-ignore
  };
}

/** Stored values. Alipay wraps them in an object, WeChat answers an empty text for what is not there. */
function storage({ stored }: Phone, alipay: boolean, host: HostSide): object {
  const read = (key: string): unknown => {
    const value = stored.get(key);
    if (alipay) return host.copy({ data: value === undefined ? null : JSON.parse(value) });
    return value === undefined ? '' : host.copy(JSON.parse(value));
  };
  const write = (key: string, value: unknown): void => void stored.set(key, JSON.stringify(value ?? null));
  const keyOf = (given: unknown): string => (alipay ? (given as { key: string }).key : String(given));
  return {
    getStorageSync: (given: unknown) => read(keyOf(given)),
    setStorageSync: (given: unknown, value: unknown) =>
      write(keyOf(given), alipay ? (given as { data: unknown }).data : value),
    removeStorageSync: (given: unknown) => void stored.delete(keyOf(given)),
    clearStorageSync: () => stored.clear(),
  };
}

const lowerCased = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
