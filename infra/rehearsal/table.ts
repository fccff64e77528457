/** Rows of the table UserData. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { RUN_PREFIX, SESSION_SORT_KEY } from '../../functions/stores/keys.ts';
import { emulatedClient } from './cloud.ts';

/** Days from now until a session's row goes. */
export async function daysKept(endpoint: string, table: string, sessionId: string): Promise<number> {
  const client = new DynamoDBClient(emulatedClient(endpoint));
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: { pk: { S: `${RUN_PREFIX}${sessionId}` }, sk: { S: SESSION_SORT_KEY } },
    }),
  );
  return Math.round((Number(Item?.expires_at?.N) - Date.now() / 1_000) / 86_400);
}
