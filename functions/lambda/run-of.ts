/** Which run a function is called for: a state is told its session, a route has it in its path. */
import * as z from 'zod';
import { pdfIdSchema, type SessionId, sessionIdOfPdf, sessionIdSchema } from '../../shared/ids.ts';

const stateSchema = z.object({ session_id: sessionIdSchema });
const routeSchema = z.object({ pathParameters: z.object({ id: z.string() }) });

/** What is no id of ours is not repeated: a log takes no words from outside. */
export function runOf(event: unknown): { run: SessionId | undefined; isState: boolean } {
  const state = stateSchema.safeParse(event);
  if (state.success) return { run: state.data.session_id, isState: true };
  const route = routeSchema.safeParse(event);
  if (!route.success) return { run: undefined, isState: false };
  const { id } = route.data.pathParameters;
  const session = sessionIdSchema.safeParse(id);
  const pdf = pdfIdSchema.safeParse(id);
  return {
    run: session.success ? session.data : pdf.success ? sessionIdOfPdf(pdf.data) : undefined,
    isState: false,
  };
}
