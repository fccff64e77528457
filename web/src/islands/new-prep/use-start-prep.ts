import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../logic/api-client.ts';
import { client } from '../../logic/client.ts';
import { keepSent } from '../../logic/draft.ts';
import { type PrepForm, toRequest } from '../../logic/prep-form.ts';
import { type Refusal, refusalFrom } from '../../logic/refusal.ts';

interface StartPrepParts {
  timezone: string;
  onRefused: (refusal: Refusal) => void;
  onSignedOut: () => void;
}

/** Sends a form and goes to the prep's page. `busy` from the press until the answer. */
export function useStartPrep({ timezone, onRefused, onSignedOut }: StartPrepParts) {
  const [busy, setBusy] = useState(false);
  // One key per filled-in form: pressing twice, or again after a lost answer, starts one prep.
  const key = useRef({ form: '', value: '' });

  // Back to this page, the browser may show it as it was left: at the press.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && setBusy(false);
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, []);

  const keyFor = (form: PrepForm): string => {
    const text = JSON.stringify(form);
    if (key.current.form !== text) key.current = { form: text, value: crypto.randomUUID() };
    return key.current.value;
  };

  const start = async (form: PrepForm) => {
    setBusy(true);
    try {
      const accepted = await client.startPrep(toRequest(form, timezone), keyFor(form));
      // Whoever comes back and presses again wants another one.
      key.current = { form: '', value: '' };
      keepSent(window.sessionStorage, accepted.session_id, form);
      window.location.assign(`/session/?id=${encodeURIComponent(accepted.session_id)}`);
    } catch (cause) {
      setBusy(false);
      if (cause instanceof ApiError && cause.status === 401) onSignedOut();
      else onRefused(refusalFrom(cause));
    }
  };

  return { busy, start };
}
