/**
 * The one address of the local run: what API Gateway, its authorizer and CloudFront do together on AWS.
 * `/api/*` → authorizer, then the route's Lambda handler with a proxy event; `/cognito` → the embedded user pool;
 * everything else → the built site.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type {
  APIGatewayAuthorizerResult,
  APIGatewayProxyEvent,
  APIGatewayProxyResult,
  APIGatewayTokenAuthorizerEvent,
  Context,
} from 'aws-lambda';
import { type ApiHandler, problemResult } from '../../functions/api/http.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import { ROUTES, type Route, type RouteName } from '../../shared/routes.ts';
import type { SiteConfig } from '../../shared/site-config.ts';
import { emptyEvent } from './call-route.ts';
import { forwardToCognito, forwardToS3, isPresigned } from './forward.ts';
import { lambdaContext } from './lambda-context.ts';
import { sendSiteFile } from './site-files.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION } from './template.ts';

export interface GatewayParts {
  routes: Record<RouteName, ApiHandler>;
  authorizer(event: APIGatewayTokenAuthorizerEvent, context: Context): Promise<APIGatewayAuthorizerResult>;
  cognitoEndpoint: string;
  s3Endpoint: string;
  siteConfig: SiteConfig;
  /** Folder of the built site. */
  siteDirectory: string;
}

/** API Gateway takes at most 10 MB; nothing of ours needs more than this. */
const MAX_REQUEST_BYTES = 1024 * 1024;

export function createGateway(parts: GatewayParts): Server {
  return createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      // A visitor who went on before the answer was complete is no trouble of ours.
      if (!response.destroyed) console.error('gateway:', error);
      if (!response.headersSent) send(response, problemResult('internal', randomUUID()));
      else response.destroy();
    });
  });
}

async function handle(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of another origin may resolve its own name to this machine (DNS rebinding): only our names are served.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? ''))
    return send(response, problem('forbidden', 'Open this server as http://localhost.'));
  const url = urlOf(request);
  if (!url) return send(response, problem('invalid_request', 'Name a path of this server.'));
  if (url.pathname.startsWith('/api/')) return send(response, await answerApi(parts, request, url));
  if (isPresigned(url) && (request.method === 'PUT' || request.method === 'GET'))
    return forwardToS3(parts.s3Endpoint, url, request, response);
  if (url.pathname === '/cognito' || url.pathname === '/cognito/')
    return answerSignIn(parts.cognitoEndpoint, request, response);
  if (url.pathname === '/config.json')
    return send(response, {
      statusCode: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify(parts.siteConfig),
    });
  return sendSiteFile(parts.siteDirectory, url.pathname, request, response);
}

/** Origin form alone (RFC 9112 3.2.1); a path may begin with two slashes and still is one of this server. */
function urlOf({ url = '/' }: IncomingMessage): URL | undefined {
  const whole = `http://localhost${url}`;
  return url.startsWith('/') && URL.canParse(whole) ? new URL(whole) : undefined;
}

interface Match {
  name: RouteName;
  route: Route;
  pathParameters: Record<string, string> | null;
}

async function answerApi(
  parts: GatewayParts,
  request: IncomingMessage,
  url: URL,
): Promise<APIGatewayProxyResult> {
  const matches = matchPath(url.pathname);
  const match = matches.find(({ route }) => route.method === request.method);
  if (matches.length === 0) return problem('not_found', `There is no ${url.pathname}.`);
  if (!match)
    return problem('method_not_allowed', `Use ${matches.map(({ route }) => route.method).join(' or ')}.`, {
      allow: matches.map(({ route }) => route.method).join(', '),
    });
  const body = await readBody(request);
  if (body === undefined) return problem('too_large', 'The request is larger than 1 MB.');

  const context = lambdaContext(match.name);
  const event = proxyEvent(request, url, match, body, context.awsRequestId);
  if (match.route.signedIn) {
    const authorization = await authorizeCall(parts, request, url, context);
    if (!authorization)
      return problem('unauthorized', 'Send a valid access token.', { 'www-authenticate': 'Bearer' });
    event.requestContext.authorizer = { principalId: authorization.principalId, ...authorization.context };
  }
  const result = await parts.routes[match.name](event, context);
  // The page may only talk to its own origin, so presigned URLs of the embedded bucket lead through this address.
  return { ...result, body: result.body.replaceAll(parts.s3Endpoint, `http://${request.headers.host}`) };
}

function matchPath(pathname: string): Match[] {
  return (Object.entries(ROUTES) as [RouteName, Route][]).flatMap(([name, route]) =>
    [route.path, ...route.aliases].flatMap((template): Match[] => {
      const pathParameters = pathParametersOf(template, pathname);
      return pathParameters ? [{ name, route, pathParameters }] : [];
    }),
  );
}

function pathParametersOf(template: string, pathname: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== value) return undefined;
    } else {
      parameters[part.slice(1, -1)] = decodePathPart(value);
    }
  }
  return parameters;
}

function decodePathPart(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

async function authorizeCall(
  parts: GatewayParts,
  request: IncomingMessage,
  url: URL,
  context: Context,
): Promise<APIGatewayAuthorizerResult | undefined> {
  const authorizationToken = request.headers.authorization;
  if (authorizationToken === undefined) return undefined;
  try {
    const result = await parts.authorizer(
      {
        type: 'TOKEN',
        authorizationToken,
        methodArn: `arn:aws:execute-api:${LOCAL_REGION}:${LOCAL_ACCOUNT}:local/local/${request.method}${url.pathname}`,
      },
      context,
    );
    return result.policyDocument.Statement.some((statement) => statement.Effect === 'Allow')
      ? result
      : undefined;
  } catch {
    return undefined;
  }
}

function proxyEvent(
  request: IncomingMessage,
  url: URL,
  match: Match,
  body: Buffer,
  requestId: string,
): APIGatewayProxyEvent {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  );
  const { requestContext, ...event } = emptyEvent(requestId);
  return {
    ...event,
    httpMethod: match.route.method,
    path: url.pathname,
    resource: match.route.path,
    headers,
    pathParameters: match.pathParameters,
    queryStringParameters: Object.fromEntries(url.searchParams),
    body: body.length === 0 ? null : body.toString('base64'),
    isBase64Encoded: body.length > 0,
    requestContext: {
      ...requestContext,
      httpMethod: match.route.method,
      path: url.pathname,
      resourceId: match.name,
      resourcePath: match.route.path,
    },
  };
}

/** The body, or undefined when it is over the limit; the rest is then read and thrown away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_REQUEST_BYTES) chunks.push(chunk);
  }
  return size <= MAX_REQUEST_BYTES ? Buffer.concat(chunks) : undefined;
}

async function answerSignIn(
  endpoint: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = request.headers['x-amz-target'];
  const body = await readBody(request);
  if (request.method !== 'POST' || typeof target !== 'string' || body === undefined)
    return send(response, problem('invalid_request', 'This address is for the sign-in of the site.'));
  return forwardToCognito(endpoint, { target, body: new Uint8Array(body) }, response);
}

function problem(
  code: ProblemCode,
  detail: string,
  headers: Record<string, string> = {},
): APIGatewayProxyResult {
  return problemResult(code, randomUUID(), { detail, headers });
}

function send(response: ServerResponse, result: APIGatewayProxyResult): void {
  const headers = Object.fromEntries(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  response.writeHead(result.statusCode, headers);
  response.end(result.isBase64Encoded ? Buffer.from(result.body, 'base64') : result.body);
}
