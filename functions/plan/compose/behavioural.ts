/** The company's own values as behavioural questions, with prompts for the candidate's own stories. */
import type { Fact } from '../../evidence/evidence.ts';
import { closestLine } from './cv-lines.ts';
import type { DraftStatement, PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';
import { THEMES, type Theme } from './themes.ts';

const MOST = 6;
const LEAST = 4;

export function writeBehavioural(context: SectionContext): PlanDraft['behavioural'] {
  const items: PlanDraft['behavioural']['items'] = [];
  const taken = new Set<string>();
  const facts = context.facts([
    'value',
    'way-of-working',
    'people',
    'engineering',
    'what-they-do',
    'requirement',
    'customer',
  ]);
  for (const fact of facts) {
    const theme = THEMES.find(({ id, cue }) => !taken.has(id) && cue.test(fact.text));
    // Values come first; other facts serve only where they clearly carry a theme.
    if (!theme || items.length >= MOST) continue;
    taken.add(theme.id);
    items.push(itemOf(context, theme, context.voice.claim(fact), fact));
    context.use(fact);
  }
  for (const theme of context.choose.shuffled('themes', THEMES)) {
    if (items.length >= LEAST) break;
    if (taken.has(theme.id) || !theme.always) continue;
    taken.add(theme.id);
    items.push(itemOf(context, theme, inferred(context, theme), undefined));
  }
  return { items };
}

const inferred = ({ role }: SectionContext, theme: Theme): DraftStatement => ({
  kind: 'inference',
  text: `Inferred from the role: ${theme.name} matters in any ${role} team; no published value was found for it.`,
});

function itemOf(
  context: SectionContext,
  theme: Theme,
  value: DraftStatement,
  fact: Fact | undefined,
): PlanDraft['behavioural']['items'][number] {
  const { choose, company, input } = context;
  const line = input.cv ? closestLine(input.cv.text, [theme.cue], fact?.text ?? theme.name) : undefined;
  const question = choose.one(`behavioural ${theme.id}`, theme.questions);
  return {
    value,
    question,
    prompts: [
      ...choose.shuffled(`prompts ${theme.id}`, theme.prompts).slice(0, 2),
      line
        ? 'Your CV has a line on this: tell the part that is not written there.'
        : input.cv
          ? `Your CV shows nothing on ${theme.name}: which of your own experiences fits ${company} here?`
          : `Which of your own experiences shows ${theme.name}? Note it in one line: where, when, what you did.`,
    ],
    ...(line ? { from_cv: line } : {}),
  };
}
