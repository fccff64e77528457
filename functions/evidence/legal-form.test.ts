import { describe, expect, it } from 'vitest';
import { withoutLegalForm } from './legal-form.ts';

describe('a company’s name without its legal form', () => {
  it.each([
    ['Acme, Inc.', 'Acme'],
    ['Acme Corporation', 'Acme'],
    ['Krone Maschinen GmbH & Co. KG', 'Krone Maschinen'],
    ['Lagoon Software Pvt. Ltd.', 'Lagoon Software'],
    ['Lagoon Software Private Limited', 'Lagoon Software'],
    ['Vestre Energi A/S', 'Vestre Energi'],
    ['Bois & Cie S.A.S.', 'Bois & Cie'],
    ['Mundo S.r.l.', 'Mundo'],
    ['Nippon Tools K.K.', 'Nippon Tools'],
  ])('%s is called %s', (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare);
  });

  it.each(['Costco', 'Limited', 'Incorta', 'Disney', 'Co-op', 'Visa', 'SAP SE Labs', 'Marks & Spencer'])(
    'keeps what only looks like one: %s',
    (name) => {
      expect(withoutLegalForm(name)).toBe(name);
    },
  );

  it('reads hostile names in time', () => {
    const started = performance.now();
    withoutLegalForm(`A${' co'.repeat(50_000)} x`);
    withoutLegalForm(`A${' '.repeat(100_000)}x`);
    withoutLegalForm(`A${'& '.repeat(50_000)}x`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
