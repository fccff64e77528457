/** One structured logger for every function; JSON, one record a line. Page text and personal data never go in. */
import { Logger } from '@aws-lambda-powertools/logger';

export const logger = new Logger({ serviceName: 'interview-helper' });

/** What may be said of an error in a log: its kind, message and code, never what it carried. */
export function errorFacts(error: unknown): { error_name: string; error_message: string } {
  if (error instanceof Error) return { error_name: error.name, error_message: error.message.slice(0, 500) };
  return { error_name: 'NonError', error_message: String(error).slice(0, 200) };
}
