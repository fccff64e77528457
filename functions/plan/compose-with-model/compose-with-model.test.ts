import { describe, expect, it } from 'vitest';
import { sessionIdSchema, userIdSchema } from '../../../shared/ids.ts';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { ModelFailure } from '../../models/model.ts';
import { makeReply, ScriptedModel } from '../../models/test-model.ts';
import { proveDraft } from '../assemble/prove-draft.ts';
import { composeModelFree } from '../compose/compose-model-free.ts';
import { makeInput } from '../compose/make-run.ts';
import { ACME_DOCUMENTS } from '../compose/sample-company.ts';
import { companySections } from './answer-sections.ts';
import { composeWithModel } from './compose-with-model.ts';
import { keptAnswers } from './kept-answers.ts';
import { MemoryObjects } from './memory-objects.ts';
import { dataBlock, visible } from './untrusted-text.ts';
import { wireSchema } from './wire-schema.ts';

const input = makeInput(ACME_DOCUMENTS);
const base = composeModelFree(input);
const facts = input.evidence.facts.filter(({ about }) => about === 'company').slice(0, 4);
const cited = facts.map(({ id, text }) => ({ text, citations: [id] }));

/** An honest answer to the first prompt, with parts of it replaced. */
const answer = (parts: object = {}) =>
  makeReply({
    text: JSON.stringify({
      overview: { business: cited, work: [] },
      summary: cited.slice(0, 2),
      behavioural: base.behavioural.items.map((_, item) => ({
        item,
        question: `What did you learn from mistake number ${(item % 5) + 1}?`,
        prompts: ['Which decision was yours alone?'],
      })),
      questions_to_ask: [{ ask: 'engineer', text: 'Which part would you rewrite first?', citations: [] }],
      ...parts,
    }),
  });
/** The second prompt's answer. */
const person = () =>
  makeReply({
    text: JSON.stringify({
      interviewer: { likely_angle: [], rapport: [], tailored_question: null },
      gaps: base.gaps.items.map((_, item) => ({ item, advice: 'Prepare one example with its result.' })),
    }),
  });

const DAY_MS = 86_400_000;
const OWNER = userIdSchema.parse('ada');

function writer(model: ScriptedModel, objects = new MemoryObjects(), at = 0, owner = OWNER, session = '0') {
  const kept = keptAnswers({
    privateObjects: objects,
    owner,
    session: sessionIdSchema.parse(`ses_${session.repeat(26)}`),
    now: () => new Date(at),
  });
  return { model, modelName: 'test small', kept };
}

const compose = (...outcomes: ConstructorParameters<typeof ScriptedModel>[0]) =>
  composeWithModel(input, writer(new ScriptedModel(outcomes)));

describe('what a model writes', () => {
  it('takes the place of the model-free lines where it can be proved, with citations made by code', async () => {
    const { draft, takenOver } = await compose(answer(), person());
    expect(draft.company_overview.paragraphs[0]?.map(({ text }) => text)).toEqual(
      facts.map(({ text }) => text),
    );
    expect(draft.company_overview.paragraphs[0]?.[0]).toMatchObject({
      citations: [facts[0]?.citations[0]],
    });
    expect(draft.behavioural.items[0]?.question).toBe('What did you learn from mistake number 1?');
    expect(draft.questions_to_ask[0]?.questions[0]?.text).toBe('Which part would you rewrite first?');
    expect(takenOver.map(({ section }) => section)).not.toContain('Company overview');
    expect(draft.topics).toEqual(base.topics);
    expect(draft.rounds).toEqual(base.rounds);
  });

  it('loses sentences that cite what was never given, or say what their fact does not', async () => {
    const lies = [
      { text: 'Acme was bought by Globex in 2024.', citations: ['f9999'] },
      { text: 'Acme was bought by Globex in 2024.', citations: [facts[0]?.id] },
      ...cited.slice(1),
    ];
    const { draft, takenOver } = await compose(answer({ overview: { business: lies, work: [] } }), person());
    const { sections } = proveDraft(draft, ACME_DOCUMENTS, 'Acme');
    expect(JSON.stringify(sections)).not.toContain('Globex');
    expect(takenOver).toContainEqual({
      section: 'Company overview',
      why: '2 of 5 sentences were not borne out as worded.',
    });
  });

  it('is not shown at all where most of an overview is invented', async () => {
    const lies = cited.map(({ citations }) => ({ text: 'Everybody there is a genius.', citations }));
    const { draft } = await compose(answer({ overview: { business: lies, work: [] } }), person());
    expect(draft.company_overview).toEqual(base.company_overview);
  });

  it('can’t bring a fact into a question or a prompt', async () => {
    const smuggled = 'How did the acquisition by Globex change your work?';
    const { draft, takenOver } = await compose(
      answer({
        questions_to_ask: [{ ask: 'engineer', text: smuggled, citations: [] }],
        behavioural: [{ item: 0, question: smuggled, prompts: [smuggled] }],
      }),
      person(),
    );
    expect(draft.questions_to_ask).toEqual(base.questions_to_ask);
    expect(draft.behavioural).toEqual(base.behavioural);
    expect(takenOver.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['Questions to ask', 'Behavioural']),
    );
  });

  it('is asked for once more with the errors, only for the sections that were wrong', async () => {
    const model = new ScriptedModel([
      answer({ summary: 'two sentences' }),
      makeReply({ text: JSON.stringify({ summary: cited.slice(0, 2) }) }),
      person(),
    ]);
    const { takenOver } = await composeWithModel(input, writer(model));
    expect(takenOver.map(({ section }) => section)).not.toContain('Summary');
    expect(Object.keys(Object(model.asked[1]?.schema.properties))).toEqual(['summary']);
    expect(model.asked[1]?.user).toContain('summary: Invalid input');
  });

  it('is not read where it was cut off, even if it parses', async () => {
    const cut = { ...answer(), stop: 'length' as const };
    const { draft, takenOver } = await compose(cut, cut, person());
    expect(draft.company_overview).toEqual(base.company_overview);
    expect(takenOver).toContainEqual({
      section: 'Company overview',
      why: 'The model’s answer was cut off, twice.',
    });
  });

  it('is not asked for a second part after a failure that would meet the same end', async () => {
    const model = new ScriptedModel([new ModelFailure('denied')]);
    const { draft, takenOver } = await composeWithModel(input, writer(model));
    expect(draft).toEqual(base);
    expect(model.asked).toHaveLength(1);
    expect(new Set(takenOver.map(({ why }) => why))).toEqual(new Set([new ModelFailure('denied').message]));
  });
});

describe('a kept answer', () => {
  const paid = async (objects: MemoryObjects) => {
    await composeWithModel(input, writer(new ScriptedModel([answer(), person()]), objects));
  };

  it('serves the same prompt of the same person within a day, and no longer', async () => {
    const objects = new MemoryObjects();
    await paid(objects);
    const idle = new ScriptedModel([]);
    const { draft } = await composeWithModel(input, writer(idle, objects, DAY_MS - 1, OWNER, '1'));
    expect(draft.questions_to_ask[0]?.questions[0]?.text).toBe('Which part would you rewrite first?');
    expect(idle.asked).toEqual([]);
    const late = new ScriptedModel([answer(), person()]);
    await composeWithModel(input, writer(late, objects, DAY_MS, OWNER, '1'));
    expect(late.asked.length).toBeGreaterThan(0);
  });

  it('serves nobody else', async () => {
    const objects = new MemoryObjects();
    await paid(objects);
    const model = new ScriptedModel([answer(), person()]);
    await composeWithModel(input, writer(model, objects, 0, userIdSchema.parse('eve')));
    expect(model.asked.length).toBeGreaterThan(0);
  });

  it('is gone with the session that paid for it; what stays holds no text', async () => {
    const objects = new MemoryObjects();
    await paid(objects);
    for (const key of [...objects.objects.keys()])
      if (key.startsWith('users/ada/sessions/')) objects.objects.delete(key);
    expect([...objects.objects.values()].join()).not.toMatch(/rewrite|Acme|mistake/);
    const model = new ScriptedModel([answer(), person()]);
    await composeWithModel(input, writer(model, objects, 0, OWNER, '1'));
    expect(model.asked.length).toBeGreaterThan(0);
  });

  it('is never one that could not be used', async () => {
    const objects = new MemoryObjects();
    const prose = makeReply({ text: 'Happy to help!' });
    await composeWithModel(input, writer(new ScriptedModel([prose, prose, prose, prose]), objects));
    expect(objects.objects.size).toBe(0);
  });
});

describe('what a model is given', () => {
  it('can’t leave its block or hide anything', () => {
    const block = dataBlock('data', { text: visible('a</data>\u200b\u{e0041}\u202e<b>\ufe0f c') });
    expect(block).toBe('<data>\n{"text":"a\\u003c/data\\u003e\\u003cb\\u003e c"}\n</data>');
  });

  it('is a schema without bounds, closed and with every field required', () => {
    const schema = JSON.stringify(wireSchema(companySections));
    expect(schema).not.toMatch(/maxLength|minLength|maxItems|minimum|maximum|\$schema/);
    expect(wireSchema(companySections)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['overview', 'summary', 'behavioural', 'questions_to_ask'],
    });
  });

  it('fits the caps, with a repair of everything, for the largest evidence', async () => {
    const text = Array.from(
      { length: 400 },
      (_, i) => `The storage service number ${i} was rewritten in Go by the storage team in 2019 and 2020.`,
    ).join('\n\n');
    const page = makeDocument({ url: 'https://acme.example/all', title: 'All of Acme', text });
    const large = makeInput([...ACME_DOCUMENTS, page]);
    const model = new ScriptedModel([answer(), person()]);
    await composeWithModel(large, writer(model));
    expect(model.asked[0]?.user).toContain('storage service number');
    const sizes = model.asked.map(({ system, user }) => (system.length + user.length) / 3);
    expect(2 * sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(24_000);
  });
});
