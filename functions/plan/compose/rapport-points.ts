/** Professional common ground: what of theirs to read, and what their work and this job share. */

import type { Fact } from '../../evidence/evidence.ts';
import { inARow } from '../name-list.ts';
import { pageTitle } from '../pages/page-title.ts';
import type { DraftStatement } from './draft.ts';
import type { SectionContext } from './section-context.ts';

const MOST_RAPPORT = 4;

/** What to read of theirs, and what their work and this job share. */
export function rapportPoints(
  context: SectionContext,
  said: readonly Fact[],
  work: readonly Fact[],
): DraftStatement[] {
  const { input, choose } = context;
  const name = input.brief.request.interviewer_name;
  const pages = input.documents
    .filter(({ source }) => source.kind === 'interviewer-page' && pageTitle(source.title, name) !== undefined)
    .sort((a, b) => (b.source.published_at ?? '').localeCompare(a.source.published_at ?? ''));
  const read = pages.slice(0, 2).map(({ source }, index): DraftStatement => {
    const title = pageTitle(source.title, name);
    const newest = index === 0 && source.published_at !== undefined;
    return {
      kind: 'advice',
      text: newest
        ? `Read “${title}” before you meet${pages.length > 1 ? ', the newest of their pages found' : ''}: ${choose.one('rapport read', ['agree or disagree with one sentence of it.', 'have one example of your own that fits it or breaks it.', 'say what you would do differently, and why.'])}`
        : `“${title}” is theirs too: name the one idea in it that you could use at work.`,
    };
  });
  return [...read, ...sharedGround(context, said), ...repositoryGround(context, work)].slice(0, MOST_RAPPORT);
}

/** A repository of theirs to look at for ten minutes. */
function repositoryGround({ voice }: SectionContext, work: readonly Fact[]): DraftStatement[] {
  const fact = work.find((one) => voice.sourceOf(one)?.kind === 'code-profile');
  const name = /^([\w.-]{2,100})(?: \(pinned\))?: /.exec(fact?.text ?? '')?.[1];
  return name === undefined
    ? []
    : [
        {
          kind: 'advice',
          text: `Spend ten minutes in “${name}”: one thing you would use, one you would ask about.`,
        },
      ];
}

/** What the interviewer's words and the posting share. */
function sharedGround(context: SectionContext, said: readonly Fact[]): DraftStatement[] {
  const wanted = new Set(
    context
      .facts(['requirement', 'engineering'])
      .filter((fact) => !context.isOfAnotherOpening(fact))
      .flatMap((fact) => fact.technologies),
  );
  const shared = [...new Set(said.flatMap((fact) => fact.technologies))]
    .filter((id) => wanted.has(id))
    .slice(0, 3);
  if (shared.length === 0) return [];
  const names = inARow(shared.map(context.technologyName));
  return [
    {
      kind: 'inference',
      text: `Common ground between their work and this job: ${names}. Have one story of yours with ${shared.length > 1 ? 'each' : 'it'}.`,
    },
  ];
}
