/** One prompt, one answer: kept answers first, then the model, then one repair with the errors. */
import type * as z from 'zod';
import { type Model, ModelFailure, type ModelReply } from '../../models/model.ts';
import type { SectionSchemas } from './answer-sections.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Prompt } from './prompts/prompt.ts';
import { REPAIR_VERSION, repairV1 } from './prompts/repair.v1.ts';
import { wireSchema } from './wire-schema.ts';

/** A repair starts from less. */
const REPAIR_SHARE = 0.75;

export interface Asking<Data> {
  prompt: Prompt<Data>;
  data: Data;
  sections: SectionSchemas;
  model: Model;
  /** Names the model and how it is reached, for the key of the kept answer. */
  modelName: string;
  kept: KeptAnswers;
  signal?: AbortSignal | undefined;
}

export interface Answered {
  /** The sections that could be read, parsed. */
  sections: Record<string, unknown>;
  /** Why the others could not, in words for the reader. */
  why?: string;
  /** Set when asking again would end the same way now. */
  failure?: ModelFailure;
}

/** Asks for all sections at once; never throws a {@link ModelFailure}. */
export async function askForSections<Data>(asking: Asking<Data>): Promise<Answered> {
  const { prompt, data, sections, modelName, kept } = asking;
  const user = prompt.user(data);
  const schema = wireSchema(sections);
  const key = kept.keyOf([prompt.version, REPAIR_VERSION, modelName, prompt.system, user, schema]);
  const before = await kept.read(key);
  if (before !== undefined) {
    const read = readSections(before, sections);
    if (read.errors.length === 0) return { sections: read.sections };
  }
  const answered = await askAndRepair(asking, user);
  if (answered.why === undefined) await kept.write(key, JSON.stringify(answered.sections));
  return answered;
}

async function askAndRepair<Data>(asking: Asking<Data>, user: string): Promise<Answered> {
  const { prompt, sections } = asking;
  let reading: Reading = { sections: {}, errors: [] };
  try {
    const first = await ask(asking, user, sections, prompt.maxOutputTokens);
    reading = readReply(first, sections);
    if (reading.errors.length === 0) return { sections: reading.sections };
    if (first.stop === 'refusal') return { sections: {}, why: 'The model declined to write it.' };
    const missing = Object.fromEntries(
      Object.entries(sections).filter(([name]) => !(name in reading.sections)),
    );
    const again = await ask(
      asking,
      repairV1(user, first.text, reading.errors),
      missing,
      Math.floor(prompt.maxOutputTokens * REPAIR_SHARE),
    );
    const repaired = readReply(again, missing);
    const all = { ...reading.sections, ...repaired.sections };
    if (repaired.errors.length === 0) return { sections: all };
    return { sections: all, why: whyUnread(again) };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { sections: reading.sections, why: error.message, failure: error };
  }
}

const whyUnread = ({ stop }: ModelReply): string => {
  if (stop === 'refusal') return 'The model declined to write it.';
  if (stop === 'length') return 'The model’s answer was cut off, twice.';
  return 'The model’s answer did not have the form asked for, twice.';
};

const ask = <Data>(
  { prompt, model, signal }: Asking<Data>,
  user: string,
  sections: SectionSchemas,
  maxOutputTokens: number,
): Promise<ModelReply> =>
  model.ask({
    system: prompt.system,
    user,
    schemaName: prompt.version.replace(/[^\w-]/g, '_'),
    schema: wireSchema(sections),
    maxOutputTokens,
    ...(signal ? { signal } : {}),
  });

interface Reading {
  sections: Record<string, unknown>;
  /** What was wrong, for the repair. Empty when every section was read. */
  errors: string[];
}

/** Nothing of an answer that was cut off or refused is read, even where it parses. */
function readReply({ text, stop }: ModelReply, sections: SectionSchemas): Reading {
  if (stop === 'refusal') return { sections: {}, errors: ['it was a refusal'] };
  if (stop === 'length') return { sections: {}, errors: ['it was cut off at the token limit'] };
  return readSections(text, sections);
}

function readSections(text: string, schemas: SectionSchemas): Reading {
  const json = objectIn(text);
  if (json === undefined) return { sections: {}, errors: ['it was not one JSON object'] };
  const reading: Reading = { sections: {}, errors: [] };
  for (const [name, schema] of Object.entries(schemas)) {
    const parsed = schema.safeParse(Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined);
    if (parsed.success) reading.sections[name] = parsed.data;
    else reading.errors.push(...errorsOf(name, parsed.error));
  }
  return reading;
}

const errorsOf = (section: string, error: z.ZodError): string[] =>
  error.issues
    .slice(0, 4)
    .map(({ path, message }) => `${[section, ...path].map(String).join('.')}: ${message}`);

/** The one object of an answer, also inside a code fence or behind a polite sentence. */
function objectIn(text: string): object | undefined {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end <= start) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
