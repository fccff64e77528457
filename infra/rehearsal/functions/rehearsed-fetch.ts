/** A fetcher's function as it is deployed, but for its network: the demo internet on a loopback port. */
import { connect } from 'node:net';
import * as z from 'zod';
import { readEnvironment } from '../../../functions/environment.ts';
import type { Fetcher } from '../../../functions/fetchers/contract.ts';
import { createFetch, environment, type FetchEnvironment } from '../../../functions/lambda/fetch-function.ts';
import { lambdaHandler } from '../../../functions/lambda/lambda.ts';
import { secretKeys } from '../../../functions/lambda/secret-keys.ts';
import type { Internet } from '../../../functions/web-access/internet.ts';
import { createWorld } from '../../../functions/world.ts';

const rehearsalEnvironment = z.object({
  REHEARSAL_WEB_PORT: z.coerce.number().int().positive(),
  /** Comma-separated host names that the demo internet plays. */
  REHEARSAL_WEB_HOSTS: z.string().transform((hosts) => new Set(hosts.split(','))),
});

/** Any public address will do: connections go to the loopback port, which knows the host by its header. */
const ADDRESS = '93.184.216.34';

export const rehearsedFetch = <Query>(fetcher: Fetcher<Query>) =>
  lambdaHandler({
    environment,
    create: (env: FetchEnvironment) =>
      createFetch(fetcher, env, createWorld({ internet: demoInternet() }), secretKeys),
  });

function demoInternet(): Internet {
  const { REHEARSAL_WEB_HOSTS: hosts, REHEARSAL_WEB_PORT: port } = readEnvironment(rehearsalEnvironment);
  return {
    reservedNames: ['example'],
    async lookup(hostname) {
      if (hosts.has(hostname.toLowerCase())) return [ADDRESS];
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    },
    connect: ({ signal }) =>
      new Promise((resolve, reject) => {
        const socket = connect({ host: '127.0.0.1', port });
        signal.addEventListener('abort', () => socket.destroy(), { once: true });
        socket.once('error', reject);
        socket.once('connect', () => resolve(socket));
      }),
  };
}
