/** People of the rehearsed user pool. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulatedClient } from './cloud.ts';

const PASSWORD = 'Rehearsal-passw0rd!';

export interface UserPool {
  userPoolId: string;
  clientId: string;
}

export class People {
  readonly #client: CognitoIdentityProviderClient;
  readonly #pool: UserPool;

  constructor(endpoint: string, pool: UserPool) {
    this.#client = new CognitoIdentityProviderClient(emulatedClient(endpoint));
    this.#pool = pool;
  }

  /** Makes the account and signs in. Gives an access token. */
  async invite(email: string): Promise<string> {
    const user = { UserPoolId: this.#pool.userPoolId, Username: email };
    await this.#client.send(
      new AdminCreateUserCommand({
        ...user,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
    await this.#client.send(
      new AdminSetUserPasswordCommand({ ...user, Password: PASSWORD, Permanent: true }),
    );
    return this.signIn(email);
  }

  /** Gives an access token. */
  async signIn(email: string): Promise<string> {
    const { AuthenticationResult } = await this.#client.send(
      new AdminInitiateAuthCommand({
        UserPoolId: this.#pool.userPoolId,
        ClientId: this.#pool.clientId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: email, PASSWORD },
      }),
    );
    if (!AuthenticationResult?.AccessToken) throw new Error('the sign-in gave no token');
    return AuthenticationResult.AccessToken;
  }

  /** A new group, with one person in it. */
  async makeGroup(GroupName: string, Username: string): Promise<void> {
    const group = { UserPoolId: this.#pool.userPoolId, GroupName };
    await this.#client.send(new CreateGroupCommand(group));
    await this.#client.send(new AdminAddUserToGroupCommand({ ...group, Username }));
  }
}
