/** Calls a route's handler in the process, as the gateway would after the authorizer said who calls. */
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { OPERATOR_CONTEXT } from '../../functions/api/authorize.ts';
import type { ApiHandler } from '../../functions/api/http.ts';
import { lambdaContext } from './lambda-context.ts';

export interface RouteCall {
  userId?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Whether the authorizer found an operator. */
  operator?: boolean;
  pathParameters?: Record<string, string>;
  query?: Record<string, string>;
  /** What the function has left of its time. */
  remainingMs?: number;
}

export interface RouteAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export async function callRoute(handler: ApiHandler, call: RouteCall): Promise<RouteAnswer> {
  const context = lambdaContext('in-process', call.remainingMs);
  const { requestContext, ...event } = emptyEvent(context.awsRequestId);
  const result = await handler(
    {
      ...event,
      headers: { 'content-type': 'application/json', ...call.headers },
      pathParameters: call.pathParameters ?? null,
      queryStringParameters: call.query ?? null,
      body: call.body === undefined ? null : JSON.stringify(call.body),
      requestContext: {
        ...requestContext,
        authorizer:
          call.userId === undefined
            ? null
            : { principalId: call.userId, ...(call.operator && { [OPERATOR_CONTEXT]: 'yes' }) },
      },
    },
    context,
  );
  return {
    status: result.statusCode,
    headers: Object.fromEntries(
      Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    body: result.body === '' ? undefined : JSON.parse(result.body),
  };
}

/** A proxy event with nothing in it. */
export function emptyEvent(requestId: string): APIGatewayProxyEvent {
  return {
    httpMethod: 'GET',
    path: '/',
    resource: '/',
    headers: {},
    multiValueHeaders: {},
    pathParameters: null,
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    stageVariables: null,
    body: null,
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: null,
      protocol: 'HTTP/1.1',
      httpMethod: 'GET',
      identity: {
        accessKey: null,
        accountId: null,
        apiKey: null,
        apiKeyId: null,
        caller: null,
        clientCert: null,
        cognitoAuthenticationProvider: null,
        cognitoAuthenticationType: null,
        cognitoIdentityId: null,
        cognitoIdentityPoolId: null,
        principalOrgId: null,
        sourceIp: '127.0.0.1',
        user: null,
        userAgent: null,
        userArn: null,
      },
      path: '/',
      stage: 'local',
      requestId,
      requestTimeEpoch: Date.now(),
      resourceId: 'local',
      resourcePath: '/',
    },
  };
}
