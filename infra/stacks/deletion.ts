/** The routes about what a person has stored: taking it out, deleting it; and what any function needs that deletes. */
import { Fn } from 'aws-cdk-lib';
import type * as deleteData from '../../functions/lambda/delete-data.ts';
import type * as deleteSession from '../../functions/lambda/delete-session.ts';
import type * as exportData from '../../functions/lambda/export-data.ts';
import type * as getDataDeletion from '../../functions/lambda/get-data-deletion.ts';
import * as access from '../data/access.ts';
import type { Data } from '../data/data.ts';
import { ProductFunction } from '../functions/product-function.ts';
import type { FunctionParts } from './functions.ts';

/** ARNs. */
export interface StateMachines {
  prep: string;
  pdf: string;
}

export function ownDataFunctions({ scope, data, defaults }: FunctionParts, stateMachines: StateMachines) {
  return {
    deleteSession: new ProductFunction<typeof deleteSession.environment>(scope, 'DeleteSession', {
      name: 'delete-session',
      description: 'DELETE /api/session/{id}',
      environment: deletionVariables(data, stateMachines),
      access: [...deletingSessions(data, stateMachines), ...access.keyOf(data)],
      defaults,
    }),
    deleteData: new ProductFunction<typeof deleteData.environment>(scope, 'DeleteData', {
      name: 'delete-data',
      description: 'DELETE /api/user/data',
      environment: deletionVariables(data, stateMachines),
      access: [...deletingSessions(data, stateMachines), ...deletingPeople(data), ...access.keyOf(data)],
      defaults,
    }),
    getDataDeletion: new ProductFunction<typeof getDataDeletion.environment>(scope, 'GetDataDeletion', {
      name: 'get-data-deletion',
      description: 'GET /api/user/data',
      environment: { USER_DATA_TABLE: data.userData.tableName },
      access: [access.personItems(data, ['GetItem']), ...access.keyOf(data)],
      defaults,
    }),
    exportData: new ProductFunction<typeof exportData.environment>(scope, 'ExportData', {
      name: 'export-data',
      description: 'GET /api/user/export',
      environment: {
        USER_DATA_TABLE: data.userData.tableName,
        PRIVATE_BUCKET: data.privateBucket.bucketName,
      },
      access: [
        access.sessionsByOwner(data),
        access.runItems(data, ['Query']),
        access.plans(data),
        // The signed links carry this function's own right to read.
        access.uploads(data, ['GetObject']),
        access.missingObjects(data.privateBucket),
        ...access.keyOf(data),
      ],
      defaults,
    }),
  };
}

export function deletionVariables(data: Data, stateMachines: StateMachines) {
  return {
    USER_DATA_TABLE: data.userData.tableName,
    GUARD_TABLE: data.guard.tableName,
    PRIVATE_BUCKET: data.privateBucket.bucketName,
    STATE_MACHINE_ARN: stateMachines.prep,
    PDF_STATE_MACHINE_ARN: stateMachines.pdf,
  };
}

/** Tombstones instead of rows, objects listed and deleted but never read, executions stopped. */
export const deletingSessions = (data: Data, stateMachines: StateMachines): access.Access[] => [
  access.runItems(data, ['Query', 'GetItem', 'PutItem', 'DeleteItem']),
  access.erasableObjects(data),
  access.missingObjects(data.privateBucket),
  access.forgettingIdempotency(data),
  {
    actions: ['states:DescribeExecution', 'states:StopExecution'],
    resources: [executionsOf(stateMachines.prep), executionsOf(stateMachines.pdf)],
    wildcard: {
      endsWith: ':*',
      reason: 'Executions are named after their session or PDF, one for each run.',
    },
  },
];

export const deletingPeople = (data: Data): access.Access[] => [
  access.sessionsByOwner(data),
  access.personItems(data, ['Query', 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem']),
];

/** `arn:…:stateMachine:name` → `arn:…:execution:name:*` */
function executionsOf(stateMachineArn: string): string {
  const parts = Fn.split(':', stateMachineArn, 7);
  const [arn, partition, service, region, account] = parts;
  return Fn.join(':', [arn, partition, service, region, account, 'execution', `${parts[6]}:*`].map(String));
}
