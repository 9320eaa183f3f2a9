import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type ServerConfig } from '@tongban/kernel';
import { BreachedPasswords } from './breached-passwords.js';
import { isCommonPassword } from './common-passwords.js';

/** Passwords that whoever guesses tries first: the common ones, and those that were stolen elsewhere. */
@Injectable()
export class KnownPasswords implements OnModuleInit {
  private breached: BreachedPasswords | null = null;

  constructor(@Inject(CONFIG) private readonly config: ServerConfig) {}

  /** A list that is named and cannot be used keeps the server from starting: nobody would notice later. */
  async onModuleInit(): Promise<void> {
    const path = this.config.breachedPasswords;
    if (path) this.breached = await BreachedPasswords.at(path);
  }

  /** Why a password is known; null when it is not. */
  async problem(password: string): Promise<'simple' | 'breached' | null> {
    if (isCommonPassword(password)) return 'simple';
    return (await this.breached?.holds(password)) ? 'breached' : null;
  }
}
