/**
 * What has not ended: runs, PDFs and deletions carry an attribute `open` until they have, and the sparse index over it
 * is what the sweep asks.
 */
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { OPEN_INDEX } from './keys.ts';

/**
 * The index's items of one kind, oldest first; keys, `created_at` and what else the index holds.
 * @param kind the value of `open`
 */
export async function openItems(
  client: DynamoDBDocumentClient,
  table: string,
  { kind, createdBefore, limit }: { kind: string; createdBefore: Date; limit: number },
): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: OPEN_INDEX,
      KeyConditionExpression: '#open = :open AND created_at < :before',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':open': kind, ':before': createdBefore.toISOString() },
      Limit: limit,
    }),
  );
  return Items;
}
