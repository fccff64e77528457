/** The REST API: one method for each route of shared/routes.ts, behind the Lambda authorizer where it needs sign-in. */
import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { ROUTES, type Route, type RouteName } from '../../shared/routes.ts';
import { addGatewayResponses } from './gateway-responses.ts';
import { webAcl } from './web-acl.ts';

export interface ApiProps {
  name: string;
  routes: Readonly<Record<RouteName, IFunction>>;
  authorizer: IFunction;
  requestsPerSecond: number;
  burst: number;
  regionalWaf: boolean;
  logRetention: RetentionDays;
  removalPolicy: RemovalPolicy;
  key?: IKey;
}

/** Part of the API's own address; CloudFront hides it. */
export const STAGE = 'live';

export class Api extends Construct {
  readonly restApi: apigateway.RestApi;
  /** Host of the API's own address. */
  readonly host: string;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { region, urlSuffix } = Stack.of(this);
    this.restApi = new apigateway.RestApi(this, 'RestApi', {
      restApiName: props.name,
      description: 'Interview Helper',
      endpointConfiguration: { types: [apigateway.EndpointType.REGIONAL] },
      // The account's role for API Gateway's logs is shared by all its APIs, so it stays when this one goes.
      cloudWatchRole: true,
      deployOptions: { stageName: STAGE, ...stageOptions(this, props) },
    });
    this.host = `${this.restApi.restApiId}.execute-api.${region}.${urlSuffix}`;
    addGatewayResponses(this.restApi);
    const authorizer = new apigateway.TokenAuthorizer(this, 'Authorizer', {
      handler: props.authorizer,
      // What is plainly no token is refused without waking the function.
      validationRegex: '^[Bb]earer [A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
      resultsCacheTtl: Duration.minutes(5),
    });
    for (const [name, route] of Object.entries(ROUTES) as [RouteName, Route][])
      this.#addRoute(route, props.routes[name], authorizer);
    if (props.regionalWaf)
      new CfnWebACLAssociation(this, 'WebAclAssociation', {
        resourceArn: this.restApi.deploymentStage.stageArn,
        webAclArn: webAcl(this, 'REGIONAL').attrArn,
      });
    acknowledge(this.restApi, props.regionalWaf);
  }

  #addRoute(route: Route, fn: IFunction, authorizer: apigateway.IAuthorizer): void {
    for (const path of [route.path, ...route.aliases]) {
      const method = this.restApi.root
        .resourceForPath(path)
        .addMethod(route.method, new apigateway.LambdaIntegration(fn, { allowTestInvoke: false }), {
          ...(route.signedIn
            ? { authorizationType: apigateway.AuthorizationType.CUSTOM, authorizer }
            : { authorizationType: apigateway.AuthorizationType.NONE }),
        });
      Validations.of(method).acknowledge({
        id: 'AwsSolutions-COG4',
        reason: route.signedIn
          ? 'The Lambda authorizer checks more than the Cognito one: token_use, client and allowed groups, by the same code as the local server.'
          : 'Says nothing about anybody: health of the service and the description of the API.',
      });
      if (!route.signedIn)
        Validations.of(method).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason:
            'Open on purpose: load balancers and clients ask for health and the OpenAPI document without a user.',
        });
    }
  }
}

function stageOptions(scope: Construct, props: ApiProps): apigateway.StageOptions {
  const accessLogs = new LogGroup(scope, 'AccessLogs', {
    retention: props.logRetention,
    removalPolicy: props.removalPolicy,
    ...(props.key && { encryptionKey: props.key }),
  });
  return {
    throttlingRateLimit: props.requestsPerSecond,
    throttlingBurstLimit: props.burst,
    loggingLevel: apigateway.MethodLoggingLevel.ERROR,
    dataTraceEnabled: false,
    metricsEnabled: true,
    tracingEnabled: true,
    accessLogDestination: new apigateway.LogGroupLogDestination(accessLogs),
    // Neither address nor name of the caller, nor the path with a session's id: the template of the route.
    accessLogFormat: apigateway.AccessLogFormat.custom(
      JSON.stringify({
        request_id: '$context.requestId',
        time: '$context.requestTimeEpoch',
        method: '$context.httpMethod',
        route: '$context.resourcePath',
        status: '$context.status',
        latency_ms: '$context.responseLatency',
        integration_status: '$context.integration.status',
        authorizer_status: '$context.authorizer.status',
        error: '$context.error.responseType',
      }),
    ),
  };
}

function acknowledge(api: apigateway.RestApi, regionalWaf: boolean): void {
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-APIG2',
    reason:
      'Every body is validated by the zod schema that also describes it, with one message for each field.',
  });
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    reason:
      'The policy AWS made for exactly this: the role by which API Gateway writes logs for the whole account.',
  });
  if (!regionalWaf)
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG3',
      reason:
        'The team chose api.waf; every route that costs anything needs a token and the stage is throttled.',
    });
}
