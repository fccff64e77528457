import { describe, expect, it } from 'vitest';
import type { Platform } from '../curriculum/schema.ts';
import { fittingResources, isOfSibling, platformsOf } from './platforms.ts';

const page = (title: string, ...of: Platform[]) => ({
  title,
  url: `https://docs.example/${title}`,
  ...(of.length > 0 && { of }),
});
const titles = (pages: Parameters<typeof fittingResources>[0], role: string, posting = '') =>
  fittingResources(pages, platformsOf(role, posting)).map(({ title }) => title);

describe('the pages to read', () => {
  const MOBILE = [
    page('Apple', 'ios'),
    page('Neutral'),
    page('Flutter', 'flutter'),
    page('Android', 'android'),
  ];

  it('are those for what the role names, then those for anybody', () =>
    expect(titles(MOBILE, 'Flutter developer')).toEqual(['Flutter', 'Neutral']));

  it('are those for what the posting names where the role is open', () =>
    expect(titles(MOBILE, 'Mobile developer', 'You write Jetpack Compose every day.')).toEqual([
      'Android',
      'Neutral',
    ]));

  it('for the role go before those for what the posting names as well', () =>
    expect(
      titles(MOBILE, 'iOS developer', 'You talk to the Android team about Kotlin and Jetpack Compose.'),
    ).toEqual(['Apple', 'Neutral']));

  it('are the first two where nothing is known', () =>
    expect(titles([page('A', 'postgresql'), page('B', 'mysql'), page('C')], 'Data engineer')).toEqual([
      'A',
      'B',
    ]));

  it('are never for a sibling while there is another', () => {
    expect(titles([page('Redis', 'server'), page('Swift', 'ios')], 'iOS')).toEqual(['Swift']);
    expect(titles([page('React', 'react'), page('Vitals')], 'Vue frontend')).toEqual(['Vitals']);
    expect(titles([page('C++', 'cpp'), page('Rust', 'rust')], 'Rust engineer')).toEqual(['Rust']);
  });

  it('are one for a sibling where there is no other', () =>
    expect(titles([page('React', 'react'), page('Vue', 'vue')], 'Svelte frontend')).toEqual(['React']));
});

it('a question on a sibling platform is told by its words', () => {
  const flutter = platformsOf('Flutter', '');
  expect(isOfSibling('A Detox test waits for ever after sign-in.', flutter)).toBe(true);
  expect(isOfSibling('A Flutter list drops frames.', flutter)).toBe(false);
  expect(isOfSibling('The app is closed while a message arrives.', flutter)).toBe(false);
  const game = platformsOf('Unity game developer (C#)', '');
  expect(isOfSibling('A scoped DbContext ends up in a singleton.', game)).toBe(true);
  expect(isOfSibling('An endpoint takes 800 ms.', game)).toBe(true);
  expect(isOfSibling('In Unity: allocations in the frame.', game)).toBe(false);
  const backend = platformsOf('Backend (C#)', '');
  expect(isOfSibling('In Unity: allocations in the frame.', backend)).toBe(true);
  expect(isOfSibling('A scoped DbContext ends up in a singleton.', backend)).toBe(false);
});
