/** Object stores whose client is not there yet when they are made: loading S3's doubles a small function's start. */
import type { ObjectStore, ObjectsByPrefix } from './object-store.ts';

type Objects = ObjectStore & ObjectsByPrefix;

function lateObjectStore(make: () => Promise<Objects>): Objects {
  let store: Promise<Objects> | undefined;
  const made = () => {
    store ??= make();
    return store;
  };
  return {
    put: async (key, value) => (await made()).put(key, value),
    get: async (key, schema) => (await made()).get(key, schema),
    delete: async (key) => (await made()).delete(key),
    list: async (prefix) => (await made()).list(prefix),
  };
}

const loadBuckets = async () => (await import('./s3-buckets.ts')).s3Buckets();

/** Loaded when the first object is asked for: most calls of some functions need none. */
export const lateBucket = (bucket: string): Objects =>
  lateObjectStore(async () => (await loadBuckets())(bucket));

/** Loaded at once, and so while the table is waited for that every call of a state asks first. */
export function soonBuckets(): (bucket: string) => Objects {
  const loading = loadBuckets();
  // Whoever asks for an object is told; a call that fails before asks for none.
  loading.catch(() => undefined);
  return (bucket) => lateObjectStore(async () => (await loading)(bucket));
}
