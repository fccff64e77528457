import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanExport } from '../../shared/plan.ts';
import { claimsOf } from '../plan/assemble/walk-claims.ts';
import { makeRun } from '../plan/compose/make-run.ts';
import { ACME_DOCUMENTS } from '../plan/compose/sample-company.ts';
import { exportPlan } from './export-plan.ts';
import { verifyExport } from './verify-export.ts';

const { plan } = makeRun(ACME_DOCUMENTS);
const fresh = (): PlanExport => JSON.parse(JSON.stringify(exportPlan(plan, ACME_DOCUMENTS)));
const problems = (json: unknown) => {
  const result = verifyExport(json);
  return result.ok ? [] : result.problems;
};

describe('an exported plan', () => {
  it('proves itself again after a trip through JSON', () => {
    const claims = claimsOf(plan);
    expect(verifyExport(fresh())).toEqual({
      ok: true,
      claims: claims.length,
      citations: claims.reduce((sum, { claim }) => sum + claim.citations.length, 0),
    });
  });

  it('holds the text of cited sources and of no others', () => {
    const cited = new Set(
      claimsOf(plan).flatMap(({ claim }) => claim.citations.map(({ source_id }) => source_id)),
    );
    expect(new Set(Object.keys(fresh().texts))).toEqual(new Set(cited));
  });

  it('cannot be made without the documents it cites', () => {
    expect(() => exportPlan(plan, [])).toThrow(/not among the documents/);
  });
});

describe('verify', () => {
  it('names the place of any quote in which one character was changed', () => {
    const places = claimsOf(plan).flatMap(({ claim, where }) =>
      claim.citations.map((_, index) => ({ where, index })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(500), ({ where, index }, at) => {
        const changed = fresh();
        const citation = claimsOf(changed.plan).find((placed) => placed.where === where)?.claim.citations[
          index
        ];
        if (!citation) throw new Error('no such citation');
        const position = at % citation.quote.length;
        const letter = citation.quote.charAt(position) === 'x' ? 'y' : 'x';
        citation.quote = citation.quote.slice(0, position) + letter + citation.quote.slice(position + 1);
        expect(problems(changed).map((problem) => problem.where)).toContain(`${where}.citations[${index}]`);
      }),
    );
  });

  it('says which character of the quote differs', () => {
    const changed = fresh();
    const citation = claimsOf(changed.plan)[0]?.claim.citations[0];
    if (!citation) throw new Error('no citation');
    const was = citation.quote.charAt(3);
    citation.quote = `${citation.quote.slice(0, 3)}X${citation.quote.slice(4)}`;
    expect(problems(changed)[0]?.what).toBe(
      `At character 4 of the quote the source has “${was}”, the quote has “X”.`,
    );
  });

  it('finds a changed snapshot by its hash', () => {
    const changed = fresh();
    const [id] = Object.keys(changed.texts);
    if (id === undefined) throw new Error('no text');
    changed.texts[id] = `${changed.texts[id]} And more.`;
    expect(problems(changed)).toContainEqual(expect.objectContaining({ where: `texts.${id}` }));
  });

  it('finds a snapshot that was left out', () => {
    const changed = fresh();
    changed.texts = {};
    expect(problems(changed)[0]?.where).toMatch(/citations\[0\]$/);
  });

  it('finds wording that its quote does not bear', () => {
    const changed = fresh();
    const placed = claimsOf(changed.plan).find(
      ({ claim }) => claim.text.includes('160 people') && !claim.text.includes('“'),
    );
    if (!placed) throw new Error('the plan speaks of 160 people');
    placed.claim.text = placed.claim.text.replace('160 people', '900 people');
    expect(problems(changed)).toEqual([expect.objectContaining({ where: `${placed.where}.text` })]);
  });

  it('finds two claims with one id', () => {
    const changed = fresh();
    const [first, second] = claimsOf(changed.plan);
    if (!first || !second) throw new Error('two claims needed');
    second.claim.id = first.claim.id;
    expect(problems(changed).some(({ what }) => what.includes('share this id'))).toBe(true);
  });

  it('names the field when the file is no plan export, and never throws', () => {
    expect(problems({ ...fresh(), format_version: 2 })[0]?.where).toBe('format_version');
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(verifyExport(json).ok).toBe(false);
      }),
    );
  });
});
