/**
 * `<![CDATA[` opens a CDATA section in SVG and MathML only; in HTML it is a comment up to the next `>` (HTML standard
 * 13.2.5.42). The tokenizer takes it for a section everywhere, and one that is never closed would swallow the page.
 */

const OPENING = '<![CDATA[';
/** As long, and read as a comment up to the next `>`. */
const COMMENT = '<!_CDATA[';

/** The same source, character for character in place, with the openings in HTML content made comments. Linear. */
export function tameCdata(html: string): string {
  if (!html.includes(OPENING)) return html;
  const marks = /<(\/?)(script|style|textarea|title|svg|math)(?=[\s/>])|<!\[CDATA\[/gi;
  let out = '';
  let copied = 0;
  let inside: string | undefined;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    const name = mark[2]?.toLowerCase();
    if (name !== undefined) {
      const closes = mark[1] === '/';
      if (!closes) inside ??= name;
      else if (inside === name) inside = undefined;
    } else if (inside === undefined) {
      out += html.slice(copied, mark.index) + COMMENT;
      copied = mark.index + OPENING.length;
    }
  }
  return copied === 0 ? html : out + html.slice(copied);
}
