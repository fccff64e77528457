/** What states try again, and how. */
import { Duration } from 'aws-cdk-lib';
import { JitterType } from 'aws-cdk-lib/aws-stepfunctions';

/** The Lambda service's own troubles: the function may not even have run. */
export const LAMBDA_ERRORS = [
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
];

/** What a handler throws when a table or bucket stayed away for all of the SDK's own attempts; every task may run twice. */
export const STORE_ERRORS = [
  'TimeoutError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'InternalServerError',
  'InternalError',
  'ServiceUnavailable',
  'SlowDown',
];

/** Capped and fully jittered. */
export const RETRY = {
  interval: Duration.seconds(1),
  maxAttempts: 3,
  backoffRate: 2,
  maxDelay: Duration.seconds(10),
  jitterStrategy: JitterType.FULL,
};
