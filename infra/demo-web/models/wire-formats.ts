// The two formats models are spoken to in: OpenAI chat completions and Bedrock Converse.
import * as z from 'zod';
import { type DemoAnswer, json } from '../http.ts';

export interface ModelRequest {
  readonly wire: 'openai' | 'bedrock';
  readonly model: string;
  readonly system: string;
  readonly messages: readonly { readonly role: string; readonly text: string }[];
  /** The JSON schema asked for, by response format or by a forced tool. */
  readonly schema: unknown;
  /** The forced tool's name when the schema came that way. */
  readonly tool: string | undefined;
  readonly maxTokens: number | undefined;
}

/** What a model says, before it is put in a wire format. */
export interface ModelReply {
  readonly text: string;
  readonly stop: 'end' | 'length' | 'refusal';
}

const Content = z.union([z.string(), z.array(z.looseObject({ text: z.string().optional() }))]).nullable();

const OpenAiBody = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: Content.optional() })).min(1),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.looseObject({ schema: z.unknown() }).optional() })
    .optional(),
  tools: z
    .array(z.looseObject({ function: z.looseObject({ name: z.string(), parameters: z.unknown() }) }))
    .optional(),
});

const ConverseBody = z.looseObject({
  system: z.array(z.looseObject({ text: z.string().optional() })).optional(),
  messages: z.array(z.looseObject({ role: z.string(), content: Content })).min(1),
  inferenceConfig: z.looseObject({ maxTokens: z.number().optional() }).optional(),
  toolConfig: z
    .looseObject({
      tools: z.array(
        z.looseObject({
          toolSpec: z
            .looseObject({ name: z.string(), inputSchema: z.looseObject({ json: z.unknown() }) })
            .optional(),
        }),
      ),
    })
    .optional(),
  outputConfig: z
    .looseObject({
      textFormat: z
        .looseObject({ structure: z.looseObject({ jsonSchema: z.looseObject({ schema: z.string() }) }) })
        .optional(),
    })
    .optional(),
});

function textOf(content: z.infer<typeof Content> | undefined): string {
  if (content === null || content === undefined) return '';
  return typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('');
}

/** Reads an OpenAI chat-completions body; undefined when it is not one. */
export function readOpenAi(body: unknown): ModelRequest | undefined {
  const parsed = OpenAiBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { model, messages, tools, response_format: format } = parsed.data;
  const said = messages.map(({ role, content }) => ({ role, text: textOf(content) }));
  const system = (role: string) => role === 'system' || role === 'developer';
  const tool = tools?.[0]?.function;
  return {
    wire: 'openai',
    model,
    system: said
      .filter(({ role }) => system(role))
      .map(({ text }) => text)
      .join('\n'),
    messages: said.filter(({ role }) => !system(role)),
    schema: format?.json_schema?.schema ?? tool?.parameters,
    tool: tool?.name,
    maxTokens: parsed.data.max_completion_tokens ?? parsed.data.max_tokens,
  };
}

/** Reads a Bedrock Converse body; undefined when it is not one. Throws when its schema text is not JSON. */
export function readConverse(model: string, body: unknown): ModelRequest | undefined {
  const parsed = ConverseBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { system = [], messages, inferenceConfig, toolConfig, outputConfig } = parsed.data;
  const tool = toolConfig?.tools[0]?.toolSpec;
  const schema = outputConfig?.textFormat?.structure.jsonSchema.schema;
  return {
    wire: 'bedrock',
    model,
    system: system.map(({ text }) => text ?? '').join('\n'),
    messages: messages.map(({ role, content }) => ({ role, text: textOf(content) })),
    schema: schema === undefined ? tool?.inputSchema.json : JSON.parse(schema),
    tool: tool?.name,
    maxTokens: inferenceConfig?.maxTokens,
  };
}

// Four characters a token, the usual rule of thumb for English.
function tokens(text: string): number {
  return Math.ceil(text.length / 4);
}

function inputTokens(request: ModelRequest): number {
  return tokens(request.system + request.messages.map(({ text }) => text).join(''));
}

function asObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { raw: text };
  }
}

/** An OpenAI chat completion. */
export function writeOpenAi(request: ModelRequest, reply: ModelReply, now: Date): DemoAnswer {
  const prompt_tokens = inputTokens(request);
  const completion_tokens = tokens(reply.text);
  const refused = reply.stop === 'refusal';
  const calls = request.tool !== undefined && !refused && reply.text !== '';
  const message = {
    role: 'assistant',
    content: refused || calls ? null : reply.text,
    refusal: refused ? reply.text : null,
    annotations: [],
    ...(calls
      ? {
          tool_calls: [
            {
              id: 'call_demo0001',
              type: 'function',
              function: { name: request.tool, arguments: reply.text },
            },
          ],
        }
      : {}),
  };
  const finish_reason = reply.stop === 'length' ? 'length' : calls ? 'tool_calls' : 'stop';
  return json(200, {
    id: `chatcmpl-${now.getTime().toString(36)}`,
    object: 'chat.completion',
    created: Math.floor(now.getTime() / 1000),
    model: request.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason }],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
    system_fingerprint: 'fp_demo',
  });
}

/** A Bedrock Converse answer. */
export function writeConverse(request: ModelRequest, reply: ModelReply): DemoAnswer {
  const inputs = inputTokens(request);
  const outputs = tokens(reply.text);
  const calls = request.tool !== undefined && reply.stop !== 'refusal' && reply.text !== '';
  const block = calls
    ? { toolUse: { toolUseId: 'tooluse_demo0001', name: request.tool, input: asObject(reply.text) } }
    : { text: reply.text };
  const stopReason = {
    end: calls ? 'tool_use' : 'end_turn',
    length: 'max_tokens',
    refusal: 'content_filtered',
  }[reply.stop];
  return json(200, {
    metrics: { latencyMs: 412 },
    output: { message: { content: reply.text === '' ? [] : [block], role: 'assistant' } },
    stopReason,
    usage: { inputTokens: inputs, outputTokens: outputs, totalTokens: inputs + outputs },
  });
}
