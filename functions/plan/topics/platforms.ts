/** Which platforms a candidate works with, and which of a topic's pages are written for them. */
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import type { Platform, TopicText } from '../curriculum/schema.ts';
import { matchRole } from './match-role.ts';

export interface Platforms {
  /** Named by the role. */
  role: ReadonlySet<Platform>;
  /** Named by the posting. */
  posting: ReadonlySet<Platform>;
}

const OF_TECHNOLOGY: Readonly<Record<string, Platform>> = {
  ios: 'ios',
  swift: 'ios',
  swiftui: 'ios',
  uikit: 'ios',
  'objective-c': 'ios',
  combine: 'ios',
  'core-data': 'ios',
  xctest: 'ios',
  android: 'android',
  'jetpack-compose': 'android',
  espresso: 'android',
  hilt: 'android',
  workmanager: 'android',
  flutter: 'flutter',
  dart: 'flutter',
  riverpod: 'flutter',
  'react-native': 'react-native',
  expo: 'react-native',
  detox: 'react-native',
  react: 'react',
  nextjs: 'react',
  remix: 'react',
  redux: 'react',
  vue: 'vue',
  nuxt: 'vue',
  angular: 'angular',
  rxjs: 'angular',
  svelte: 'svelte',
  postgresql: 'postgresql',
  mysql: 'mysql',
  rails: 'rails',
  unity: 'native',
  'entity-framework': 'server',
  c: 'c',
  cpp: 'cpp',
  rust: 'rust',
};
/** What the code of a role runs on where its words name no product. */
const OF_TRACK: Readonly<Record<string, Platform>> = {
  'mobile-ios': 'ios',
  'mobile-android': 'android',
  backend: 'server',
  'full-stack': 'server',
  databases: 'server',
  'data-engineering': 'server',
  'devops-sre': 'server',
  'system-design': 'server',
  'systems-programming': 'native',
  embedded: 'native',
  'game-development': 'native',
};
/** Of each of these, who works with one is ill served by a page on another. */
const SIBLINGS: readonly (readonly Platform[])[] = [
  ['ios', 'android', 'flutter', 'react-native', 'server', 'native'],
  ['react', 'vue', 'angular', 'svelte', 'flutter'],
  ['postgresql', 'mysql'],
  ['c', 'cpp', 'rust'],
];
const SHOWN = 2;

const named = (ids: readonly string[]): Platform[] => ids.flatMap((id) => OF_TECHNOLOGY[id] ?? []);

/** @param posting text of the posting; empty without one */
export function platformsOf(roleFocus: string, posting: string): Platforms {
  const { tracks, technologies } = matchRole(roleFocus);
  return {
    role: new Set([...named(technologies), ...tracks.flatMap(({ track }) => OF_TRACK[track.id] ?? [])]),
    posting: new Set(named(detectTechnologies(posting).map(({ id }) => id))),
  };
}

/** 3: for what the role names; 2: for what the posting names; 1: for anybody; 0: for a sibling of what they use. */
function pointsFor(of: readonly Platform[] | undefined, { role, posting }: Platforms): number {
  if (of === undefined) return 1;
  const isForeign = (used: ReadonlySet<Platform>) =>
    SIBLINGS.some(
      (siblings) =>
        siblings.some((one) => used.has(one)) &&
        siblings.some((one) => of.includes(one)) &&
        !siblings.some((one) => used.has(one) && of.includes(one)),
    );
  if (isForeign(role)) return 0;
  if (of.some((one) => role.has(one))) return 3;
  if (of.some((one) => posting.has(one))) return 2;
  return isForeign(posting) ? 0 : 1;
}

/** Words that tell a platform where no product is recognised. */
const TELLING: readonly (readonly [Platform, RegExp])[] = [
  ['native', /\b(?:Unity|Unreal|Godot)\b/],
  ['server', /\b(?:DbContext|EF Core|middleware|endpoints?|Time to first byte|slow-query log)\b/],
];

/**
 * Speaks of a sibling of what the candidate will work with: "A Detox test …" to who builds with Flutter, "An endpoint
 * takes …" to who builds games.
 */
export const isOfSibling = (text: string, platforms: Platforms): boolean => {
  const of = named(detectTechnologies(text).map(({ id }) => id));
  if (of.length === 0)
    of.push(...TELLING.filter(([, words]) => words.test(text)).map(([platform]) => platform));
  return of.length > 0 && pointsFor(of, platforms) === 0;
};

/** At most two, the best fitting first; a page on a sibling only where there is no other, and then one. */
export function fittingResources(
  resources: TopicText['resources'],
  platforms: Platforms,
): { title: string; url: string }[] {
  const ranked = resources
    .map((resource) => ({ resource, points: pointsFor(resource.of, platforms) }))
    .sort((a, b) => b.points - a.points);
  const fitting = ranked.filter(({ points }) => points > 0);
  return (fitting.length > 0 ? fitting.slice(0, SHOWN) : ranked.slice(0, 1)).map(
    ({ resource: { title, url } }) => ({ title, url }),
  );
}
