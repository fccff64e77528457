import { describe, expect, it } from 'vitest';
import { topicById } from '../curriculum/by-id.ts';
import { matchRole } from './match-role.ts';
import plainPhrases from './plain-phrases.json' with { type: 'json' };
import plainWords from './plain-words.json' with { type: 'json' };
import { rankTopics } from './rank-topics.ts';
import { likenesses } from './wording.ts';

const posting = (text: string) => [{ sourceId: 'p', kind: 'job-posting' as const, text }];
const best = (text: string, role: string) =>
  [...likenesses(posting(text), matchRole(role))].sort((a, b) => b[1].points - a[1].points)[0]?.[0];

describe('what a posting describes without naming it', () => {
  it('is found by the words people use for it', () => {
    expect(
      best('A bank that repeats its call must never cause a second charge to the customer.', 'Backend'),
    ).toBe('idempotency');
    expect(
      best('Our readers stand in cellars without a signal and send what they noted in the evening.', 'iOS'),
    ).toBe('offline-sync');
    expect(best('Somebody is woken at three, and we write down afterwards what we learned.', 'SRE')).toBe(
      'incident-response',
    );
  });

  it('speaks only for topics of the role', () => {
    const found = likenesses(
      posting('Half of the phones have no signal for hours.'),
      matchRole('Data analyst'),
    );
    expect(found.has('offline-sync')).toBe(false);
  });

  it('is not read from pages that sell', () => {
    const page = [
      { sourceId: 'p', kind: 'company-page' as const, text: 'Works without a signal in cellars.' },
    ];
    expect(likenesses(page, matchRole('iOS')).size).toBe(0);
  });

  it('is the reason by the words it shares, and by no other word of a page', () => {
    const text = 'A bank that repeats its call must never cause a second charge to the customer.';
    const ranked = rankTopics({ roleFocus: 'Backend', skillLevel: 'advanced', evidence: posting(text) });
    const part = ranked
      .find(({ topic }) => topic.id === 'idempotency')
      ?.parts.find((p) => p.name === 'wording');
    expect(part?.because).toMatch(/^speaks of it: .*\bcharge\b/);
    expect(part?.because).not.toContain('must never cause');
  });

  it('gives a language no points for being named often', () => {
    const text = 'Rust here, Rust there, and Rust again.';
    const ranked = rankTopics({ roleFocus: 'Rust', skillLevel: 'advanced', evidence: posting(text) });
    const parts = ranked.find(({ topic }) => topic.id === 'rust')?.parts.map((part) => part.name);
    expect(parts).toContain('job posting');
    expect(parts).not.toContain('wording');
  });
});

describe('the plain descriptions', () => {
  it('are of topics that exist', () => {
    const ids = [...Object.keys(plainWords), ...Object.keys(plainPhrases)];
    expect(ids.filter((id) => !topicById.has(id))).toEqual([]);
  });

  it('give no phrase to one topic twice', () => {
    const doubles = Object.entries(plainPhrases).filter(
      ([, phrases]) => new Set(phrases).size < phrases.length,
    );
    expect(doubles).toEqual([]);
  });
});
