/** Whether a text speaks as the company or names it. Pure. */
import { holdsWord } from '../whole-words.ts';

/** "we", "our", "us" of the page's owner; not the country. German and French forms too. */
export const speaksAsCompany = (text: string): boolean =>
  /\b(?:[Ww]e|WE|[Oo]urs?|OUR|us|[Ww]e['’](?:re|ve|ll|d)|[Ww]ir|[Uu]nsere?[nrms]?|[Nn]ous|[Nn]os|[Nn]otre)\b/.test(
    text,
  );

/** Whether a text names the company, as whole words and in its own spelling; case counts unless the name has none. */
export function mentions(text: string, name: string): boolean {
  if (name.length < 2) return false;
  const cased = name !== name.toLowerCase();
  const [hay, needle] = cased ? [text, name] : [text.toLowerCase(), name];
  return holdsWord(hay, needle);
}
