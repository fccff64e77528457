/** Statements in the PDF: a claim ends with where it can be checked, anything else says what it is. */
import type { Statement } from '../../../shared/claim.ts';
import { givenSource } from '../../../shared/plan-words.ts';
import type { Source } from '../../../shared/source.ts';
import { directionOf } from '../../../shared/text-direction.ts';
import { type Html, html, link, linkAddress, words } from './html.ts';

/** How statements are written in one plan; claims need its sources. */
export interface StatementHtml {
  /** The words with what follows them. */
  line(statement: Statement): Html;
  /** ` – Source: URL` for a claim, nothing for anything else. */
  source(statement: Statement): Html;
  list(statements: readonly Statement[]): Html;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** How statements are written in the plan of these sources. */
export function statementHtml(sources: readonly Source[]): StatementHtml {
  const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const source = (statement: Statement): Html => {
    if (statement.kind !== 'claim') return html``;
    const places = new Map(
      statement.citations.map(({ source_id }): [string, Html] => {
        const found = byId.get(source_id);
        const place = found && placeOf(found);
        return [place?.text ?? '', place ?? html`unknown`];
      }),
    );
    return html` <span class="source"><span class="whole-words">– Source:</span> ${[...places.values()].flatMap((place, i) => (i === 0 ? [place] : [' ', place]))}</span>`;
  };
  const inItsLanguage = (statement: Statement): Html => {
    const language = languageOf(statement, byId);
    return language === undefined
      ? words(statement.text)
      : html`<span lang="${language}">${words(statement.text)}</span>`;
  };
  const line = (statement: Statement): Html =>
    statement.kind === 'claim'
      ? html`${inItsLanguage(statement)}${source(statement)}`
      : html`${words(statement.text)} <span class="kind">(${statement.kind})</span>`;
  return {
    line,
    source,
    list: (statements) =>
      statements.length === 0
        ? html``
        : html`<ul>${statements.map((one) => html`<li dir="${directionOf(one.text)}">${line(one)}</li>`)}</ul>`,
  };
}

/** Where a source can be checked, in full: paper has no links. */
export function placeOf(source: Source): Html {
  const address = source.url === null ? undefined : linkAddress(source.url);
  return address === undefined ? html`${givenSource(source.title)}` : link(address, address);
}

/** The language of words in another script, for readers that speak the page aloud. */
function languageOf(statement: Statement, byId: ReadonlyMap<string, Source>): string | undefined {
  if (statement.kind !== 'claim' || !/[^\P{L}\p{Script=Latin}]/u.test(statement.text)) return undefined;
  const language = byId.get(statement.citations[0]?.source_id ?? '')?.language;
  return language !== undefined && LANGUAGE.test(language) ? language : undefined;
}
