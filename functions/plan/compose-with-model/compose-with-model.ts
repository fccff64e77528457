/**
 * The composer that has a model write. Facts, topics and schedule are given and stay as they are; the model-free
 * draft is made first, and the model's lines take the place of its lines one by one, each checked. Whatever the
 * model does, the draft is whole. Wording of claims goes through the gate like any composer's.
 */
import type { Plan } from '../../../shared/plan.ts';
import { type Model, ModelFailure } from '../../models/model.ts';
import { composeModelFree } from '../compose/compose-model-free.ts';
import type { PlanDraft } from '../compose/draft.ts';
import type { ComposeInput } from '../compose/input.ts';
import { makeVoice } from '../compose/voice.ts';
import {
  companyAnswerSchema,
  companySections,
  personAnswerSchema,
  personSections,
  type SectionSchemas,
} from './answer-sections.ts';
import { type Answered, askForSections } from './ask-for-sections.ts';
import type { KeptAnswers } from './kept-answers.ts';
import {
  type PlaceContext,
  placeBehavioural,
  placeOverview,
  placeQuestions,
  placeSummary,
} from './place-company.ts';
import { type PersonContext, placeGaps, placeInterviewer } from './place-person.ts';
import { companyData, factsFor, personData } from './prompt-data.ts';
import type { Prompt } from './prompts/prompt.ts';
import { writeCompanyV1 } from './prompts/write-company.v1.ts';
import { writePersonV1 } from './prompts/write-person.v1.ts';
import type { SectionOutcome } from './section-outcome.ts';

export interface ModelWriter {
  model: Model;
  /** Names the model and how it is reached, for the key of kept answers. */
  modelName: string;
  kept: KeptAnswers;
  /** Ends all asking; what is missing then is the model-free composer's. */
  signal?: AbortSignal;
}

export interface Composed {
  draft: PlanDraft;
  takenOver: Plan['written_by']['taken_over'];
}

/** Section of the draft → how the reader knows it. */
const TITLES = {
  overview: 'Company overview',
  summary: 'Summary',
  behavioural: 'Behavioural',
  questions_to_ask: 'Questions to ask',
  interviewer: 'Interviewer',
  gaps: 'Gaps',
} as const;

export async function composeWithModel(input: ComposeInput, writer: ModelWriter): Promise<Composed> {
  const base = composeModelFree(input);
  const voice = makeVoice(input.documents, input.evidence.company_name);
  const companyFacts = factsFor(input, voice, 'company');
  const personFacts = factsFor(input, voice, 'interviewer');

  const company = await answersTo(writer, writeCompanyV1, companySections, {
    data: companyFacts.length > 0 ? companyData(input, base, companyFacts, voice) : undefined,
  });
  const person = await answersTo(writer, writePersonV1, personSections, {
    data:
      personFacts.length > 0 || base.gaps.items.length > 0
        ? personData(input, base, personFacts, voice)
        : undefined,
    after: company,
  });

  const facts = new Map([...companyFacts, ...personFacts].map((fact) => [fact.id, fact]));
  const context: PlaceContext = { base, voice, facts, given: givenBy(input), secrets: SECRETS };
  const published = personFacts.map(({ text }) => text);
  return place(base, context, { ...context, published }, company, person);
}

const SECRETS = [writeCompanyV1.system, writePersonV1.system];

const givenBy = ({ brief, evidence, topics }: ComposeInput): PlaceContext['given'] => ({
  texts: [brief.request.role_focus, ...topics.map(({ name }) => name)],
  subjects: [evidence.company_name, ...namesOf(brief.request.interviewer_name)].filter((name) => name !== ''),
  secrets: SECRETS,
});

const namesOf = (name: string | undefined): string[] =>
  name === undefined ? [] : [name, ...name.split(/\s+/)];

/** `asked` is false where there was nothing to write about. */
type Answer = Answered & { asked: boolean };

/** Nothing is asked without data, nor after a failure that would meet the same end. */
async function answersTo<Data>(
  writer: ModelWriter,
  prompt: Prompt<Data>,
  sections: SectionSchemas,
  { data, after }: { data: Data | undefined; after?: Answered },
): Promise<Answer> {
  if (data === undefined) return { sections: {}, asked: false };
  if (after?.failure && after.failure.code !== 'too_large')
    return { sections: {}, why: after.failure.message, asked: true };
  const answered = await askForSections({ prompt, data, sections, ...writer });
  return { ...answered, asked: true };
}

function place(
  base: PlanDraft,
  context: PlaceContext,
  personContext: PersonContext,
  company: Answer,
  person: Answer,
): Composed {
  const draft = { ...base };
  const takenOver: Composed['takenOver'] = [];
  const put = <Section, Key extends keyof PlanDraft>(
    name: keyof typeof TITLES,
    key: Key,
    from: Answer,
    written: Section | undefined,
    placed: (section: Section) => SectionOutcome<PlanDraft[Key]>,
  ) => {
    if (!from.asked) return;
    const result = written === undefined ? undefined : placed(written);
    if (result) draft[key] = result.value;
    const why = result ? result.takenOver : (from.why ?? new ModelFailure('bad_answer').message);
    if (why !== undefined) takenOver.push({ section: TITLES[name], why });
  };
  const aboutCompany = companyAnswerSchema.parse(company.sections);
  const aboutPerson = personAnswerSchema.parse(person.sections);
  put('overview', 'company_overview', company, aboutCompany.overview, (s) => placeOverview(s, context));
  put('summary', 'summary', company, aboutCompany.summary, (s) => placeSummary(s, context));
  put('behavioural', 'behavioural', company, aboutCompany.behavioural, (s) => placeBehavioural(s, context));
  put('questions_to_ask', 'questions_to_ask', company, aboutCompany.questions_to_ask, (s) =>
    placeQuestions(s, context),
  );
  put('interviewer', 'interviewer', person, aboutPerson.interviewer, (s) =>
    placeInterviewer(s, personContext),
  );
  put('gaps', 'gaps', person, aboutPerson.gaps, (s) => placeGaps(s, personContext));
  return { draft, takenOver };
}
