/** One installation: its three stacks, named after it. */
import type { App, Environment } from 'aws-cdk-lib';
import type { Config } from '../config/schema.ts';
import type { FunctionParts } from '../functions/defaults.ts';
import { tagInstallation } from '../observability/observability.ts';
import type { BuiltSite } from '../website/built-site.ts';
import { ApplicationStack } from './application-stack.ts';
import { StateStack } from './state-stack.ts';
import { WebsiteStack } from './website-stack.ts';

export interface InstallationProps {
  config: Config;
  env: Environment;
  /** Without it there is no website stack. */
  site?: BuiltSite;
  functions: FunctionParts;
}

export interface Installation {
  state: StateStack;
  application: ApplicationStack;
  website: WebsiteStack | undefined;
}

export function addInstallation(app: App, props: InstallationProps): Installation {
  const { config, env, functions, site } = props;
  const shared = { config, env, functions };
  const state = new StateStack(app, `${config.name}-state`, shared);
  const application = new ApplicationStack(app, `${config.name}-application`, { ...shared, state });
  const website =
    site && new WebsiteStack(app, `${config.name}-website`, { ...shared, state, application, site });
  tagInstallation(app, config.name);
  return { state, application, website };
}
