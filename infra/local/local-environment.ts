/** Points the AWS SDK of this process at the embedded services, by its standard variables. */
import { LOCAL_REGION } from './template.ts';

export interface Endpoints {
  dynamodb: string;
  s3: string;
  sfn?: string;
}

export function pointSdkAt(endpoints: Endpoints): void {
  Object.assign(process.env, {
    AWS_REGION: LOCAL_REGION,
    // The embedded services know these; real credentials of the machine never reach them.
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    // X-Ray and metrics have nowhere to go.
    POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'WARN',
  });
  delete process.env.AWS_SESSION_TOKEN;
  delete process.env.AWS_PROFILE;
  if (endpoints.sfn !== undefined) process.env.AWS_ENDPOINT_URL_SFN = endpoints.sfn;
}
