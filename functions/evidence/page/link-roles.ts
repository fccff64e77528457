/** What a link leads to, told from its path, its host and its words in the main languages of business. */

import { LINK_ROLES, type LinkRole, PATH_SEGMENTS, TEXT_WORDS } from './link-role-words.ts';

export type { LinkRole } from './link-role-words.ts';

/** Hosts whose single postings have a path of their own. Sources: the boards' public documents. */
const JOB_BOARDS = [
  'greenhouse.io',
  'lever.co',
  'ashbyhq.com',
  'workable.com',
  'smartrecruiters.com',
  'recruitee.com',
  'personio.de',
  'personio.com',
  'teamtailor.com',
  'bamboohr.com',
  'myworkdayjobs.com',
  'jobvite.com',
  'breezy.hr',
  'welcometothejungle.com',
  'icims.com',
  'join.com',
];
/** The last segment of a posting's path: an id, or words long enough to be a title. */
const POSTING_ID = /\d{3}|[0-9a-f]{8}-[0-9a-f]{4}/;
const ROLE_TITLE =
  /\b(engineer|developer|manager|designer|analyst|scientist|architect|director|specialist|intern|recruiter|consultant|administrator|accountant|representative|coordinator|associate|executive|researcher|technician|head of|lead)\b|\((m\/w\/d|w\/m\/d|h\/f|f\/h|m\/f\/d|f\/m\/d|all genders)\)|\b(entwickler|ingenieur|ingénieur|développeur|ingeniero|desarrollador|sviluppatore|desenvolvedor|ontwikkelaar|programista|utvecklare|udvikler|utvikler|kehittäjä|mühendis|geliştirici)(in|e|a)?\b|エンジニア|开发|工程师|工程師|개발자|엔지니어/i;

const LONGEST_TEXT = 60;
const WORD_ROLES = new Map<string, Set<LinkRole>>();
const SEGMENT_ROLES = new Map<string, Set<LinkRole>>();
fill(
  WORD_ROLES,
  Object.entries(TEXT_WORDS).map(([role, rows]) => [role, rows.flatMap((row) => row.split('|'))]),
);
fill(
  SEGMENT_ROLES,
  Object.entries(PATH_SEGMENTS).map(([role, words]) => [role, words.split(' ')]),
);

function fill(
  table: Map<string, Set<LinkRole>>,
  rows: readonly (readonly [string, readonly string[]])[],
): void {
  for (const [name, words] of rows) {
    const role = LINK_ROLES.find((known) => known === name);
    if (role === undefined) continue;
    for (const word of words) table.set(word, (table.get(word) ?? new Set()).add(role));
  }
}

/** Roles of a link, most telling first; several are possible ("Team & culture"). Empty for most links. */
export function linkRoles(url: string, text: string): LinkRole[] {
  const target = URL.parse(url);
  if (target === null) return [];
  const roles = new Set<LinkRole>();
  const segments = pathSegments(target);
  if (isJobPosting(target, segments, text)) roles.add('job-posting');
  for (const role of textRoles(text)) roles.add(role);
  for (const role of placeRoles(target, segments)) roles.add(role);
  if (roles.has('job-posting')) roles.delete('careers');
  return LINK_ROLES.filter((role) => roles.has(role));
}

function pathSegments(url: URL): string[] {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is not UTF-8 is compared as it is.
  }
  return path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

/** Text of a short link as a whole, then its parts around "&", "and", "/", "|", "·" and commas. */
function textRoles(text: string): LinkRole[] {
  if (text.length > LONGEST_TEXT) return [];
  const words = text
    .toLowerCase()
    .replace(/[!.…?:]$/, '')
    .trim();
  if (words === '') return [];
  const found = new Set<LinkRole>(WORD_ROLES.get(words) ?? []);
  for (const part of words.split(
    / ?[&/|·,•›»→+] ?| and | und | et | y | e | en | i | och | og | ja | ve |と|和|및/,
  )) {
    const bare = part.replace(
      /^(our|unsere|nos|nuestros|nostri|nossos|onze|nasze|the|view all|see all|all|read our|meet) /,
      '',
    );
    for (const word of [part.trim(), bare.trim()])
      for (const role of WORD_ROLES.get(word) ?? []) found.add(role);
  }
  const about =
    /^(about|über|om|over|à propos de|acerca de|sobre|life at|working at|careers at|jobs at|arbeiten bei|werken bij) \S/.exec(
      words,
    );
  if (found.size === 0 && about !== null && words.length <= 40) {
    found.add(/^(about|über|om|over|à|acerca|sobre)/.test(words) ? 'about' : 'careers');
  }
  return [...found];
}

/** Roles by host name and by the last two path segments: an entry page, not one of many pages below it. */
function placeRoles(url: URL, segments: readonly string[]): LinkRole[] {
  const found = new Set<LinkRole>();
  const host = url.hostname.split('.');
  const first = host[0] ?? '';
  if (segments.length <= 1 && host.length > 2) {
    if (/^(careers?|jobs?|karriere|recruit|apply|boards|hiring)$/.test(first)) found.add('careers');
    if (/^(engineering|tech|techblog|developers?-?blog|eng)$/.test(first)) found.add('engineering-blog');
    if (/^(blog|blogs)$/.test(first)) found.add('blog');
    if (/^(news|newsroom)$/.test(first)) found.add('news');
    if (/^(press|presse|media)$/.test(first)) found.add('press');
  }
  if (segments.length === 1 && isJobBoard(url.hostname)) found.add('careers');
  const last = segments[segments.length - 1] ?? '';
  if (segments.length <= 3) for (const role of SEGMENT_ROLES.get(trimSegment(last)) ?? []) found.add(role);
  const before = segments[segments.length - 2];
  if (found.has('engineering-blog') && last === 'engineering' && before !== 'blog' && before !== 'blogs')
    found.delete('engineering-blog');
  return [...found];
}

function trimSegment(segment: string): string {
  return segment.replace(/\.(html?|php|aspx?|jsp)$/, '').replaceAll('_', '-');
}

function isJobBoard(host: string): boolean {
  return JOB_BOARDS.some((board) => host === board || host.endsWith(`.${board}`));
}

function isJobPosting(url: URL, segments: readonly string[], text: string): boolean {
  const last = segments[segments.length - 1] ?? '';
  if (isJobBoard(url.hostname) && segments.length >= 2 && (POSTING_ID.test(last) || segments.includes('j')))
    return true;
  if (url.searchParams.has('gh_jid')) return true;
  const under = segments.slice(0, -1).some((segment) => SEGMENT_ROLES.get(segment)?.has('careers') ?? false);
  if (!under || SEGMENT_ROLES.has(trimSegment(last))) return false;
  return POSTING_ID.test(last) || (text.length <= 120 && ROLE_TITLE.test(text));
}
