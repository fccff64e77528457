/** What the user pool's triggers say when they let somebody not in. Cognito hands it on inside a sentence of its own. */
export const SIGN_IN_REFUSALS = {
  group: 'Your account is in none of the groups that may use this site.',
  emailDomain: 'Accounts are made for the e-mail addresses of this organisation only.',
} as const;
