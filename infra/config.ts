/** What this installation is. Every setting has a default; infra/config.example.ts explains them all. */
import type { ConfigInput } from './config/schema.ts';

const config: ConfigInput = {};

export default config;
