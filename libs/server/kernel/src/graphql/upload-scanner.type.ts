import { Field, ObjectType } from '@nestjs/graphql';
import type { ServerConfig } from '../config/server-config.js';

@ObjectType('UploadScanner', { description: 'What looks through files before they are kept.' })
export class UploadScannerType {
  @Field(() => Boolean, { description: 'It is a stand-in, which the screen has to say.' })
  standIn!: boolean;
}

/** What the screens say about the virus scanner; null where there is none. */
export const uploadScanner = ({ clamd }: Pick<ServerConfig, 'clamd'>): UploadScannerType | null =>
  clamd && { standIn: clamd.standIn };
