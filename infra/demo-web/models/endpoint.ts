// models.example: one endpoint for both wire formats, with the behaviour dialled from outside.
//   POST /v1/chat/completions     OpenAI
//   POST /model/{id}/converse     Bedrock runtime
import { type DemoAnswer, type DemoRequest, type Host, json, segments } from '../http.ts';
import { type Behaviour, behave, type Obey } from './behaviours.ts';
import { schemaAnswer } from './schema-answer.ts';
import { type ModelRequest, readConverse, readOpenAi, writeConverse, writeOpenAi } from './wire-formats.ts';

export interface ModelDial {
  readonly behaviour?: Behaviour;
  /** For 'obey'. */
  readonly obey?: Obey;
  /** How many calls meet the behaviour before the model is well again; default all. */
  readonly times?: number;
  /** What a proper answer is; a string is sent as it is, anything else as JSON. */
  readonly answer?: (request: ModelRequest) => unknown;
  /** Milliseconds between bytes of 'drip'; default 1000. */
  readonly dripMs?: number;
  /** Seconds in Retry-After of 'throttled'; default 1. */
  readonly retryAfter?: number;
}

export interface ModelEndpoint {
  /** Base URL on loopback for OpenAI clients: http://127.0.0.1:<port>/v1. */
  readonly openAiUrl: string;
  /** Endpoint on loopback for the Bedrock runtime client. */
  readonly bedrockUrl: string;
  /** Sets how the model behaves from now on; what is not given falls back to its default. */
  dial(dial: ModelDial): void;
  /** Requests understood so far, throttled ones too. */
  requests(): ModelRequest[];
}

export interface ModelHost {
  readonly host: Host;
  readonly dial: ModelEndpoint['dial'];
  readonly requests: ModelEndpoint['requests'];
  readonly reset: () => void;
}

/** A model endpoint whose proper answer is `answer`; by default the request's own sentences in its schema. */
export function modelHost(answer: (request: ModelRequest) => unknown = schemaAnswer): ModelHost {
  let seen: ModelRequest[] = [];
  let dialled: ModelDial = {};
  let left = Infinity;
  const dial = (next: ModelDial) => {
    dialled = next;
    left = next.times ?? Infinity;
  };

  const host: Host = (request) => {
    const [first, second, third] = segments(request.path);
    if (request.path.endsWith('/models') && request.method === 'GET') return models();
    const asked = request.path.endsWith('/chat/completions')
      ? readOpenAi(bodyOf(request))
      : first === 'model' && third === 'converse'
        ? readConverse(second ?? '', bodyOf(request))
        : undefined;
    if (asked === undefined) return badRequest(request);
    seen.push(asked);
    const behaviour = left > 0 ? (dialled.behaviour ?? 'answer') : 'answer';
    left -= 1;
    if (behaviour === 'throttled') return throttled(asked, dialled.retryAfter ?? 1);
    if (behaviour === 'access_denied') return accessDenied(asked);
    const reply = behave(behaviour, (dialled.answer ?? answer)(asked), dialled.obey);
    const written =
      asked.wire === 'openai' ? writeOpenAi(asked, reply, request.now) : writeConverse(asked, reply);
    return behaviour === 'drip' ? { ...written, dripMs: dialled.dripMs ?? 1000 } : written;
  };

  return {
    host,
    dial,
    requests: () => [...seen],
    reset: () => {
      seen = [];
      dial({});
    },
  };
}

function bodyOf(request: DemoRequest): unknown {
  try {
    return JSON.parse(request.body.toString());
  } catch {
    return undefined;
  }
}

function models(): DemoAnswer {
  const data = ['demo-small', 'demo-large'].map((id) => ({
    id,
    object: 'model',
    created: 1_760_000_000,
    owned_by: 'demo',
  }));
  return json(200, { object: 'list', data });
}

function badRequest(request: DemoRequest): DemoAnswer {
  const message = 'The request body could not be read.';
  if (request.path.startsWith('/model/'))
    return json(400, { message }, { 'x-amzn-errortype': 'ValidationException' });
  const status = /completions$/.test(request.path) ? 400 : 404;
  return json(status, { error: { message, type: 'invalid_request_error', param: null, code: null } });
}

function throttled({ wire }: ModelRequest, retryAfter: number): DemoAnswer {
  if (wire === 'bedrock') {
    const message = 'Too many requests, please wait before trying again.';
    return json(429, { message }, { 'x-amzn-errortype': 'ThrottlingException' });
  }
  const message = 'Rate limit reached for requests. Please try again later.';
  return json(
    429,
    { error: { message, type: 'requests', param: null, code: 'rate_limit_exceeded' } },
    { 'retry-after': String(retryAfter) },
  );
}

function accessDenied({ wire, model }: ModelRequest): DemoAnswer {
  if (wire === 'bedrock') {
    const message = `You don't have access to the model with the specified model ID ${model}.`;
    return json(403, { message }, { 'x-amzn-errortype': 'AccessDeniedException' });
  }
  return json(401, {
    error: {
      message: 'Incorrect API key provided.',
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_api_key',
    },
  });
}
