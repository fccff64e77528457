/** The values a company names, as claims: explained on a page of its own, else counted up. */
import { asFact, oneLine } from '../../pages/passages.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import type { DraftClaim } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import { type CompanyValue, companyValues } from './company-values.ts';
import { countedValues } from './counted-values.ts';

export interface ToldValue {
  name: string;
  claim: DraftClaim | undefined;
  /** Name and explanation as published. */
  said: string;
}

/** Explained on a page of the company; else counted up there or in the posting. */
export function toldValues(context: SectionContext): ToldValue[] {
  const { company, input, posting, voice } = context;
  const explained = companyValues(input.documents).map((value) => ({
    name: value.name,
    claim: claimOf(value, context),
    said: `${value.name}. ${value.document.text.slice(value.said.start, value.said.end)}`,
  }));
  if (explained.length > 0) return explained;
  const own = input.documents.filter(
    ({ source }) => source.about === 'company' && source.voice === 'own' && source.kind !== 'job-posting',
  );
  return countedValues([...own, ...(posting ? [posting] : [])]).map(({ document, name, start, end }) => {
    const citations = [{ source_id: document.source.id, quote: document.text.slice(start, end), start, end }];
    const text = [`${company} values “${name}”.`, `Named among the values: “${name}”.`].find((words) =>
      voice.keeps(words, citations),
    );
    return { name, claim: text === undefined ? undefined : { kind: 'claim', text, citations }, said: name };
  });
}

/** "Say the number: “We prefer …”", or the explanation alone where the gate would not keep the name with it. */
function claimOf(
  { document, name, start, end, said }: CompanyValue,
  { voice }: SectionContext,
): DraftClaim | undefined {
  const fact = asFact(document, said, 'value');
  if (!voice.stands(fact)) return undefined;
  const citations = [{ source_id: document.source.id, quote: document.text.slice(start, end), start, end }];
  const words = innerQuotes(oneLine(fact.text));
  const whole = [`${name}: “${words}”`, `“${name}”: “${words}”`].find((text) => voice.keeps(text, citations));
  return whole === undefined ? voice.quoted(fact) : { kind: 'claim', text: whole, citations };
}
