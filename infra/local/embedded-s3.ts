/** S3 in the process: s3rver on a loopback port, objects as files. */
import { mkdir } from 'node:fs/promises';
import S3rver from '@20minutes/s3rver';
import type { EmbeddedService } from './embedded-dynamodb.ts';

export async function startS3(buckets: readonly string[], directory: string): Promise<EmbeddedService> {
  await mkdir(directory, { recursive: true });
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: buckets.map((name) => ({ name, configs: [] })),
  });
  // It serves unsigned requests as if everything were public; a bucket of a deployment refuses them.
  server.middleware.unshift(async (context, next) => {
    if (context.headers.authorization !== undefined || 'X-Amz-Algorithm' in context.query) return next();
    context.status = 403;
  });
  // Its check of a list's signature leaves out the slash behind the bucket's name, so lists are asked without one.
  server.middleware.splice(1, 0, (context, next) => {
    if (context.method === 'GET' && /^\/[^/]+\/?$/.test(context.path)) delete context.headers.authorization;
    return next();
  });
  const { port } = await server.run();
  return { endpoint: `http://127.0.0.1:${port}`, close: () => server.close() };
}
