/** Where things are, from the outputs of the deployment. */
import { STAGE } from '../api/api.ts';
import type { Cloud } from './cloud.ts';
import type { UserPool } from './people.ts';
import { NAME } from './settings.ts';

export const STATE = `${NAME}-state`;
const APPLICATION = `${NAME}-application`;
export const WEBSITE = `${NAME}-website`;

export interface Deployment {
  /** Base address of the API. */
  api: string;
  siteHost: string;
  /** Name of the table UserData. */
  table: string;
  pool: UserPool;
  stateMachineArn: string;
}

/** @throws {Error} naming an output that is not there */
export async function deployment(cloud: Cloud, endpoint: string): Promise<Deployment> {
  const outputs = await cloud.outputs();
  const find = (stack: string, part: RegExp): string => {
    const value = Object.entries(outputs[stack] ?? {}).find(([name]) => part.test(name))?.[1];
    if (value === undefined) throw new Error(`${stack} has no output ${part.source}`);
    return value;
  };
  const apiId = /^https:\/\/(\w+)\.execute-api\./.exec(find(APPLICATION, /^ApiUrl$/))?.[1];
  if (apiId === undefined) throw new Error('the API has no address');
  return {
    api: `${endpoint}/restapis/${apiId}/${STAGE}/_user_request_`,
    siteHost: new URL(find(WEBSITE, /^SiteUrl$/)).hostname,
    table: find(STATE, /RefDataUserData/),
    pool: { userPoolId: find(STATE, /^UserPoolId$/), clientId: find(STATE, /RefAuthSiteClient/) },
    stateMachineArn: find(APPLICATION, /^StateMachine$/),
  };
}
