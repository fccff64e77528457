/** Signing in and out against the installation's user pool. Tokens live in this tab's session storage. */
import { Amplify } from 'aws-amplify';
import {
  signIn as amplifySignIn,
  signOut as amplifySignOut,
  confirmSignIn,
  fetchAuthSession,
  signInWithRedirect,
} from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { ConsoleLogger, Hub, sessionStorage as tabStorage } from 'aws-amplify/utils';
import type { SiteConfig } from '../../../shared/site-config.ts';
import { forgetSent } from './draft.ts';
import { once } from './once.ts';
import { siteConfig } from './site-config.ts';
import { ssoFailure } from './sso-failure.ts';

const configure = once(async (): Promise<SiteConfig> => {
  const config = await siteConfig();
  const { auth } = config;
  // It warns of every user pool at an address of its own, as the local one has.
  ConsoleLogger.LOG_LEVEL = 'ERROR';
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: auth.user_pool_id,
        userPoolClientId: auth.client_id,
        ...(auth.endpoint !== undefined && {
          userPoolEndpoint: new URL(auth.endpoint, window.location.origin).href,
        }),
        ...(auth.sso && {
          loginWith: {
            oauth: {
              domain: auth.sso.domain,
              scopes: ['openid', 'email', 'profile'],
              redirectSignIn: [`${window.location.origin}/login/`],
              redirectSignOut: [`${window.location.origin}/`],
              responseType: 'code',
            },
          },
        }),
      },
    },
  });
  cognitoUserPoolsTokenProvider.setKeyValueStorage(tabStorage);
  return config;
});

export type SignInResult = 'signed-in' | 'new-password-needed';

/**
 * Signs in with a password. `new-password-needed`: the first time, `setNewPassword` comes next.
 * @throws {Error} for a wrong one, named NotAuthorizedException by Cognito
 */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const { auth } = await configure();
  const { isSignedIn, nextStep } = await amplifySignIn({
    username: email,
    password,
    options: { authFlowType: auth.flow },
  });
  if (isSignedIn) return 'signed-in';
  if (nextStep.signInStep === 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED') return 'new-password-needed';
  throw new Error('This account needs a sign-in step that this page does not offer. Ask your operator.');
}

/** The second half of a first sign-in with a temporary password. */
export async function setNewPassword(password: string): Promise<void> {
  const { isSignedIn } = await confirmSignIn({ challengeResponse: password });
  if (!isSignedIn) throw new Error('The password was not accepted.');
}

/** Leaves the page for the sign-in of the organisation. @throws {Error} where none is set up */
export async function signInWithSso(): Promise<void> {
  const { auth } = await configure();
  if (!auth.sso) throw new Error('Single sign-on is not set up here.');
  await signInWithRedirect({ provider: { custom: auth.sso.provider } });
}

/** Reports a sign-on that came back with a code, but for which no token was issued. Gives what ends the reporting. */
export function onSsoFailure(report: (message: string) => void): () => void {
  return Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'signInWithRedirect_failure') report(ssoFailure(payload.data.error?.message ?? ''));
  });
}

/** The access token, refreshed when needed; undefined when nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  await configure();
  const { tokens } = await fetchAuthSession();
  return tokens?.accessToken.toString();
}

/** Forgets the tokens of this tab, here and at the user pool, and what was typed. */
export async function signOut(): Promise<void> {
  forgetSent(window.sessionStorage);
  await configure();
  await amplifySignOut();
}

/** Forgets tokens that the server refuses, so that the login page asks again instead of coming straight back. */
export function forgetTokens(): void {
  for (const name of Object.keys(window.sessionStorage))
    if (name.startsWith('CognitoIdentityServiceProvider.')) window.sessionStorage.removeItem(name);
}
