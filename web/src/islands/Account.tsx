import { useEffect, useState } from 'react';
import { accessToken, signOut } from '../logic/auth.ts';

/** Sign in or out, at the end of the navigation. Its place is kept while it is not known which. */
export function Account() {
  const [signedIn, setSignedIn] = useState<boolean>();

  useEffect(() => {
    accessToken().then(
      (token) => setSignedIn(token !== undefined),
      () => setSignedIn(false),
    );
  }, []);

  // Back after signing out, the browser may show a page as it was left, with what only its owner may see.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || !signedIn) return;
      accessToken().then(
        (token) => token === undefined && window.location.reload(),
        () => window.location.reload(),
      );
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, [signedIn]);

  const look =
    'inline-flex min-h-11 w-[3.75rem] items-center justify-end text-sm whitespace-nowrap text-slate-700 hover:text-slate-950 dark:text-slate-300 dark:hover:text-white';
  if (signedIn === undefined) return <span className={look} />;
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
