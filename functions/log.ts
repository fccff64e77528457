/** One structured logger for every function; JSON, one record a line. Page text and personal data never go in. */
import { Logger } from '@aws-lambda-powertools/logger';
import * as z from 'zod';

export const logger = new Logger({ serviceName: 'interview-helper' });

/** What may be said of an error in a log: its kind, message and code, never what it carried. */
export function errorFacts(error: unknown): { error_name: string; error_message: string } {
  if (error instanceof Error)
    return { error_name: error.name, error_message: messageOf(error).slice(0, 500) };
  return { error_name: 'NonError', error_message: typeof error };
}

function messageOf(error: Error): string {
  // JSON.parse quotes the text it stumbled over.
  if (error instanceof SyntaxError) return 'unreadable text';
  // Where and what was wrong; unknown keys are a part of what was given.
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, code }) => `${path.join('.') || 'value'}: ${code}`).join(', ');
  return error.message;
}
