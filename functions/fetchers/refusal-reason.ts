/** What a refusal of the door means for a fetcher: the reader's reason, and whether it may soon be different. */
import type { MissingReason } from '../../shared/source.ts';
import type { RefusalCode } from '../web-access/refusal.ts';

const REASONS: Readonly<Record<RefusalCode, MissingReason>> = {
  invalid_url: 'blocked',
  blocked: 'blocked',
  unknown_host: 'unreachable',
  unreachable: 'unreachable',
  tls: 'unreachable',
  reset: 'unreachable',
  timeout: 'timeout',
  cancelled: 'timeout',
  too_large: 'too_large',
  too_many_redirects: 'upstream_error',
  robots: 'robots_disallowed',
  wrong_type: 'unreadable',
  malformed: 'malformed',
  rate_limited: 'rate_limited',
  page_limit: 'rate_limited',
  budget: 'timeout',
  not_found: 'not_found',
  forbidden: 'blocked',
  upstream: 'upstream_error',
  http_status: 'upstream_error',
};

/** Reasons that pass by themselves: what they kept back may be there in a few minutes. */
const PASSING: ReadonlySet<MissingReason> = new Set<MissingReason>([
  'timeout',
  'unreachable',
  'rate_limited',
  'upstream_error',
  'malformed',
]);

export function reasonFor(code: RefusalCode): MissingReason {
  return REASONS[code];
}

export function passes(reason: MissingReason): boolean {
  return PASSING.has(reason);
}
