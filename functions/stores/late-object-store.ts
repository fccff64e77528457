/** An object store that is made when the first object is asked for: most calls of some functions need none. */
import type { ObjectStore } from './object-store.ts';

function lateObjectStore(make: () => Promise<ObjectStore>): ObjectStore {
  let store: Promise<ObjectStore> | undefined;
  const made = () => {
    store ??= make();
    return store;
  };
  return {
    put: async (key, value) => (await made()).put(key, value),
    get: async (key, schema) => (await made()).get(key, schema),
    delete: async (key) => (await made()).delete(key),
  };
}

/** Objects of a bucket, with S3's client loaded when it is needed: loading it doubles a small function's start. */
export const lateBucket = (bucket: string): ObjectStore =>
  lateObjectStore(async () => {
    const [{ S3ObjectStore }, { s3Client }] = await Promise.all([
      import('./object-store.ts'),
      import('./s3-client.ts'),
    ]);
    return new S3ObjectStore(s3Client(), bucket);
  });
