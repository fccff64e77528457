/** From the settings to templates and bundles, as `cdk synth` does it: the site built, every function bundled. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { type ConfigInput, parseConfig } from '../config/schema.ts';
import { FunctionCode } from '../functions/function-code.ts';
import { addInstallation } from '../stacks/installation.ts';
import { FULL_CONFIGS } from '../stacks/synthesise.ts';
import { buildSite } from '../website/built-site.ts';
import { type Figure, timed } from './figure.ts';

const CONFIGS: Readonly<Record<string, ConfigInput>> = {
  'default settings': { region: 'us-east-1' },
  'every setting used (SAML)': FULL_CONFIGS.saml,
};

export async function measureSynth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, config] of Object.entries(CONFIGS)) {
    const outdir = await mkdtemp(path.join(tmpdir(), 'synth-'));
    const ms = await timed(() => synthesise(config, outdir));
    figures.push({ name: `synth, ${name}`, value: ms / 1000, unit: 's' });
    await rm(outdir, { recursive: true, force: true });
  }
  return figures;
}

function synthesise(config: ConfigInput, outdir: string): void {
  const app = new App({ outdir, analyticsReporting: false, context: cdkJson.context });
  addInstallation(app, {
    config: parseConfig(config),
    env: { account: '111122223333', region: config.region ?? 'us-east-1' },
    functions: { code: new FunctionCode() },
    site: buildSite(),
  });
  app.synth();
}
