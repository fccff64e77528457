import { describe, expect, it } from 'vitest';
import { matchRole } from './match-role.ts';

const tracks = (role: string) => matchRole(role).tracks.map(({ track }) => track.id);

describe('reading a role', () => {
  it.each([
    ['DSA+Backend', ['algorithms', 'backend']],
    ['sys design + leadership', ['system-design', 'engineering-management']],
    ['Full-stack (Node + Vue)', ['full-stack']],
    ['DevOps / SRE', ['devops-sre']],
    ['iOS developer', ['mobile-ios']],
    ['Senior Android Engineer', ['mobile-android']],
    ['Data analyst', ['data-analysis']],
    ['ML engineer', ['machine-learning']],
    ['Cloud security / infra sec', ['cloud-security']],
    ['Penetration tester', ['penetration-testing']],
    ['Analytics engineer / BI', ['analytics-engineering']],
    ['Solutions Architect', ['solutions-architecture']],
    ['Developer Advocate', ['developer-relations']],
    ['Embedded C/C++', ['embedded']],
    ['Engineering manager', ['engineering-management']],
    ['Product manager', ['product-management']],
  ])('takes "%s" for %j', (role, expected) => {
    expect(tracks(role)).toEqual(expected);
  });

  it.each([
    ['Java developer', 'backend'],
    ['Kubernetes admin', 'devops-sre'],
    ['PHP', 'backend'],
    ['Design systems', 'ux-engineering'],
    ['Payments engineer', 'payments'],
    ['Open banking engineer', 'backend'],
  ])('takes the trade of "%s" from what it names', (role, expected) => {
    expect(tracks(role)[0]).toBe(expected);
    expect(matchRole(role).recognised).toBe(true);
  });

  it('takes the technologies of a role too', () => {
    expect(matchRole('React / a11y').technologies).toEqual(['react', 'wcag']);
    expect(matchRole('Backend (Ruby on Rails)').technologies).toContain('rails');
  });

  it('shares attention between the tracks', () => {
    const total = matchRole('DSA+Backend').tracks.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(1);
  });

  it('says when it recognises nothing', () => {
    expect(matchRole('asdf')).toMatchObject({ recognised: false });
    expect(tracks('asdf')).toEqual(['software-engineering']);
    expect(matchRole('Software engineer')).toMatchObject({ recognised: true });
  });
});
