/** Points the AWS SDK of this process at the embedded services, by its standard variables. */
import { LOCAL_REGION } from './template.ts';

/** What the embedded services take; real credentials of the machine never reach them. */
const LOCAL_KEY = 'S3RVER';

/** For a client of one embedded service, whatever the environment says. */
export function embeddedClient(endpoint: string) {
  return {
    endpoint,
    region: LOCAL_REGION,
    credentials: { accessKeyId: LOCAL_KEY, secretAccessKey: LOCAL_KEY },
  };
}

export interface Endpoints {
  dynamodb: string;
  s3: string;
  sfn?: string;
}

export function pointSdkAt(endpoints: Endpoints): void {
  Object.assign(process.env, {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_KEY,
    AWS_SECRET_ACCESS_KEY: LOCAL_KEY,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
  });
  delete process.env.AWS_SESSION_TOKEN;
  delete process.env.AWS_PROFILE;
  if (endpoints.sfn !== undefined) process.env.AWS_ENDPOINT_URL_SFN = endpoints.sfn;
}
