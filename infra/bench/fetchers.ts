/** Memory of each fetcher while every page and answer it reads is as large as the door allows. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import * as z from 'zod';
import { FETCHER_NAMES, type FetcherName } from '../../shared/fetcher-names.ts';
import { get } from '../demo-web/get.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { bundleFunctions } from '../functions/bundle.ts';
import { fetchFunctionName, nodeOptions } from '../functions/sizes.ts';
import type { Figure } from './figure.ts';
import { INFLATIONS, type Inflation, inflate } from './large-answers.ts';

const CHILD = 'fetcher-child';
/** A fetcher ends within 25 s; the rest is the start of its process. */
const MOST_MS = 60_000;
const reportSchema = z.object({ outcome: z.string(), ms: z.number(), peakMb: z.number() });
export type FetcherReport = z.infer<typeof reportSchema>;

/** The largest peak of each fetcher over all ways to blow pages up; bundled and started as it is deployed. */
export async function measureFetcherMemory(): Promise<Figure[]> {
  const worst = new Map<FetcherName, FetcherReport & { how: Inflation }>();
  const bundles = bundleFunctions(new Map([[CHILD, path.join(import.meta.dirname, `${CHILD}.ts`)]]));
  const script = path.join(bundles.folderOf(CHILD), 'index.mjs');
  try {
    for (const how of INFLATIONS)
      for (const name of FETCHER_NAMES) {
        const report = await fetchLarge(script, name, how);
        const known = worst.get(name);
        if (!known || report.peakMb > known.peakMb) worst.set(name, { ...report, how });
      }
  } finally {
    bundles.remove();
  }
  return [...worst].map(([name, { how, peakMb }]) => ({
    name: `fetcher ${name}, peak memory with 5 MB answers (${how})`,
    value: peakMb,
    unit: 'MB',
  }));
}

/** One fetcher's run in a process of its own, on a demo internet whose answers are blown up. */
async function fetchLarge(script: string, name: FetcherName, how: Inflation): Promise<FetcherReport> {
  const web = await startDemoWeb();
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    const headers = { authorization: request.headers.authorization ?? '' };
    get(web.port, `https://${host}${request.url ?? '/'}`, { headers }).then(
      ({ status, text, headers: { 'content-type': type = '', location } }) => {
        response.writeHead(status, { 'content-type': type, ...(location !== undefined && { location }) });
        response.end(status === 200 ? inflate(text, type, how) : text);
      },
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await inChild(script, name, (server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
    await web.close();
  }
}

function inChild(script: string, name: FetcherName, port: number): Promise<FetcherReport> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [name, String(port)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: nodeOptions(fetchFunctionName(name))?.split(' ') ?? [],
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`fetcher ${name} did not end`));
    }, MOST_MS);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve(reportSchema.parse(message));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`fetcher ${name} ended with ${code}`));
    });
  });
}
