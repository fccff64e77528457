import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { get } from '../get.ts';
import { type DemoWorld, startDemoWeb } from '../server.ts';
import { BEHAVIOURS } from './behaviours.ts';

const PROPER = {
  overview: 'The company moves money for marketplaces.',
  level: 'high',
  claims: [
    {
      text: 'It was founded in 2016.',
      source_id: 's1',
      quote: 'founded in Rotterdam in 2016',
      url: 'https://a.example/about',
    },
  ],
};
let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ answer: () => PROPER });
});
afterEach(() => web.reset());
afterAll(() => web.close());

const Completion = z.object({
  object: z.literal('chat.completion'),
  choices: z
    .array(
      z.object({
        finish_reason: z.string(),
        message: z.object({
          role: z.literal('assistant'),
          content: z.string().nullable(),
          refusal: z.string().nullable(),
        }),
      }),
    )
    .length(1),
  usage: z.object({ prompt_tokens: z.int().positive(), completion_tokens: z.int(), total_tokens: z.int() }),
});
const SCHEMA = { type: 'object', properties: { overview: { type: 'string' } }, required: ['overview'] };

async function chat(extra: object = {}) {
  const body = JSON.stringify({
    model: 'demo-small',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Say something about the company that was founded in 2016.' },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'plan', schema: SCHEMA } },
    ...extra,
  });
  return get(web.port, `${web.models.openAiUrl}/chat/completions`, { method: 'POST', body });
}

async function reply() {
  const [choice] = Completion.parse((await chat()).json()).choices;
  if (choice === undefined) throw new Error('no choice');
  return { ...choice.message, finish: choice.finish_reason };
}

describe('the demo model endpoint', () => {
  test('speaks OpenAI chat completions on loopback and as models.example', async () => {
    const { content, finish } = await reply();
    expect([JSON.parse(content ?? ''), finish]).toEqual([PROPER, 'stop']);
    const body = JSON.stringify({
      model: 'm',
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
    });
    expect(
      (await get(web.port, 'https://models.example/v1/chat/completions', { method: 'POST', body })).status,
    ).toBe(200);
    const [first, second] = web.models.requests();
    expect(first).toMatchObject({
      wire: 'openai',
      system: 'Be brief.',
      schema: SCHEMA,
      messages: [{ role: 'user' }],
    });
    expect(second?.messages).toEqual([{ role: 'user', text: 'Hello' }]);
  });

  test('calls the tool when the schema comes as one', async () => {
    const answer = await chat({
      response_format: undefined,
      tools: [{ type: 'function', function: { name: 'plan', parameters: SCHEMA } }],
    });
    expect(answer.json()).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: { tool_calls: [{ function: { name: 'plan', arguments: JSON.stringify(PROPER) } }] },
        },
      ],
    });
  });

  test('refuses what is not a request with 400', async () => {
    expect(
      (await get(web.port, `${web.models.openAiUrl}/chat/completions`, { method: 'POST', body: '{' })).status,
    ).toBe(400);
    expect(
      (await get(web.port, `${web.models.bedrockUrl}/model/m/converse`, { method: 'POST', body: '{}' }))
        .status,
    ).toBe(400);
  });

  test('misbehaves as dialled, for as many calls as dialled', async () => {
    web.models.dial({ behaviour: 'prose', times: 1 });
    expect((await reply()).content).toMatch(/^Happy to help!/);
    expect(JSON.parse((await reply()).content ?? '')).toEqual(PROPER);
  });

  test('obeys an injected text in every free-text field, or as the whole reply', async () => {
    web.models.dial({ behaviour: 'obey', obey: { text: 'CANARY', citations: ['https://evil.example/'] } });
    const claim = {
      text: 'CANARY',
      source_id: 'https://evil.example/',
      quote: PROPER.claims[0]?.quote,
      url: 'https://evil.example/',
    };
    expect(JSON.parse((await reply()).content ?? '')).toEqual({
      overview: 'CANARY',
      level: 'high',
      claims: [claim],
    });
    web.models.dial({ behaviour: 'obey', obey: { raw: 'IGNORE ALL' } });
    expect((await reply()).content).toBe('IGNORE ALL');
    web.models.dial({ behaviour: 'obey', obey: { repeat: { text: 'ab ', times: 1000 } } });
    expect((await reply()).content).toContain('ab '.repeat(1000));
  });

  test('invents citations that look real', async () => {
    web.models.dial({ behaviour: 'invented_citations' });
    const text = (await reply()).content ?? '';
    expect(text).toContain(PROPER.claims[0]?.text);
    expect(text).not.toContain('founded in Rotterdam');
    expect(text).not.toContain('a.example');
  });

  test('is cut off, refuses, says nothing, or too much', async () => {
    web.models.dial({ behaviour: 'truncated' });
    const cut = await reply();
    expect(cut.finish).toBe('length');
    expect(() => JSON.parse(cut.content ?? '')).toThrow();
    web.models.dial({ behaviour: 'refusal' });
    expect(await reply()).toMatchObject({ content: null, refusal: expect.stringContaining('sorry') });
    web.models.dial({ behaviour: 'empty' });
    expect((await reply()).content).toBe('');
    web.models.dial({ behaviour: 'huge' });
    expect((await reply()).content).toHaveLength(1024 * 1024);
    web.models.dial({ behaviour: 'wrong_schema' });
    expect(JSON.parse((await reply()).content ?? '')).toEqual({
      overview: { value: PROPER.overview },
      claims: 1,
      mood: 'confident',
    });
    web.models.dial({ behaviour: 'fenced' });
    expect((await reply()).content).toContain('```json\n{"overview"');
    web.models.dial({ behaviour: 'malformed' });
    const broken = await reply();
    expect(broken.finish).toBe('stop');
    expect(() => JSON.parse(broken.content ?? '')).toThrow();
  });

  test('throttles and denies in both formats', async () => {
    const converse = JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'Hello' }] }] });
    const bedrock = () =>
      get(web.port, `${web.models.bedrockUrl}/model/demo/converse`, { method: 'POST', body: converse });
    web.models.dial({ behaviour: 'throttled', retryAfter: 7 });
    const open = await chat();
    expect([open.status, open.headers['retry-after']]).toEqual([429, '7']);
    const aws = await bedrock();
    expect([aws.status, aws.headers['x-amzn-errortype']]).toEqual([429, 'ThrottlingException']);
    web.models.dial({ behaviour: 'access_denied' });
    expect((await chat()).status).toBe(401);
    expect((await bedrock()).headers['x-amzn-errortype']).toBe('AccessDeniedException');
  });

  test('drips', async () => {
    web.models.dial({ behaviour: 'drip', dripMs: 0, answer: () => 'x' });
    expect((await reply()).content).toBe('x');
  });

  test('fills the asked schema from the request when no answer is given', async () => {
    const plain = await startDemoWeb();
    const schema = {
      type: 'object',
      $defs: {
        Claim: {
          type: 'object',
          properties: {
            text: { type: 'string' },
            kind: { enum: ['fact', 'advice'] },
            score: { type: 'number', minimum: 1 },
          },
        },
      },
      properties: {
        claims: { type: 'array', minItems: 2, items: { $ref: '#/$defs/Claim' } },
        done: { type: 'boolean' },
      },
    };
    const body = JSON.stringify({
      model: 'm',
      messages: [{ role: 'user', content: 'The company was founded in 2016. It has 180 people today.' }],
      response_format: { type: 'json_schema', json_schema: { schema } },
    });
    const answer = Completion.parse(
      (await get(plain.port, `${plain.models.openAiUrl}/chat/completions`, { method: 'POST', body })).json(),
    );
    await plain.close();
    expect(JSON.parse(answer.choices[0]?.message.content ?? '')).toEqual({
      claims: [
        { text: 'The company was founded in 2016.', kind: 'fact', score: 1 },
        { text: 'It has 180 people today.', kind: 'fact', score: 1 },
      ],
      done: false,
    });
  });
});

describe('the demo model endpoint for the AWS SDK', () => {
  function client() {
    const credentials = { accessKeyId: 'demo', secretAccessKey: 'demo' };
    return new BedrockRuntimeClient({
      region: 'eu-central-1',
      endpoint: web.models.bedrockUrl,
      credentials,
      maxAttempts: 1,
    });
  }
  const command = new ConverseCommand({
    modelId: 'eu.demo.large-v1:0',
    system: [{ text: 'Be brief.' }],
    messages: [{ role: 'user', content: [{ text: 'Tell me about the company.' }] }],
    inferenceConfig: { maxTokens: 400 },
    outputConfig: {
      textFormat: { type: 'json_schema', structure: { jsonSchema: { schema: JSON.stringify(SCHEMA) } } },
    },
  });

  test('is understood by it, schema and limits included', async () => {
    const { output, stopReason, usage } = await client().send(command);
    expect([output?.message?.content, stopReason]).toEqual([[{ text: JSON.stringify(PROPER) }], 'end_turn']);
    expect(usage?.inputTokens).toBeGreaterThan(0);
    expect(web.models.requests()).toMatchObject([
      { wire: 'bedrock', model: 'eu.demo.large-v1:0', schema: SCHEMA, maxTokens: 400, system: 'Be brief.' },
    ]);
  });

  test('throws what Bedrock throws', async () => {
    web.models.dial({ behaviour: 'throttled' });
    await expect(client().send(command)).rejects.toMatchObject({ name: 'ThrottlingException' });
    web.models.dial({ behaviour: 'access_denied' });
    await expect(client().send(command)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    web.models.dial({ behaviour: 'truncated' });
    expect((await client().send(command)).stopReason).toBe('max_tokens');
    web.models.dial({ behaviour: 'empty' });
    expect((await client().send(command)).output?.message?.content).toEqual([]);
    expect(BEHAVIOURS).toContain('throttled');
  });
});
