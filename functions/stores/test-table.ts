/** An embedded table with a partition and a sort key, for tests of what is kept in one. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';

// It ships no types.
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite');

export interface TestTable {
  name: string;
  client: DynamoDBDocumentClient;
  /** Every item as it lies there, expired ones too. */
  items(): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** @param keys partition key, then sort key; strings both */
export async function openTestTable(
  name: string,
  keys: readonly string[] = ['pk', 'sk'],
): Promise<TestTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const plain = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  await plain.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map((AttributeName, i) => ({ AttributeName, KeyType: i === 0 ? 'HASH' : 'RANGE' })),
    }),
  );
  const client = DynamoDBDocumentClient.from(plain);
  return {
    name,
    client,
    items: async () => (await client.send(new ScanCommand({ TableName: name }))).Items ?? [],
    close: () => {
      client.destroy();
      server.close();
    },
  };
}
