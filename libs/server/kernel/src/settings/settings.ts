import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** Small facts that all processes share and that survive a restart, such as what has been loaded. */
@Injectable()
export class Settings {
  constructor(private readonly database: Database) {}

  /** The value of a key; null when it was never set. */
  async get(key: string): Promise<string | null> {
    const [row] = await this.database.read<{ value: string }>({
      name: 'settings.get',
      text: 'select value from setting where key = $1',
      values: [key],
    });
    return row?.value ?? null;
  }

  /** Sets or replaces the value of a key. */
  async set(key: string, value: string): Promise<void> {
    await this.database.read({
      name: 'settings.set',
      text: 'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      values: [key, value],
    });
  }
}
