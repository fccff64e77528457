/** The real CDK CLI against the emulator. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { run } from './run-command.ts';
import { ACCOUNT, REGION } from './settings.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Cloud {
  /** Builds the cloud assemblies that the variables name. */
  synth(variables: Record<string, string>): Promise<void>;
  bootstrap(assembly: string): Promise<void>;
  /** Deploys a cloud assembly. Gives what the CLI printed. */
  deploy(assembly: string): Promise<string>;
  destroy(assembly: string): Promise<void>;
  /** Stack name → output → value, of the last deployment. */
  outputs(): Promise<Record<string, Record<string, string>>>;
}

export function cloudAt(endpoint: string, folder: string): Cloud {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')),
    'bin/cdk',
  );
  const outputsFile = path.join(folder, 'outputs.json');
  const env: NodeJS.ProcessEnv = {
    // This Node first, whatever the machine has.
    PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`,
    // Neither credentials nor settings of the machine.
    HOME: folder,
    TMPDIR: folder,
    AWS_CONFIG_FILE: path.join(folder, 'no-config'),
    AWS_SHARED_CREDENTIALS_FILE: path.join(folder, 'no-credentials'),
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: endpoint,
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_VERSION_CHECK: '1',
    CI: 'true',
  };
  const cdk = async (args: string[]) =>
    (
      await run(process.execPath, [cli, '--no-version-reporting', '--no-notices', ...args], {
        cwd: ROOT,
        env,
      })
    ).output;
  return {
    async synth(variables) {
      await run(process.execPath, ['infra/rehearsal/app.ts'], { cwd: ROOT, env: { ...env, ...variables } });
    },
    async bootstrap(assembly) {
      await cdk(['bootstrap', `aws://${ACCOUNT}/${REGION}`, '--app', assembly]);
    },
    deploy: (assembly) =>
      cdk([
        'deploy',
        '--all',
        '--require-approval',
        'never',
        '--app',
        assembly,
        '--outputs-file',
        outputsFile,
        '--concurrency',
        '2',
      ]),
    async destroy(assembly) {
      await cdk(['destroy', '--all', '--force', '--app', assembly]);
    },
    async outputs() {
      return z
        .record(z.string(), z.record(z.string(), z.string()))
        .parse(JSON.parse(await readFile(outputsFile, 'utf8')));
    },
  };
}

/** For SDK clients of the rehearsal itself. */
export const emulatedClient = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'rehearsal' },
});
