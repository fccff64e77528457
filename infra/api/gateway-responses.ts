/** What API Gateway answers by itself, in the words and the shape of the API's own problems (RFC 9457). */
import { type GatewayResponse, ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, type ProblemCode } from '../../shared/problem.ts';

const RESPONSES: readonly (readonly [ResponseType, ProblemCode])[] = [
  [ResponseType.UNAUTHORIZED, 'unauthorized'],
  [ResponseType.ACCESS_DENIED, 'forbidden'],
  [ResponseType.WAF_FILTERED, 'forbidden'],
  // An unknown path or method; API Gateway would say "Missing Authentication Token".
  [ResponseType.MISSING_AUTHENTICATION_TOKEN, 'not_found'],
  [ResponseType.RESOURCE_NOT_FOUND, 'not_found'],
  [ResponseType.REQUEST_TOO_LARGE, 'too_large'],
  [ResponseType.UNSUPPORTED_MEDIA_TYPE, 'unsupported_media_type'],
  [ResponseType.THROTTLED, 'rate_limited'],
  [ResponseType.QUOTA_EXCEEDED, 'rate_limited'],
  [ResponseType.AUTHORIZER_FAILURE, 'unavailable'],
  [ResponseType.AUTHORIZER_CONFIGURATION_ERROR, 'internal'],
  [ResponseType.INTEGRATION_TIMEOUT, 'unavailable'],
  [ResponseType.INTEGRATION_FAILURE, 'unavailable'],
  [ResponseType.DEFAULT_4XX, 'invalid_request'],
  [ResponseType.DEFAULT_5XX, 'internal'],
];

export function addGatewayResponses(api: RestApi): GatewayResponse[] {
  return RESPONSES.map(([type, code]) => {
    const { status, title } = PROBLEMS[code];
    const body = { type: 'about:blank', title, status, code, request_id: '$context.requestId' };
    return api.addGatewayResponse(type.responseType, {
      type,
      statusCode: String(status),
      responseHeaders: {
        'content-type': `'${PROBLEM_MEDIA_TYPE}'`,
        'cache-control': "'no-store'",
        ...(code === 'unauthorized' && { 'www-authenticate': "'Bearer'" }),
        ...((code === 'rate_limited' || code === 'unavailable') && { 'retry-after': "'2'" }),
      },
      templates: { 'application/json': JSON.stringify(body) },
    });
  });
}
