/** DynamoDB in the process: dynalite on a loopback port, its tables made from the synthesised template. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { embeddedClient } from './local-environment.ts';
import type { TableProperties } from './template.ts';

export interface EmbeddedService {
  endpoint: string;
  close(): Promise<void>;
}

/** Starts it with data in `directory`, or in memory without one. */
export async function startDynamoDb(
  tables: ReadonlyMap<string, TableProperties>,
  directory?: string,
): Promise<EmbeddedService> {
  const server = dynalite({ createTableMs: 0, ...(directory !== undefined && { path: directory }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  await createMissing(endpoint, tables);
  return {
    endpoint,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function createMissing(endpoint: string, tables: ReadonlyMap<string, TableProperties>): Promise<void> {
  const client = new DynamoDBClient(embeddedClient(endpoint));
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  await Promise.all(
    [...tables].map(async ([TableName, table]) => {
      if (!TableNames.includes(TableName))
        await client.send(
          new CreateTableCommand({
            TableName,
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: table.AttributeDefinitions,
            KeySchema: table.KeySchema,
            GlobalSecondaryIndexes: table.GlobalSecondaryIndexes,
          }),
        );
      await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 }, { TableName });
    }),
  );
  client.destroy();
}
