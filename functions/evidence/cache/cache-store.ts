/**
 * What the shared cache needs from a table. Everything in it is public: a key names a public identity (a domain, a
 * handle), never a person, a session or anything a user gave. The DynamoDB implementation is stores/shared-cache.ts.
 */

export interface CacheEntry {
  /** JSON text, validated by whoever reads it. */
  value: string;
  /** Milliseconds since the epoch from which on the entry counts as absent. Deletion by TTL comes later. */
  freshUntil: number;
}

/** The right to fetch one key while others wait. */
export interface Lease {
  holder: string;
  /** Milliseconds since the epoch from which on anybody may take it over. */
  until: number;
}

export interface CacheStore {
  /** The entry as last written, expired or not; read consistently. */
  read(key: string): Promise<CacheEntry | undefined>;
  write(key: string, entry: CacheEntry): Promise<void>;
  /** True when the lease is now the holder's: nobody had it, or it had run out at `now`. */
  takeLease(key: string, lease: Lease, now: number): Promise<boolean>;
  /** Prolongs a lease; false when somebody else has it by now. */
  renewLease(key: string, lease: Lease): Promise<boolean>;
  /** Gives the lease back; nothing happens when somebody else has it by now. */
  releaseLease(key: string, holder: string): Promise<void>;
}

/** Largest value that is stored: a DynamoDB item takes 400 KB. */
export const MAX_VALUE_BYTES = 350_000;
