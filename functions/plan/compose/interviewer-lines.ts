/** Lines about the interviewer: which state a role, which repositories say something, what company pages say of them. */
import { hasFiniteVerb } from '../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import { sentencesOf } from '../../evidence/distil/sentences.ts';
import type { Fact } from '../../evidence/evidence.ts';
import type { DraftClaim } from './draft.ts';
import type { SectionContext } from './section-context.ts';
import { oneLine } from './voice.ts';

const TITLE =
  /\b(?:engineer|manager|director|CTO|CEO|CPO|VP|founder|architect|developer|scientist|designer|researcher|analyst|recruiter|officer|head of|team lead|tech lead|lead of)\b/i;
const SELF =
  /\bI(?:['’]m| am| work as| serve as| joined as)\b|\bI (?:\p{L}+ly |now )?(?:lead|manage|head|run|direct)\b/u;
const LEADS = /\bI (?:\p{L}+ly |now )?(?:lead|manage|head|direct)\b/u;
const OTHER = /\b(?:is|was|works? as|serves? as|joined (?:\p{L}+ )?as|leads?|manages?|heads?)\b/iu;

/** "I lead …", "Kim Berg is a staff engineer", "engineering manager at Acme"; not a sentence that merely has such words. */
export function statesRole(text: string, name: string | undefined): boolean {
  const flat = oneLine(text);
  if (LEADS.test(flat) || (SELF.test(flat) && TITLE.test(flat))) return true;
  if (!TITLE.test(flat)) return false;
  if (/(?:^|[,:|–-]\s*)(?:[\p{L}-]+ ){0,4}[\p{L}-]+,? (?:at|@) \p{Lu}/u.test(flat) && flat.length <= 120)
    return true;
  const names = (name ?? '').split(/\s+/).filter((part) => part.length > 1);
  const subject =
    /^(?:he|she|they|title|role|position)\b/i.test(flat) || names.some((part) => flat.startsWith(part));
  return subject && (OTHER.test(flat) || /^[^.!?]{3,60}, /.test(flat) || /^\p{L}+: /u.test(flat));
}

const HOUSEKEEPING_NAME =
  /^(?:dot-?files?|\.?config(?:s|uration)?|\.?(?:vim|emacs|nvim|zsh)\S*|\.github|.+\.github\.io|website|homepage|blog|cv|resume|playground|sandbox|test(?:s|ing)?|scratch|notes)$/i;
const SAYS_NOTHING =
  /\b(?:nothing to see|work in progress|wip|todo|test repo\w*|my (?:personal )?(?:dotfiles|config\w*|website|site|settings))\b/i;

/** A repository that is empty or keeps house: no ground for a talk. */
export function isHousekeeping(text: string): boolean {
  const parts = /^([\w.-]{2,100})(?: \(pinned\))?: (.*)$/s.exec(text);
  if (!parts) return false;
  const [, name = '', says = ''] = parts;
  return HOUSEKEEPING_NAME.test(name) || SAYS_NOTHING.test(says) || says.trim().split(/\s+/).length < 3;
}

const MOST_NAMED = 3;

/** Sentences of pages about the company that name the interviewer in full, quoted. */
export function namedByCompany({ input, voice }: SectionContext, said: readonly Fact[]): DraftClaim[] {
  const name = input.brief.request.interviewer_name;
  if (name === undefined || !/\s/.test(name)) return [];
  const known = new Set(said.map(({ text }) => text));
  const claims: DraftClaim[] = [];
  for (const { source, text } of input.documents) {
    if (source.about !== 'company' || source.kind === 'job-posting' || !text.includes(name)) continue;
    for (const sentence of sentencesOf(text)) {
      const { start, end } = sentence;
      const quote = text.slice(start, end);
      if (!quote.includes(name) || quote.length > 320 || quote.split(/\s+/).length < 5) continue;
      if (!hasFiniteVerb(oneLine(quote)) && !statesRole(quote, name)) continue;
      if (isInstructionLike(quote) || known.has(quote) || claims.length >= MOST_NAMED) continue;
      const shown = `“${oneLine(quote).replaceAll(/[“”"]/g, '’')}”`;
      const citations = [{ source_id: source.id, quote, start, end }];
      if (!voice.keeps(shown, citations)) continue;
      known.add(quote);
      claims.push({ kind: 'claim', text: shown, citations });
    }
  }
  return claims;
}
