/**
 * How well a posting fits the role asked for.
 *
 * The role's free text is first mapped to words of this closed vocabulary; only those are ever part of a cache key,
 * so nothing a user typed is.
 */

/** Fields of work; `group` tells which are neighbours. */
const FIELDS: readonly { id: string; group: string; words: RegExp }[] = [
  {
    id: 'backend',
    group: 'software',
    words:
      /\bback-?\s?end\b|\bserver-?side\b|\bapi engineer|\bdistributed systems?\b|\bledger\b|\bpayments? engineer/i,
  },
  {
    id: 'frontend',
    group: 'software',
    words: /\bfront-?\s?end\b|\bweb (developer|engineer)|\bui (developer|engineer)|\bclient-?side\b/i,
  },
  { id: 'fullstack', group: 'software', words: /\bfull-?\s?stack\b/i },
  { id: 'mobile', group: 'software', words: /\b(mobile|ios|android|react native|flutter)\b/i },
  {
    id: 'infrastructure',
    group: 'software',
    words:
      /\b(devops|sre|site reliability|platform|infrastructure|cloud|kubernetes|systems? engineer|reliability|network engineer)\b/i,
  },
  {
    id: 'data-engineering',
    group: 'data',
    words: /\b(data (engineer\w*|platform|infrastructure|warehouse)|analytics engineer\w*|etl|big data)\b/i,
  },
  {
    id: 'machine-learning',
    group: 'data',
    words:
      /\b(machine learning|ml|mlops|ai|deep learning|nlp|computer vision|llms?|applied scientist|research (scientist|engineer))\b/i,
  },
  {
    id: 'data-science',
    group: 'data',
    words: /\b(data scien\w+|data analyst|business intelligence|bi|statistic\w+|quantitative|analytics)\b/i,
  },
  { id: 'security', group: 'software', words: /\b(security|appsec|infosec|cryptograph\w+|penetration)\b/i },
  {
    id: 'quality',
    group: 'software',
    words: /\b(qa|quality (assurance|engineer)|test (automation|engineer)|sdet)\b/i,
  },
  { id: 'embedded', group: 'software', words: /\b(embedded|firmware|fpga|hardware|robotics|electronics)\b/i },
  { id: 'games', group: 'software', words: /\b(game|games|graphics|rendering|unity|unreal)\b/i },
  {
    id: 'management',
    group: 'software',
    words:
      /\b(engineering manager|head of engineering|vp (of )?engineering|director of engineering|cto|engineering leader\w*)\b/i,
  },
  {
    id: 'solutions',
    group: 'customer',
    words:
      /\b(solutions? (engineer|architect)|sales engineer|forward deployed|implementation|customer engineer|developer (advocate|relations))\b/i,
  },
  {
    id: 'product',
    group: 'product',
    words: /\b(product (manager|owner|lead)|technical program|program manager|project manager)\b/i,
  },
  { id: 'design', group: 'product', words: /\b(designer|design lead|ux|user research\w*|product design)\b/i },
  {
    id: 'support',
    group: 'customer',
    words:
      /\b(customer (support|success)|technical support|support (engineer|specialist)|account manager)\b/i,
  },
  {
    id: 'sales',
    group: 'business',
    words: /\b(sales|account executive|business development|sdr|bdr|partnerships?)\b/i,
  },
  { id: 'marketing', group: 'business', words: /\b(marketing|content|seo|communications?|brand|growth)\b/i },
  {
    id: 'finance',
    group: 'business',
    words: /\b(finance|accountant|accounting|controller|treasury|fp&a|auditor)\b/i,
  },
  {
    id: 'people',
    group: 'business',
    words: /\b(recruit\w+|talent|people (partner|operations)|human resources|hr)\b/i,
  },
  { id: 'legal', group: 'business', words: /\b(legal|counsel|compliance|privacy officer|regulatory)\b/i },
  {
    id: 'operations',
    group: 'business',
    words: /\b(operations|logistics|warehouse|supply chain|procurement|office manager)\b/i,
  },
  {
    id: 'software',
    group: 'software',
    words:
      /\b(software|programmer|developer|engineer|dsa|algorithms?|data structures|coding|swe|entwickler\w*|développeur\w*|ingénieur\w*|desarrollador\w*|utvecklare)\b|エンジニア|开发|工程师|개발자/i,
  },
];

const LEVELS: readonly { id: string; words: RegExp }[] = [
  { id: 'intern', words: /\b(intern|internship|working student|werkstudent\w*|trainee|apprentice)\b/i },
  { id: 'junior', words: /\b(junior|jr\.?|graduate|entry[- ]level|associate)\b/i },
  { id: 'senior', words: /\b(senior|sr\.?|experienced)\b/i },
  { id: 'staff', words: /\b(staff|principal|distinguished|lead|architect)\b/i },
  { id: 'manager', words: /\b(manager|head|director|vp|chief)\b/i },
];

const SKILLS =
  'kotlin java scala clojure python django flask go golang rust c++ c# .net ruby rails php laravel elixir erlang haskell swift objective-c javascript typescript node react vue angular svelte graphql sql postgresql postgres mysql mongodb redis kafka rabbitmq elasticsearch spark airflow dbt snowflake kubernetes docker terraform aws gcp azure linux pytorch tensorflow'.split(
    ' ',
  );

export interface RoleWords {
  fields: string[];
  levels: string[];
  skills: string[];
}

/** The words of the vocabulary that a role's free text uses, sorted. */
export function roleWords(text: string): RoleWords {
  const role = text.slice(0, 300);
  const specific = FIELDS.filter((field) => field.id !== 'software' && field.words.test(role)).map(
    ({ id }) => id,
  );
  const isSoftware = FIELDS.some((field) => field.id === 'software' && field.words.test(role));
  return {
    fields: specific.length > 0 ? specific.toSorted() : isSoftware ? ['software'] : [],
    levels: LEVELS.filter((level) => level.words.test(role)).map(({ id }) => id),
    skills: skillsIn(role),
  };
}

/** The same words as a part of a cache key. */
export function roleKey(role: RoleWords): string {
  return [role.fields, role.levels, role.skills].map((words) => words.join('+')).join('/');
}

/** Of the posting that the request itself names or holds; no other reaches it. */
export const GIVEN_FIT = 1;
const BEST_FIT = 0.99;

/** 0 to 0.99: mostly what the title is about, then the skills named, then the level. */
export function fitOf(
  role: RoleWords,
  posting: { title: string; team?: string | undefined; text?: string | undefined },
): number {
  const title = roleWords(posting.title);
  const fields = title.fields.length > 0 ? title.fields : roleWords(posting.team ?? '').fields;
  const field = fieldFit(role.fields, fields);
  const named = skillsIn(`${posting.title} ${posting.text ?? ''}`);
  const skills =
    role.skills.length === 0
      ? 0.5
      : role.skills.filter((skill) => named.includes(skill)).length / role.skills.length;
  const level = levelFit(role.levels, title.levels);
  return field === 0 ? 0.05 * skills : Math.min(BEST_FIT, 0.65 * field + 0.2 * skills + 0.15 * level);
}

function fieldFit(wanted: readonly string[], offered: readonly string[]): number {
  if (wanted.length === 0) return 0.4;
  const shared = wanted.filter((id) => offered.includes(id)).length;
  if (shared > 0) return 0.85 + 0.15 * (shared / wanted.length);
  const isNear = (a: string, b: string) =>
    NEAR.some((pair) => pair.includes(a) && pair.includes(b)) ||
    (groupOf(a) === 'software' && b === 'software') ||
    (a === 'software' && groupOf(b) === 'software');
  if (wanted.some((a) => offered.some((b) => isNear(a, b)))) return 0.65;
  const groups = new Set(offered.map(groupOf));
  return wanted.some((id) => groups.has(groupOf(id))) ? 0.35 : 0;
}

const NEAR: readonly (readonly [string, string])[] = [
  ['fullstack', 'backend'],
  ['fullstack', 'frontend'],
  ['backend', 'infrastructure'],
  ['backend', 'data-engineering'],
  ['machine-learning', 'data-science'],
  ['frontend', 'mobile'],
  ['product', 'design'],
];

function groupOf(id: string): string {
  return FIELDS.find((field) => field.id === id)?.group ?? '';
}

function levelFit(wanted: readonly string[], offered: readonly string[]): number {
  if (wanted.length === 0) return offered.includes('intern') ? 0.2 : 0.7;
  if (wanted.some((level) => offered.includes(level))) return 1;
  return offered.length === 0 ? 0.5 : 0.2;
}

const LONGEST_SKILL = 20;

function skillsIn(text: string): string[] {
  const found =
    text
      .slice(0, 30_000)
      .toLowerCase()
      .match(/[a-z.][a-z0-9.+#-]*/g) ?? [];
  const short = found
    .filter((word) => word.length <= LONGEST_SKILL)
    .map((word) => word.replace(/(?<![.-])[.-]+$/, ''));
  const words = new Set(short);
  return SKILLS.filter((skill) => words.has(skill)).toSorted();
}
