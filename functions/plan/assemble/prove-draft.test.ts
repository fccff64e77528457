import { describe, expect, it } from 'vitest';
import type { Document } from '../../evidence/document.ts';
import type { DraftClaim, PlanDraft } from '../compose/draft.ts';
import { makeRun } from '../compose/make-run.ts';
import { ACME_DOCUMENTS } from '../compose/sample-company.ts';
import { claimsOf } from './walk-claims.ts';

const [first, second] = ACME_DOCUMENTS;
if (!first || !second) throw new Error('the sample has two pages');
const about: Document = first;
const blog: Document = second;

function claimOn(text: string, quote: string, document: Document = about): DraftClaim {
  const start = document.text.indexOf(quote);
  return {
    kind: 'claim',
    text,
    citations: [{ source_id: document.source.id, quote, start, end: start + quote.length }],
  };
}
const run = (tamper: (draft: PlanDraft) => PlanDraft) => makeRun(ACME_DOCUMENTS, {}, { tamper });
const quote = 'We are 160 people, a third of them engineers, working from Leeds and Vilnius.';

describe('a lying composer', () => {
  it('gets the verbatim quote in place of a wrong number', () => {
    const { plan } = run((draft) => ({
      ...draft,
      company_overview: { paragraphs: [[claimOn('Acme has 900 people.', quote)]] },
    }));
    const [statement] = plan.company_overview.paragraphs.flat();
    expect(statement).toMatchObject({ kind: 'claim', proof: 'quote', text: `“${quote}”` });
  });

  it('loses a claim whose citation is made up, with the reason kept', () => {
    const lie = claimOn('Acme raised 40 million dollars.', quote);
    const { plan, proved } = run((draft) => ({
      ...draft,
      company_overview: {
        paragraphs: [
          [
            {
              ...lie,
              citations: lie.citations.map((citation) => ({
                ...citation,
                quote: 'We raised 40 million dollars.',
              })),
            },
          ],
        ],
      },
    }));
    expect(plan.company_overview.paragraphs).toEqual([]);
    expect(plan.company_overview.limits).toBeDefined();
    expect(proved.dropped).toHaveLength(1);
    expect(proved.dropped[0]?.reason).toBeTruthy();
    expect(proved.counts.drop).toBe(1);
  });

  it('loses the round, the demand and the question that hang on a dropped claim; a topic falls back to the role', () => {
    const bad = {
      ...claimOn('x', quote),
      citations: claimOn('x', quote).citations.map((citation) => ({
        ...citation,
        start: citation.start + 3,
      })),
    };
    const { plan } = run((draft) => ({
      ...draft,
      rounds: {
        published: true,
        rounds: [{ name: 'Chess', evidence: bad, prepare: 'Play.' }],
        ask_recruiter: [],
      },
      gaps: { items: [{ demand: bad, match: 'strong', advice: 'Good.' }] },
      questions_to_ask: [{ interviewer_type: 'engineer', questions: [{ text: 'Why chess?', because: bad }] }],
      topics: draft.topics.map((topic) => ({ ...topic, why: bad })),
    }));
    expect(plan.rounds).toMatchObject({ published: false, rounds: [] });
    expect(plan.rounds.ask_recruiter.length).toBeGreaterThan(0);
    expect(plan.gaps.items).toEqual([]);
    expect(plan.questions_to_ask).toEqual([]);
    expect(
      plan.topics.every(({ why }) => why.kind === 'inference' && /^Inferred from the role/.test(why.text)),
    ).toBe(true);
  });

  it('cannot put words into the company’s mouth inside a question', () => {
    const because = claimOn(quote, quote);
    const { plan } = run((draft) => ({
      ...draft,
      questions_to_ask: [
        {
          interviewer_type: 'engineer',
          questions: [
            { text: 'Your site says “We are 900 people.” Why so many?', because },
            { text: 'Your site says “We are 160 people …” What changed?', because },
          ],
        },
      ],
    }));
    expect(plan.questions_to_ask[0]?.questions.map(({ text }) => text)).toEqual([
      'Your site says “We are 160 people …” What changed?',
    ]);
  });

  it('needs two proved sides for a contradiction', () => {
    const side = claimOn(quote, quote);
    const { plan } = run((draft) => ({
      ...draft,
      contradictions: [
        { about: 'people', sides: [side, claimOn('Acme has 5 people.', 'We are 5 people.')] },
        {
          about: 'both',
          sides: [
            side,
            claimOn(
              'Consumers of our Kafka topics tolerate duplicates.',
              'Consumers of our Kafka topics tolerate duplicates.',
              blog,
            ),
          ],
        },
      ],
    }));
    expect(plan.confidence.contradictions.map(({ about }) => about)).toEqual(['both']);
  });
});

describe('proved claims', () => {
  const { plan } = makeRun(ACME_DOCUMENTS);
  const texts = new Map(ACME_DOCUMENTS.map(({ source, text }) => [source.id, text]));

  it('carry ids c1, c2, … without gaps or repeats', () => {
    const ids = claimsOf(plan).map(({ claim }) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids.map((_, index) => `c${index + 1}`).sort());
  });

  it('cite bytes that stand in the source at their offsets', () => {
    for (const { claim } of claimsOf(plan))
      for (const { source_id, quote: words, start, end } of claim.citations)
        expect(texts.get(source_id)?.slice(start, end)).toBe(words);
  });
});
