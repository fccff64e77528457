/** A CacheStore in memory, for tests and for runs that keep nothing. */
import type { CacheEntry, CacheStore, Lease } from './cache-store.ts';

export class MemoryCacheStore implements CacheStore {
  readonly entries = new Map<string, CacheEntry>();
  readonly leases = new Map<string, Lease>();

  async read(key: string): Promise<CacheEntry | undefined> {
    return this.entries.get(key);
  }

  async write(key: string, entry: CacheEntry): Promise<void> {
    this.entries.set(key, entry);
  }

  async takeLease(key: string, lease: Lease, now: number): Promise<boolean> {
    const held = this.leases.get(key);
    if (held && held.until > now) return false;
    this.leases.set(key, lease);
    return true;
  }

  async renewLease(key: string, lease: Lease): Promise<boolean> {
    if (this.leases.get(key)?.holder !== lease.holder) return false;
    this.leases.set(key, lease);
    return true;
  }

  async releaseLease(key: string, holder: string): Promise<void> {
    if (this.leases.get(key)?.holder === holder) this.leases.delete(key);
  }
}
