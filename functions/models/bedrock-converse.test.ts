import {
  AccessDeniedException,
  BedrockRuntimeClient,
  ConverseCommand,
  ModelTimeoutException,
  ResourceNotFoundException,
  ServiceUnavailableException,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-bedrock-runtime';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { BedrockConverse } from './bedrock-converse.ts';
import { makeRequest } from './test-model.ts';

const bedrock = mockClient(BedrockRuntimeClient);
beforeEach(() => bedrock.reset());

const client = () =>
  new BedrockConverse({ model: 'eu.small-v1:0', settings: { region: 'eu-central-1' }, now: () => 0 });
const problem = (message = 'secret detail') => ({ message, $metadata: {} });
const sent = () => bedrock.commandCalls(ConverseCommand).map(({ args }) => args[0].input);

function answers(stopReason: 'end_turn' | 'max_tokens' | 'content_filtered' | 'guardrail_intervened'): void {
  bedrock.on(ConverseCommand).resolvesOnce({
    output: { message: { role: 'assistant', content: [{ text: '{"a"' }, { text: ':1}' }] } },
    stopReason,
    usage: { inputTokens: 12, outputTokens: 3, totalTokens: 15 },
    metrics: { latencyMs: 1 },
  });
}

describe('a model on Bedrock', () => {
  it('is asked for JSON by schema, without sampling, within a token limit', async () => {
    answers('end_turn');
    expect(await client().ask(makeRequest())).toEqual({
      text: '{"a":1}',
      stop: 'end',
      usage: { input_tokens: 12, output_tokens: 3 },
    });
    expect(sent()[0]).toMatchObject({
      modelId: 'eu.small-v1:0',
      inferenceConfig: { maxTokens: 500, temperature: 0 },
      outputConfig: { textFormat: { structure: { jsonSchema: { schema: '{"type":"object"}' } } } },
    });
  });

  it.each([
    ['max_tokens', 'length'],
    ['content_filtered', 'refusal'],
    ['guardrail_intervened', 'refusal'],
  ] as const)('says by its stop reason %s that it ended with %s', async (reason, stop) => {
    answers(reason);
    expect(await client().ask(makeRequest())).toMatchObject({ stop });
  });

  it.each([
    [new ThrottlingException(problem()), 'throttled'],
    [new AccessDeniedException(problem()), 'denied'],
    [new ResourceNotFoundException(problem()), 'denied'],
    [new ModelTimeoutException(problem()), 'timeout'],
    [new ServiceUnavailableException(problem()), 'unavailable'],
    [new Error('socket hang up'), 'unavailable'],
  ] as const)('turns %s into %s', async (error, code) => {
    bedrock.on(ConverseCommand).rejects(error);
    const asking = client().ask(makeRequest());
    await expect(asking).rejects.toMatchObject({ code });
    await expect(asking).rejects.not.toThrow('secret');
  });

  it('learns which fields a model does not take', async () => {
    const model = client();
    for (const message of [
      '`temperature` is not supported by this model.',
      'outputConfig.textFormat: not supported.',
    ]) {
      bedrock.on(ConverseCommand).rejects(new ValidationException(problem(message)));
      await expect(model.ask(makeRequest())).rejects.toMatchObject({ details: { learned: true } });
    }
    bedrock.reset();
    answers('end_turn');
    await model.ask(makeRequest());
    expect(sent().at(-1)?.inferenceConfig).toEqual({ maxTokens: 500 });
    expect(sent().at(-1)).not.toHaveProperty('outputConfig');
    expect(sent().at(-1)?.system?.[0]?.text).toContain('{"type":"object"}');
  });
});
