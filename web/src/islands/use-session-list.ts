import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionSummary } from '../../../shared/session.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { isMoving, withNewest, withOlder } from '../logic/session-list.ts';

const REFRESH_MS = 3_000;

/** The caller's preps, newest first: undefined until they are loaded, then followed while one of them is being made. */
export function useSessionList() {
  const [loaded, setLoaded] = useState<SessionSummary[]>();
  // A list that was asked for before may still name them.
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
  const sessions = useMemo(
    () => loaded?.filter(({ session_id }) => !forgotten.has(session_id)),
    [loaded, forgotten],
  );
  const [cursor, setCursor] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  const loadFrom = useCallback(async (from?: string) => {
    setTrouble(undefined);
    try {
      const page = await client.listSessions(from);
      setLoaded((current) => (from === undefined ? page.sessions : withOlder(current ?? [], page.sessions)));
      setCursor(page.cursor);
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) return toLogin();
      setTrouble(
        cause instanceof ApiError ? cause.message : 'The list could not be loaded. Check your connection.',
      );
    }
  }, []);

  useEffect(() => void loadFrom(), [loadFrom]);

  // While a run is under way the list follows it; trouble in between is no news.
  useEffect(() => {
    if (sessions === undefined || !isMoving(sessions)) return;
    const timer = setTimeout(() => {
      client.listSessions().then(
        (newest) => setLoaded((current) => withNewest(current ?? [], newest.sessions)),
        () => setLoaded((current) => current && [...current]),
      );
    }, REFRESH_MS);
    return () => clearTimeout(timer);
  }, [sessions]);

  return {
    sessions,
    hasOlder: cursor !== undefined,
    /** Why the list could not be loaded. */
    trouble,
    load: () => void loadFrom(),
    loadOlder: () => void loadFrom(cursor),
    /** Takes a deleted prep out of the list. */
    forget: (id: string) => setForgotten((current) => new Set(current).add(id)),
  };
}
