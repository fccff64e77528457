/** Puts a limit on the body of an SDK answer: a middleware next to the wire, before anything reads it. */
import { Readable, Transform } from 'node:stream';
import type { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { ModelFailure } from './model.ts';

/** The command fails with `too_large` when more than `limit` bytes come back. */
export function boundSdkAnswer(command: ConverseCommand, limit: number): void {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { response } = result;
      if (hasStream(response)) response.body = bounded(response.body, limit);
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'boundSdkAnswer' },
  );
}

const hasStream = (response: unknown): response is { body: Readable } =>
  typeof response === 'object' &&
  response !== null &&
  'body' in response &&
  response.body instanceof Readable;

function bounded(body: Readable, limit: number): Readable {
  let size = 0;
  const gate = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= limit) return done(null, chunk);
      body.destroy();
      return done(new ModelFailure('too_large', { mayBeBilled: true }));
    },
  });
  body.once('error', (error) => gate.destroy(error));
  return body.pipe(gate);
}
