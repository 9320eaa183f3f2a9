import { mergeInternalComponents } from '@tarojs/shared';
import { components } from './attributes';

mergeInternalComponents(components(process.env.TARO_ENV));
