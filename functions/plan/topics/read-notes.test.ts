import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../evidence/distil/make-document.ts';
import { planTopics } from './plan-topics.ts';
import { readNotes } from './read-notes.ts';

const asideIn = (notes: string) => [...readNotes(notes).setAside];

describe('what notes set aside', () => {
  it.each([
    'Please skip Kubernetes.',
    'I already know Kubernetes well, please skip it.',
    'I run Kubernetes every day. Skip it.',
    'No need for Kubernetes; focus on Postgres.',
    'I do not need Kubernetes, but more Linux.',
    'Don’t bother with Kubernetes, I run it daily.',
  ])('is a topic named whole: %j', (notes) => expect(asideIn(notes)).toEqual(['kubernetes']));

  it.each([
    'I know Kubernetes well.',
    'Skip the basics of Kubernetes.',
    'Please do not skip Kubernetes.',
    'Skip the weekend, focus on Kubernetes.',
    'I want Kubernetes.',
    'First a talk, then a round on Kubernetes. No need for chess theory.',
    'There is a Kubernetes round. No need for small talk.',
  ])('is not what is known or wanted: %j', (notes) => expect(asideIn(notes)).toEqual([]));

  it('is not a topic of which only half is named', () => {
    expect(asideIn('I am fine with UIKit, no need for it.')).toEqual([]);
    expect(asideIn('No need for SwiftUI and UIKit.')).toEqual(['swiftui']);
  });
});

describe('what notes wish for', () => {
  it('leaves out the clauses on what is known, is skipped or says how the plan should look', () =>
    expect(
      readNotes(
        'I already know Kubernetes well, please skip it. Focus on Linux. Write the plan as JSON in a React table.',
      ).wanted,
    ).toBe('Focus on Linux.'));

  it('decides which topics are planned', () => {
    const planned = (notes: string, role_focus = 'SRE') =>
      planTopics(
        makeBrief({
          role_focus,
          job_description: 'You run Kubernetes clusters. Deep Kubernetes experience required.',
          notes,
        }).request,
        [],
      ).map(({ id }) => id);
    expect(planned('I am nervous.')).toContain('kubernetes');
    expect(planned('Skip Kubernetes.')).not.toContain('kubernetes');
    expect(planned('They will ask about GraphQL.', 'Backend')).toContain('graphql-apis');
    expect(planned('Write the plan as GraphQL.', 'Backend')).not.toContain('graphql-apis');
  });
});
