/**
 * Every setting with what it does and its default. Copy what you need into infra/config.ts; a wrong value stops
 * `cdk deploy` with a sentence that names it. This file is type-checked and parsed by a test, never deployed.
 */
import type { ConfigInput } from './config/schema.ts';

const config: ConfigInput = {
  // Prefix of the stacks' names. Another name is another installation: two fit one account. Default interview-helper.
  name: 'interview-helper',

  // Where it runs. Default: the region of your AWS profile.
  region: 'eu-central-1',

  // The site's own name, with its certificate in us-east-1 (CloudFront looks there, wherever the rest runs).
  // Default: none, CloudFront gives an address, printed as SiteUrl.
  domain: 'prep.example.com',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
  // The Route 53 zone of that name gets the records. Default: none; point the name at SiteTarget yourself.
  hostedZoneId: 'Z0123456789ABCDEFGHIJ',
  // Without a domain, single sign-on, MFA and self-sign-up need the address the first deployment printed:
  // siteUrl: 'https://d1234567890abc.cloudfront.net',

  // Named in the user agent, so that the owner of a site knows who reads it. An https or e-mail address.
  crawlerContact: 'https://example.com/interview-helper',

  signIn: {
    // Whether people may make an account themselves. Needs allowedEmailDomains. Default false: an operator invites them.
    selfSignUp: false,
    // Accounts are made for these e-mail domains only (a subdomain must be listed itself). Default []: any.
    allowedEmailDomains: ['example.com'],
    // People of these groups only. With sso the groups come from the provider, else they are the user pool's. Default []:
    // everybody with an account.
    allowedGroups: ['engineering'],
    // People of this group see on a session where its run is found in the console of AWS. With sso the group comes from
    // the provider, else the command printed as MakeOperator puts people in. Default operators.
    operatorGroup: 'interview-helper-operators',
    // Second factor (TOTP) of password accounts: off or required. Default off. With sso the provider asks for it.
    mfa: 'off',
    // Passwords beside sso. Default: false with sso, true without.
    passwords: false,
    // First part of the address of the sign-in pages, which sso, MFA and self-sign-up use; unique in the region across all
    // of AWS. Default: made from name and account.
    pagesPrefix: 'example-prep',
    // Sign-on through your identity provider; guides: infra/docs/sso-okta.md, sso-entra-id.md, sso-google-workspace.md.
    sso: {
      type: 'saml',
      // Stands in redirects and user names: changing it makes new users of everybody. Needs another value when type changes.
      // Default company.
      providerName: 'company',
      label: 'Sign in with your company account',
      // The provider's metadata: an address, or metadataFile with a path.
      metadataUrl: 'https://idp.example.com/app/metadata',
      // Whether signing out here also signs out at the provider, which must be set up for it. Default false.
      singleLogout: false,
      // The provider's names for e-mail address, name and groups.
      attributes: { email: 'email', name: 'name', groups: 'groups' },
    },
    // Or OpenID Connect:
    // sso: {
    //   type: 'oidc',
    //   issuer: 'https://login.example.com/realm',
    //   clientId: '0oa1b2c3d4',
    //   clientSecretName: 'interview-helper/sso',   // plain text secret in Secrets Manager
    //   attributes: { email: 'email', groups: 'groups' },
    // },
    // Or a pool you have, whose people sign in with e-mail address and password. Its app client has no secret and allows SRP:
    // existingUserPool: { userPoolId: 'eu-central-1_AbCdEfGhI', clientId: '1h57kf5cpq17m0eml12EXAMPLE' },
  },

  // Who writes plans: a model on Bedrock, one behind an OpenAI-compatible endpoint, or { type: 'none' }. Whatever fails,
  // the plan is written without a model, the session says so, and the alarm ModelErrors fires.
  models: {
    type: 'bedrock',
    // Models or inference profiles for short and deep plans. Default: Amazon Nova Lite and Nova Pro, by the
    // cross-region profile of the installation's part of the world. A better one writes better:
    short: 'eu.amazon.nova-lite-v1:0',
    deep: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
    // An application inference profile is named with what it was made from:
    // deep: { profileArn: 'arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/abc', of: 'eu.…' },
    // Where Bedrock is asked. Default: the installation's region.
    // region: 'eu-west-1',
    // Where a cross-region profile may lead; known for us, eu, apac, jp, au, us-gov and global ones.
    // destinationRegions: ['ca-central-1'],
    // USD for a million tokens, for the cost that a session, the metrics and the alarm ModelCost show. Default: known
    // for a few models, and no cost shown for others.
    prices: { deep: { input: 3, output: 15 } },
  },
  // Or any OpenAI-compatible endpoint (OpenAI, vLLM, Ollama, …):
  // models: {
  //   type: 'openai-compatible',
  //   baseUrl: 'https://api.openai.com/v1',
  //   short: 'gpt-4.1-mini',
  //   deep: 'gpt-4.1',
  //   keySecretName: 'interview-helper/openai',   // plain text secret in Secrets Manager; left out: no key is sent
  // },

  // Optional keys, each as the name of a plain text secret in Secrets Manager, in the installation's region. Without
  // one, or when it is missing, the keyless source is used; a missing one fires the alarm SecretProblems.
  secrets: {
    // A token of GitHub without any permission: more requests an hour.
    github: 'interview-helper/github',
    // A key of newsapi.org.
    newsApi: 'interview-helper/newsapi',
    // A Clearbit-style service, asked as <endpoint>?domain=<domain> with the key as bearer token.
    enrichment: {
      endpoint: 'https://enrich.example.com/v2/companies/find',
      secretName: 'interview-helper/enrichment',
    },
  },

  api: {
    // Requests a second over all people, and how many may come at once; more get 429. Defaults 20 and 40.
    requestsPerSecond: 20,
    burst: 40,
    // public, or private for closed networks (not yet supported: stops here). Default public.
    access: 'public',
    // AWS WAF: off; cloudfront (needs region us-east-1); regional, on the API itself. Costs about 9 USD a month. Default off.
    waf: 'regional',
  },

  limits: {
    // Preps that one person, and all people together, may start in a day. Defaults 20 and 1000. PDFs may be three times
    // as many, uploads four times.
    prepsPerUserPerDay: 20,
    prepsPerDay: 1000,
  },

  data: {
    // Days until a prep with everything belonging to it is deleted. Default 30.
    retentionDays: 30,
    // Hours that public findings are shared between preps; 0 to 168. Default 24.
    cacheHours: 24,
    // aws-managed: keys of AWS, no cost. own-key: a KMS key of yours for tables, buckets and logs; going back leaves
    // earlier plans unreadable. Default aws-managed.
    encryption: 'own-key',
    // What `cdk destroy` does with tables, buckets and users: retain or delete. Default retain.
    onDestroy: 'retain',
  },

  logs: {
    // DEBUG, INFO, WARN or ERROR. Default INFO. Never holds page text or personal data.
    level: 'INFO',
    // Days that logs are kept. Default 30.
    retentionDays: 30,
  },

  budget: {
    // USD a month for everything tagged with this installation's name; alarms at 80% and at a forecast of 100%. Default 50; 'off' for none.
    monthlyUsd: 50,
    // Where alarms go. Default: none, only to the topic printed as AlarmTopic.
    alarmEmail: 'platform@example.com',
  },
};

export default config;
