import { expect, it } from 'vitest';
import { interviewsFor, thisJob } from './role-words.ts';

it.each([
  ['SRE', 'the SRE job', 'SRE interviews'],
  ['Senior Backend Engineer', 'the Senior Backend Engineer job', 'Senior Backend Engineer interviews'],
  ['iOS', 'the job', 'interviews of this kind'],
  ['sys design + leadership', 'the job', 'interviews of this kind'],
  ['asdf', 'the job', 'interviews of this kind'],
])('%j is spoken of as %j and %j', (role, job, interviews) =>
  expect([thisJob(role), interviewsFor(role)]).toEqual([job, interviews]),
);
