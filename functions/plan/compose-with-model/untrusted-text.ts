/**
 * Text from pages, uploads and people on its way into a prompt: invisible characters gone, and written as JSON in
 * which no tag can be closed, so that it stays inside its block whatever it says.
 */

/** Controls, format and tag characters, private and unassigned ones, variation selectors, fillers. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of visible text, at most `most` UTF-16 code units. */
export const visible = (text: string, most = 1_000): string =>
  text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim().slice(0, most);

/** Data as one block of a prompt. Strings in it must have gone through `visible`. */
export const dataBlock = (name: string, data: unknown): string =>
  `<${name}>\n${JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}\n</${name}>`;
