import { describe, expect, it } from 'vitest';
import { fitOf, GIVEN_FIT, roleKey, roleWords } from './fit.ts';

const best = (role: string, titles: string[]) =>
  titles.toSorted((a, b) => fitOf(roleWords(role), { title: b }) - fitOf(roleWords(role), { title: a }));

describe('how a posting fits a role', () => {
  it.each([
    [
      'DSA+Backend',
      ['Account Executive', 'Frontend Engineer', 'Backend Engineer', 'Platform Engineer'],
      ['Backend Engineer', 'Platform Engineer', 'Frontend Engineer', 'Account Executive'],
    ],
    [
      'Senior iOS engineer',
      ['iOS Engineering Intern', 'Senior iOS Engineer', 'Recruiter'],
      ['Senior iOS Engineer', 'iOS Engineering Intern', 'Recruiter'],
    ],
    [
      'Product designer',
      ['Backend Engineer', 'Product Manager', 'Senior Product Designer'],
      ['Senior Product Designer', 'Product Manager', 'Backend Engineer'],
    ],
  ])('%s', (role, titles, order) => {
    expect(best(role, titles)).toEqual(order);
  });

  it('counts the skills a posting asks for', () => {
    const role = roleWords('Backend engineer (Kotlin, Kafka)');
    const title = 'Backend Engineer';
    expect(fitOf(role, { title, text: 'We use Kotlin and Kafka.' })).toBeGreaterThan(
      fitOf(role, { title, text: 'We use PHP.' }),
    );
  });

  it('is never as good as that of the posting which the request itself names', () => {
    for (const title of ['', 'x', 'Senior Staff Backend Engineer, Kotlin']) {
      const fit = fitOf(roleWords('Senior backend engineer Kotlin'), { title });
      expect(fit).toBeGreaterThanOrEqual(0);
      expect(fit).toBeLessThan(GIVEN_FIT);
    }
  });

  it('puts nothing a user typed into the key, only words of its own vocabulary', () => {
    const key = roleKey(
      roleWords('Senior backend engineer at secret-project-x, call me at jo@example.org, Kotlin'),
    );
    expect(key).toBe('backend/senior/kotlin');
  });
});
