import { MockAgent } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { OpenAiChat } from './openai-chat.ts';
import { makeRequest } from './test-model.ts';

const BASE = 'https://models.example/v1';
let network: MockAgent;
beforeEach(() => {
  network = new MockAgent();
  network.disableNetConnect();
});
afterEach(() => network.close());

const sentSchema = z.looseObject({ messages: z.array(z.object({ content: z.string() })) });
let sent: z.infer<typeof sentSchema>[];
beforeEach(() => {
  sent = [];
});

function answers(status: number, body: unknown, headers: Record<string, string> = {}): void {
  network
    .get('https://models.example')
    .intercept({ path: '/v1/chat/completions', method: 'POST' })
    .reply(
      status,
      ({ body: given }) => {
        sent.push(sentSchema.parse(JSON.parse(String(given))));
        return typeof body === 'string' ? body : JSON.stringify(body);
      },
      { headers },
    );
}
const completion = (message: object, finish_reason = 'stop') => ({
  choices: [{ finish_reason, message }],
  usage: { prompt_tokens: 12, completion_tokens: 3 },
});
const client = (apiKey?: string) =>
  new OpenAiChat({ baseUrl: `${BASE}/`, apiKey, model: 'small', now: () => 0, dispatcher: network });

describe('an OpenAI-compatible model', () => {
  it('is asked for JSON by schema, without sampling, within a token limit', async () => {
    answers(200, completion({ content: '{"a":1}' }));
    expect(await client('key').ask(makeRequest())).toEqual({
      text: '{"a":1}',
      stop: 'end',
      usage: { input_tokens: 12, output_tokens: 3 },
    });
    expect(sent[0]).toMatchObject({
      model: 'small',
      temperature: 0,
      max_tokens: 500,
      response_format: { type: 'json_schema', json_schema: { name: 'plan', strict: true } },
    });
  });

  it.each([
    ['cut off', { content: '{' }, 'length', 'length'],
    ['filtered', { content: null }, 'content_filter', 'refusal'],
    ['a refusal', { content: null, refusal: 'No.' }, 'stop', 'refusal'],
  ])('says when it was %s', async (_what, message, finish, stop) => {
    answers(200, completion(message, finish));
    expect(await client().ask(makeRequest())).toMatchObject({ stop });
  });

  it.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'denied'],
    [302, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('turns status %i into %s', async (status, code) => {
    answers(status, { error: { message: 'secret detail' } }, { location: 'http://169.254.169.254/' });
    const asking = client().ask(makeRequest());
    await expect(asking).rejects.toMatchObject({ code });
    await expect(asking).rejects.not.toThrow('secret');
  });

  it('hands on how long a busy endpoint wants us to wait', async () => {
    answers(429, {}, { 'retry-after': '7' });
    await expect(client().ask(makeRequest())).rejects.toMatchObject({
      code: 'throttled',
      details: { retryAfterMs: 7_000 },
    });
  });

  it('stops reading an answer that is larger than its tokens could be', async () => {
    answers(200, completion({ content: 'x'.repeat(100_000) }));
    await expect(client().ask(makeRequest({ maxOutputTokens: 1_000 }))).rejects.toMatchObject({
      code: 'too_large',
    });
  });

  it.each(['', 'not json', '{"choices":[]}', '[]'])('takes %j for no answer', async (body) => {
    answers(200, body);
    await expect(client().ask(makeRequest())).rejects.toMatchObject({ code: 'bad_answer' });
  });

  it('learns which fields an endpoint does not take, one refusal at a time', async () => {
    const model = client();
    for (const param of ['max_tokens', 'temperature', 'response_format']) {
      answers(400, { error: { message: `Unsupported parameter: '${param}'`, param } });
      await expect(model.ask(makeRequest())).rejects.toMatchObject({
        code: 'bad_request',
        details: { learned: true },
      });
    }
    answers(200, completion({ content: '{}' }));
    await model.ask(makeRequest());
    expect(sent.at(-1)).toMatchObject({ max_completion_tokens: 500 });
    expect(sent.at(-1)).not.toHaveProperty('temperature');
    expect(sent.at(-1)).not.toHaveProperty('response_format');
    expect(sent.at(-1)?.messages[0]?.content).toContain('"type":"object"');
  });

  it('learns nothing from a refusal it does not understand', async () => {
    answers(400, { error: { message: 'Bad things happened.' } });
    await expect(client().ask(makeRequest())).rejects.toMatchObject({ details: { learned: false } });
  });
});
