/** Professional common ground: what of theirs to read, and what their work and this job share. */

import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { inARow, namesInText, shortName } from '../../name-list.ts';
import { pageTitle } from '../../pages/page-title.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import { readEvidence } from '../../topics/read-evidence.ts';
import type { DraftStatement } from '../draft.ts';
import { cvLines } from '../gaps/cv-lines.ts';
import type { SectionContext } from '../section-context.ts';
import type { Interest } from './interviewer-interests.ts';

const MOST_RAPPORT = 4;

/** What to read of theirs, and what their work and this job share. */
export function rapportPoints(
  context: SectionContext,
  said: readonly Fact[],
  work: readonly Fact[],
  interests: readonly Interest[],
): DraftStatement[] {
  return [
    ...ownGround(context, interests),
    ...toRead(context, interests),
    ...sharedGround(context, said),
    ...repositoryGround(context, work),
  ].slice(0, MOST_RAPPORT);
}

/** The candidate's own line on a subject of theirs. */
function ownGround({ input, choose }: SectionContext, interests: readonly Interest[]): DraftStatement[] {
  const { cv } = input;
  if (!cv) return [];
  const lines = cvLines(cv.text).filter(
    (line) => !isInstructionLike(line) && / /.test(line) && !/^\S+(?:, \S+)+$/.test(line),
  );
  for (const { topic } of interests) {
    const line = lines.find((one) =>
      readEvidence({ sourceId: '', kind: 'interviewer', text: one }).some(
        ({ topicId, weak, scattered }) => topicId === topic.id && !weak && !scattered,
      ),
    );
    if (line)
      return [
        {
          kind: 'advice',
          text: choose
            .one('rapport own', [
              'Your own “{line}” is on a subject of theirs, {topic}: bring it up when it fits.',
              'On {topic} you have something to tell them: “{line}”.',
              'Where {topic} comes up, answer with your “{line}”.',
            ])
            .replace('{line}', () => innerQuotes(line.replace(/[.;]$/, '')))
            .replace('{topic}', () => namesInText([shortName(topic.name)])),
        },
      ];
  }
  return [];
}

/** Pages of theirs: those quoted on this card first, then the newest. */
function toRead({ input, choose }: SectionContext, interests: readonly Interest[]): DraftStatement[] {
  const name = input.brief.request.interviewer_name;
  const quoted = new Set(interests.map(({ fact }) => fact.citations[0]?.source_id));
  const pages = input.documents
    .filter(({ source }) => source.kind === 'interviewer-page' && pageTitle(source.title, name) !== undefined)
    .sort(
      (a, b) =>
        (b.source.published_at ?? '').localeCompare(a.source.published_at ?? '') ||
        Number(quoted.has(b.source.id)) - Number(quoted.has(a.source.id)),
    );
  return pages.slice(0, 2).map(({ source }, index): DraftStatement => {
    const title = pageTitle(source.title, name);
    const isNewest = index === 0 && source.published_at !== undefined && pages.length > 1;
    return {
      kind: 'advice',
      text:
        index === 0
          ? `Read “${title}” before you meet${isNewest ? ', the newest of their pages found' : ''}: ${choose.one('rapport read', ['agree or disagree with one sentence of it.', 'have one example of your own that fits it or breaks it.', 'say what you would do differently, and why.'])}`
          : `“${title}” is theirs too: name the one idea in it that you could use at work.`,
    };
  });
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
