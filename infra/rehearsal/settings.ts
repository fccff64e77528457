/** What the rehearsal deploys, and what it changes afterwards. */
import type { ConfigInput } from '../config/schema.ts';
import { MISSING_SECRET, MODEL_SECRET } from './model-key.ts';

export const NAME = 'rehearsal';
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

/** Whom the second deployment lets in. */
export const GROUP = 'engineering';
export const CHANGED_RETENTION_DAYS = 31;

const settings = {
  name: NAME,
  region: REGION,
  signIn: { allowedEmailDomains: ['corp.example'] },
  data: { onDestroy: 'delete', retentionDays: 30 },
  models: {
    type: 'openai-compatible',
    baseUrl: 'https://models.example/v1',
    short: 'demo-small',
    keySecretName: MODEL_SECRET,
  },
  secrets: { github: MISSING_SECRET },
  // The emulator has no budgets.
  budget: { monthlyUsd: 'off' },
} satisfies ConfigInput;

export const DEPLOYMENTS: Readonly<Record<'first' | 'changed', ConfigInput>> = {
  first: settings,
  changed: {
    ...settings,
    signIn: { ...settings.signIn, allowedGroups: [GROUP] },
    limits: { prepsPerUserPerDay: 2 },
    data: { ...settings.data, retentionDays: CHANGED_RETENTION_DAYS },
  },
};
