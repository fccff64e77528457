import { useEffect, useState } from 'react';
import type { SiteConfig } from '../../../shared/site-config.ts';
import { accessToken, onSsoFailure, setNewPassword, signIn, signInWithSso } from '../logic/auth.ts';
import { nextPath } from '../logic/next-path.ts';
import { siteConfig } from '../logic/site-config.ts';
import { failureOfRedirect } from '../logic/sso-failure.ts';
import { Button, Loading, Notice, TextField } from './ui.tsx';

const goOn = () => window.location.assign(nextPath(window.location.search));

/**
 * Signing in as this installation offers it: single sign-on, password, or both. Goes on to `?next=`, a path of this
 * site.
 */
export function Login() {
  const [config, setConfig] = useState<SiteConfig>();
  const [step, setStep] = useState<'sign-in' | 'new-password'>('sign-in');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    // Before anything else reads the address and tidies it.
    setError(failureOfRedirect(window.location.search));
    const stop = onSsoFailure(setError);
    siteConfig().then(setConfig, (cause: unknown) => setError(messageOf(cause)));
    // Somebody who is signed in already has nothing to do here.
    accessToken().then(
      (token) => token !== undefined && goOn(),
      () => undefined,
    );
    return stop;
  }, []);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (cause) {
      setError(messageOf(cause));
    } finally {
      setBusy(false);
    }
  };

  const onSignIn = (email: string, password: string) =>
    attempt(async () => {
      if ((await signIn(email, password)) === 'signed-in') goOn();
      else setStep('new-password');
    });

  return (
    <div className="mx-auto max-w-md">
      <h1 className="page-title">Sign in</h1>
      <div className="mt-6 space-y-6">
        {error !== undefined && <Notice tone="error">{error}</Notice>}
        {config?.auth.sso && (
          <Button disabled={busy} onClick={() => void attempt(signInWithSso)}>
            {config.auth.sso.label}
          </Button>
        )}
        {step === 'sign-in' && config?.auth.password_sign_in && (
          <PasswordForm busy={busy} demo={config.demo?.sign_in} onSubmit={onSignIn} />
        )}
        {step === 'new-password' && (
          <NewPasswordForm
            busy={busy}
            onSubmit={(password) =>
              attempt(async () => {
                await setNewPassword(password);
                goOn();
              })
            }
          />
        )}
        {config === undefined && error === undefined && <Loading what="the sign-in" />}
      </div>
    </div>
  );
}

function PasswordForm({
  busy,
  demo,
  onSubmit,
}: {
  busy: boolean;
  demo: { email: string; password: string } | undefined;
  onSubmit: (email: string, password: string) => void;
}) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(email, password);
      }}
      className="space-y-4"
    >
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={busy}>
          {busy ? 'Signing in…' : 'Sign in'}
        </Button>
        {demo && (
          <Button look="quiet" disabled={busy} onClick={() => onSubmit(demo.email, demo.password)}>
            Use the demo account
          </Button>
        )}
      </div>
    </form>
  );
}

function NewPasswordForm({ busy, onSubmit }: { busy: boolean; onSubmit: (password: string) => void }) {
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(password);
      }}
      className="space-y-4"
    >
      <p>This is your first sign-in. Choose a password of your own.</p>
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        required
        minLength={12}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" disabled={busy}>
        Set password
      </Button>
    </form>
  );
}

function messageOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'Signing in did not work. Please try again.';
  if (cause.name === 'NotAuthorizedException' || cause.name === 'UserNotFoundException')
    return 'That e-mail and password do not match.';
  return cause.message;
}
