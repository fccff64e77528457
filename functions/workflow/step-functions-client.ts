import { SFNClient } from '@aws-sdk/client-sfn';
import { CLIENT_LIMITS } from '../stores/client-limits.ts';

export function stepFunctionsClient(): SFNClient {
  return new SFNClient(CLIENT_LIMITS);
}
