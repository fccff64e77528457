/** Answers of the demo internet blown up to what the door still takes: as long pages are, and as an attacker would. */

/** What a whole page or API answer may weigh at the door, nearly. */
const BYTES = 4_900_000;

export const INFLATIONS = ['repeated', 'nested', 'crumbled', 'linked', 'scripted', 'one word'] as const;
export type Inflation = (typeof INFLATIONS)[number];

/** Markup put into a page's body; the page's own text and links stay. */
const FILLERS: Readonly<Record<Exclude<Inflation, 'repeated'>, (bytes: number) => string>> = {
  nested: (bytes) => '<div><span>'.repeat(bytes / 11),
  crumbled: (bytes) => '<p>a<b>b</b>'.repeat(bytes / 12),
  linked: (bytes) => numbered(bytes, (n) => `<a href="/about/${n}">Über uns ${n}</a>`),
  scripted: (bytes) =>
    numbered(
      bytes,
      (n) => `<script type="application/ld+json">{"@type":"JobPosting","title":"T${n}"}</script>`,
    ),
  'one word': (bytes) => `<p>${'a'.repeat(bytes)}</p>`,
};

function numbered(bytes: number, piece: (n: number) => string): string {
  const count = Math.floor(bytes / piece(1_000_000).length);
  return Array.from({ length: count }, (_, n) => piece(n)).join('');
}

/** The body of an answer, blown up; answers of other types stay. */
export function inflate(body: string, contentType: string, how: Inflation): string {
  if (contentType.includes('html')) return inflatePage(body, how);
  return contentType.includes('json') && how === 'repeated' ? inflateJson(body) : body;
}

function inflatePage(html: string, how: Inflation): string {
  const room = BYTES - Buffer.byteLength(html);
  const end = html.lastIndexOf('</body>');
  if (room <= 0 || end < 0) return html;
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  const own = html.slice(start, end);
  const filler =
    how === 'repeated' ? own.repeat(Math.floor(room / Buffer.byteLength(own))) : FILLERS[how](room);
  return html.slice(0, end) + filler + html.slice(end);
}

/** The outermost lists of results repeated until the whole is large enough. */
function inflateJson(body: string): string {
  const times = Math.max(1, Math.floor(BYTES / Math.max(1, Buffer.byteLength(body))));
  const grown = JSON.stringify(repeatLists(JSON.parse(body), times));
  return Buffer.byteLength(grown) <= BYTES ? grown : body;
}

function repeatLists(value: unknown, times: number): unknown {
  if (Array.isArray(value)) return Array.from({ length: times }, () => value).flat();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, repeatLists(field, times)]));
}
