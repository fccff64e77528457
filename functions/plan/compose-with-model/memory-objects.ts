/** An object store in memory, for tests. */
import type * as z from 'zod';
import type { ObjectStore } from '../../stores/object-store.ts';

export class MemoryObjects implements ObjectStore {
  readonly objects = new Map<string, string>();

  async put(key: string, value: unknown): Promise<void> {
    this.objects.set(key, JSON.stringify(value));
  }

  async get<Schema extends z.ZodType>(key: string, schema: Schema): Promise<z.output<Schema> | undefined> {
    const text = this.objects.get(key);
    return text === undefined ? undefined : schema.parse(JSON.parse(text));
  }

  async delete(key: string): Promise<void> {
    this.objects.delete(key);
  }
}
