/** What a session page says about a run: its title, what is announced, what is shown of each step. */
import type { Plan } from '../../../shared/plan.ts';
import type { SessionView, Step } from '../../../shared/session.ts';

/** The host of an address as people say it, without `www.`; what is no address as it is. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** `Backend engineer at Acme`; by its address while nothing has been read yet. */
export function sessionTitle(session: SessionView): string {
  const company =
    session.status === 'done' ? session.result.subject.company_name : hostOf(session.company_url);
  return `${session.role_focus} at ${company}`;
}

/** How many steps have ended, with or without a find. */
export const finishedSteps = (session: SessionView): number =>
  session.steps.filter(({ state }) => state === 'done' || state === 'missing').length;

/** One sentence for a screen reader whenever it changes. */
export function announcement(session: SessionView): string {
  if (session.status === 'done') return 'The plan is ready.';
  if (session.status === 'failed') return 'The run failed.';
  return `${finishedSteps(session)} of ${session.steps.length} steps finished.`;
}

/** The state of a step in words, with what came of it and how long it took or, at `now`, has taken. */
export function stepWords(step: Step, now: Date): string {
  switch (step.state) {
    case 'waiting':
      return 'waiting';
    case 'running':
      return `${step.message ?? 'working…'}${elapsed(step, now)}`;
    case 'done':
      return `${step.message ?? 'done'} (${seconds(step)} s)`;
    case 'missing':
      if (step.reason === 'not_asked') return step.message ?? 'not asked for';
      return `${step.message ?? 'nothing found'} (${seconds(step)} s)`;
  }
}

const seconds = ({ started_at, ended_at }: { started_at: string; ended_at: string }): string =>
  ((Date.parse(ended_at) - Date.parse(started_at)) / 1000).toFixed(1);

/** No step runs for longer; where more is told, this device's clock and the server's differ. */
const LONGEST_STEP_S = 600;

/** In whole seconds; nothing for the first one. */
function elapsed({ started_at }: { started_at: string }, now: Date): string {
  const taken = Math.floor((now.getTime() - Date.parse(started_at)) / 1000);
  return taken >= 1 && taken <= LONGEST_STEP_S ? ` (${taken} s)` : '';
}

/** Who wrote a plan, and what that cost. */
export function writtenWords(session: SessionView & { status: 'done' }): string {
  const { usage, result } = session;
  if (usage.model_calls === 0) return 'Written without a model.';
  const count = new Intl.NumberFormat('en');
  const calls = usage.model_calls === 1 ? '1 model call' : `${usage.model_calls} model calls`;
  const cost =
    usage.cost_usd === undefined ? '' : `, about $${usage.cost_usd.toFixed(usage.cost_usd < 0.1 ? 4 : 2)}`;
  const model = result.written_by.model === undefined ? '' : ` to ${result.written_by.model}`;
  return `${calls}${model}: ${count.format(usage.input_tokens)} tokens in, ${count.format(usage.output_tokens)} out${cost}.`;
}

/** The form for the same prep again, with what a session and its plan remember of the request. */
export function againPath(session: SessionView): string {
  const { company_url, role_focus, interviewer_name } = session;
  const query = new URLSearchParams({
    company_url,
    role_focus,
    ...(interviewer_name !== undefined && { interviewer_name }),
    ...(session.status === 'done' && timeOf(session.result.subject)),
    // This tab may remember the rest.
    again: session.session_id,
  });
  return `/new/?${query}`;
}

const timeOf = ({ days, hours_per_day, skill_level }: Plan['subject']) => ({
  timeframe: days === 1 ? '1 day' : `${days} days`,
  hours_per_day: String(hours_per_day),
  skill_level,
});
