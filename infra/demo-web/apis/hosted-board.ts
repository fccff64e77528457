// The job pages that people see on each board's own host, from the templates in jobs/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoAnswer, type DemoRequest, type Host, html, segments, unknown } from '../http.ts';
import { companyOfBoard, type Job, jobsOn, payText, publishedAt } from '../jobs.ts';
import { fillNames } from '../placeholders.ts';

export type Board = 'greenhouse' | 'lever' | 'ashby' | 'workable' | 'smartrecruiters';

const TEMPLATES = join(import.meta.dirname, '..', 'jobs');
/** Segments between the board's name and the job's id in an address. */
const BETWEEN: Readonly<Record<Board, string>> = {
  greenhouse: 'jobs/',
  lever: '',
  ashby: '',
  workable: 'j/',
  smartrecruiters: '',
};

/** A host with /<board> and /<board>/…/<id> pages. */
export function hostedBoard(kind: Board): Host {
  return (request) => {
    const [board = '', ...rest] = segments(request.path);
    const company = companyOfBoard(board);
    if (company === undefined) return unknown(notFound());
    const jobs = jobsOn(board, request.now);
    if (rest.length === 0) return boardPage(kind, board, company, jobs);
    const between = BETWEEN[kind].replace('/', '');
    const [id] = between !== '' && rest[0] === between ? rest.slice(1) : rest;
    const job = jobs.find((candidate) => candidate.id === id);
    return job === undefined ? notFound() : jobPage(job, request);
  };
}

function notFound(): DemoAnswer {
  return html(404, '<!doctype html><title>Not found</title><h1>Sorry, this job is no longer open</h1>');
}

function template(name: string): string {
  return readFileSync(join(TEMPLATES, name), 'utf8');
}

function boardPage(kind: Board, board: string, company: string, jobs: readonly Job[]): DemoAnswer {
  const list = jobs
    .map((job) => {
      const href = `/${board}/${BETWEEN[kind]}${job.id}`;
      return `<li class="opening"><a href="${href}">${job.title}</a> <span class="location">${job.city}, ${job.country}</span></li>`;
    })
    .join('\n');
  return html(200, fillNames(template('_board.html'), { company, list }));
}

function jobPage(job: Job, { now, host, path }: DemoRequest): DemoAnswer {
  const posting = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: job.html,
    datePosted: publishedAt(job, now).toISOString().slice(0, 10),
    employmentType: { 'full-time': 'FULL_TIME', 'part-time': 'PART_TIME', contract: 'CONTRACTOR' }[
      job.employment
    ],
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: job.city, addressCountry: job.country_code },
    },
    ...(job.workplace === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    url: `https://${host}${path}`,
  };
  return html(
    200,
    fillNames(template('_posting.html'), {
      title: job.title,
      company: job.company,
      board: job.board,
      place: `${job.city}, ${job.country}`,
      workplace: job.workplace,
      pay: payText(job) ?? '',
      description: job.html,
      json_ld: JSON.stringify(posting).replace(/</g, '\\u003c'),
    }),
  );
}
