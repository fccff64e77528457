/** `npm run prep` and `npm run verify` as scripts use them: arguments in, exit code, standard output and error. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planExportSchema } from '../../shared/plan.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { cvMarkdown } from '../demo-web/uploads/cv.ts';
import { linkedInPdf } from '../demo-web/uploads/linkedin.ts';
import { CANDIDATE, MAELIS } from '../demo-web/uploads/people.ts';

// Each test starts a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const COMPANY = DEMO_COMPANIES[0].request.company_url;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'interview-helper-test-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(script: 'prep' | 'verify', ...args: string[]) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, `${script}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, error, code };
}

const prep = (...args: string[]) => run('prep', '--company', COMPANY, '--role', 'Backend engineer', ...args);
const inFolder = (name: string) => path.join(folder, name);

describe('prep', () => {
  it('prints the plan and nothing else, with no progress where nobody watches', async () => {
    const { out, error, code } = await prep('--timeframe', '2 days');
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(out).toMatch(/^# .*Ferrowick/);
    expect(out).toContain('– Source: [');
  });

  it('reads a CV and a LinkedIn profile from files', async () => {
    await writeFile(inFolder('cv.md'), cvMarkdown(CANDIDATE));
    await writeFile(inFolder('profile.pdf'), linkedInPdf(MAELIS, new Date('2026-06-01')));
    const { error, code } = await prep(
      ...[
        '--cv',
        inFolder('cv.md'),
        '--linkedin',
        inFolder('profile.pdf'),
        '--interviewer',
        `${MAELIS.first_name} ${MAELIS.last_name}`,
      ],
      ...['--format', 'json', '--out', inFolder('with-files.json')],
    );
    expect({ error, code }).toEqual({ error: '', code: 0 });
    const { plan } = planExportSchema.parse(JSON.parse(await readFile(inFolder('with-files.json'), 'utf8')));
    expect(plan.gaps.items.some(({ from_cv }) => from_cv !== undefined)).toBe(true);
    expect(JSON.stringify(plan.interviewer)).toContain(MAELIS.positions[0]?.company);
  });

  it.each([
    ['what the request refuses', ['--timeframe', '400 days'], '--timeframe: must be 1 to 90 days'],
    ['a file of another kind', ['--cv', import.meta.filename], 'Choose a PDF, Word, Markdown or text file.'],
    ['recordings that are not there', ['--recordings', 'nowhere'], '--recordings: '],
    ['an option that does not exist', ['--bogus', 'x'], "Unknown option '--bogus'"],
  ])('ends with 2 and a clear line for %s', async (_, args, message) => {
    const { out, error, code } = await prep(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });
});

describe('verify', () => {
  const proved = () => inFolder('proved.json');

  beforeAll(async () => {
    const { code } = await prep('--format', 'json', '--out', proved());
    expect(code).toBe(0);
  }, 30_000);

  it('proves what prep wrote', async () => {
    const { out, code } = await run('verify', proved());
    expect(code).toBe(0);
    expect(out).toMatch(/^Proved: \d+ claims with \d+ quotes/);
  });

  it('names the place of a quote that was changed by one byte', async () => {
    const changed = planExportSchema.parse(JSON.parse(await readFile(proved(), 'utf8')));
    const citation = changed.plan.company_overview.paragraphs
      .flat()
      .flatMap((one) => ('citations' in one ? one.citations : []))[0];
    if (!citation) throw new Error('the overview cites nothing');
    citation.quote = `${citation.quote.slice(0, -1)}~`;
    await writeFile(inFolder('changed.json'), JSON.stringify(changed));
    const { error, code } = await run('verify', inFolder('changed.json'));
    expect(code).toBe(1);
    expect(error).toContain('overview');
  });

  it.each([
    ['no file', [], 'usage: npm run verify -- plan.json'],
    ['a file that is not there', ['nowhere.json'], 'nowhere.json could not be read'],
    ['a file that is no JSON', [import.meta.filename], 'is not JSON'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { error, code } = await run('verify', ...args);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
