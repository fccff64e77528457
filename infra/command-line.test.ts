import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '..');
const COMMANDS = ['start', 'prep', 'verify', 'eval', 'bench', 'test:deploy', 'token'] as const;

/** As `npm run` would start it. */
function run(command: (typeof COMMANDS)[number], ...given: string[]) {
  const [, script = ''] = packageJson.scripts[command].split(' ');
  return spawnSync(process.execPath, [script, ...given], { cwd: ROOT, encoding: 'utf8' });
}

describe('a command', () => {
  it.each(COMMANDS)(
    'says how it is used: %s',
    (command) => {
      const { status, stdout, stderr } = run(command, '--help');
      expect(stdout).toMatch(/^usage: npm /);
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
    60_000,
  );

  it.each(COMMANDS)(
    'names an option that there is not, in one line: %s',
    (command) => {
      const { status, stderr } = run(command, '--bogus');
      expect(stderr).toMatch(/^Unknown option '--bogus'; --help lists what there is\.\n$/);
      expect(status).toBe(2);
    },
    60_000,
  );

  it('names a suite or a part that there is not', () => {
    expect(run('eval', 'bogus', '--cases', 'x').stderr).toMatch(/^There is no suite bogus\.\n\nusage: /);
    expect(run('eval', 'robots').stderr).toMatch(/^--cases is needed\./);
    const { status, stderr } = run('bench', '--only', 'bogus');
    expect(stderr).toMatch(/^There is no part bogus; there are runs, /);
    expect(status).toBe(2);
  }, 60_000);
});
