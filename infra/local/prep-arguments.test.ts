import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../command-line.ts';
import { problemText, readArguments, requestOf } from './prep-arguments.ts';

const NEEDED = ['--company', 'https://acme.example', '--role', 'Backend'];
const noUpload = (): Promise<never> => Promise.reject(new Error('nothing was to be uploaded'));

describe('the arguments of prep', () => {
  it('become the request that the API takes', async () => {
    const given = [
      '--github',
      'https://github.com/ada',
      '--hours',
      '1.5',
      '--timeframe',
      '3 days',
      '--cv',
      'cv.pdf',
    ];
    const request = await requestOf(
      await readArguments([...NEEDED, ...given]),
      async (file) => `upl of ${file}`,
    );
    expect(request).toEqual({
      company_url: 'https://acme.example',
      role_focus: 'Backend',
      socials: { github: 'https://github.com/ada' },
      resume_upload_id: 'upl of cv.pdf',
      hours_per_day: 1.5,
      timeframe: '3 days',
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it.each([
    [['--format', 'docx'], '--format must be md, json or pdf.'],
    [['--format', 'pdf'], '--format pdf needs --out FILE: a terminal can’t show a PDF.'],
    [
      ['--out', path.join('no', 'such', 'plan.md')],
      `--out: ${path.join('no', 'such')} is not a folder that can be written to.`,
    ],
    [['--out', tmpdir()], `--out: ${tmpdir()} is a folder; name a file.`],
  ])('are refused in one sentence: %j', async (args, message) => {
    await expect(readArguments([...NEEDED, ...args])).rejects.toThrow(new UsageError(message));
  });

  it.each([[['--bogus', 'x']], [['stray']], [['--hours']]])('are refused by name: %j', async (args) => {
    await expect(readArguments([...NEEDED, ...args])).rejects.toThrow(UsageError);
    await expect(readArguments([...NEEDED, ...args])).rejects.toThrow(args[0]);
  });

  it('come with the usage when company or role is missing', async () => {
    await expect(readArguments(['--role', 'Backend'])).rejects.toThrow(/are needed\.\n\nusage: npm run prep/);
  });

  it('must name files that can be read', async () => {
    const values = await readArguments([...NEEDED, '--job-file', 'nowhere.txt']);
    await expect(requestOf(values, noUpload)).rejects.toThrow(
      new UsageError('nowhere.txt could not be read.'),
    );
  });

  it('are what a problem of the API is told in', () => {
    const errors = [{ field: '/hours_per_day', message: 'must be at least 0.25' }];
    const problem = {
      type: 'about:blank',
      status: 400,
      title: 'Bad request',
      code: 'invalid_request',
      request_id: 'r',
      errors,
    };
    expect(problemText(problem)).toBe('Bad request\n  --hours: must be at least 0.25');
  });
});
