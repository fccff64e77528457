import { useEffect, useState } from 'react';
import { accessToken, signOut } from '../logic/auth.ts';

/** Sign in or out, at the end of the navigation. */
export function Account() {
  const [signedIn, setSignedIn] = useState<boolean>();

  useEffect(() => {
    accessToken().then(
      (token) => setSignedIn(token !== undefined),
      () => setSignedIn(false),
    );
  }, []);

  if (signedIn === undefined) return null;
  const look =
    'rounded px-1 py-1 text-sm text-slate-700 hover:text-slate-950 dark:text-slate-300 dark:hover:text-white';
  if (!signedIn)
    return (
      <a href="/login/" className={look}>
        Sign in
      </a>
    );
  return (
    <button
      type="button"
      className={`${look} cursor-pointer`}
      onClick={() => void signOut().finally(() => window.location.assign('/'))}
    >
      Sign out
    </button>
  );
}
