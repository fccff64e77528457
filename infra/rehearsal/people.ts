/** People of the rehearsed user pool. */
import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulatedClient } from './cloud.ts';

const PASSWORD = 'Rehearsal-passw0rd!';

export interface UserPool {
  userPoolId: string;
  clientId: string;
}

/** Makes the account and signs in. Gives an access token. */
export async function signedIn(endpoint: string, pool: UserPool, email: string): Promise<string> {
  const client = new CognitoIdentityProviderClient(emulatedClient(endpoint));
  const user = { UserPoolId: pool.userPoolId, Username: email };
  await client.send(
    new AdminCreateUserCommand({
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
    }),
  );
  await client.send(new AdminSetUserPasswordCommand({ ...user, Password: PASSWORD, Permanent: true }));
  const { AuthenticationResult } = await client.send(
    new AdminInitiateAuthCommand({
      UserPoolId: pool.userPoolId,
      ClientId: pool.clientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD },
    }),
  );
  if (!AuthenticationResult?.AccessToken) throw new Error('the sign-in gave no token');
  return AuthenticationResult.AccessToken;
}
