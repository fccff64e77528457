import { describe, expect, it } from 'vitest';
import { compare } from './comparison.ts';
import { meaningOf } from './meaning.ts';
import { quantityProblem } from './measures.ts';
import { read } from './reading.ts';

const NOBODY = new Set<string>();

/** Code of the veto against a claim about one quote. */
function vetoed(quote: string, claim: string, names = NOBODY): string | undefined {
  const evidence = {
    quotes: [read(quote, names)],
    subjects: [],
    names,
    topics: () => NOBODY,
    pages: () => [quote],
  };
  const comparison = compare(read(claim, names), evidence);
  return (quantityProblem(comparison) ?? meaningOf(comparison).veto)?.code;
}

describe('certainty', () => {
  it('is not raised by what has to be done', () => {
    const quote = "You'll need to make sure the port is opened and the proxy is stopped.";
    expect(vetoed(quote, 'The port has to be opened.')).toBeUndefined();
    expect(vetoed(quote, 'The port has been opened.')).toBe('certainty_raised');
  });

  it('is not what is only claimed or wrongly believed', () => {
    const quote = 'Some readers repeat the claim that eels climb trees.';
    expect(vetoed(quote, 'Eels climb trees.')).toBe('certainty_raised');
    expect(vetoed(quote, 'Some readers claim that eels climb trees.')).toBeUndefined();
    expect(vetoed('It is a myth that ferries run on coal.', 'Ferries run on coal.')).toBe('certainty_raised');
  });

  it('may lean on the surest place that a word has in the quote', () => {
    const quote = 'You will learn harbour law; later you may want to explore ways to draft harbour rules.';
    expect(vetoed(quote, 'One learns harbour law.')).toBeUndefined();
  });

  it('hears a plan in “from … today to … by …”', () => {
    const quote = 'a reduction of ferry fares from 9 euros today to 6 euros by 2031';
    expect(vetoed(quote, 'Ferry fares have been reduced to 6 euros.')).toBe('certainty_raised');
  });
});

describe('denials', () => {
  it('reach one word behind “zero-”', () => {
    const quote = 'Our zero-downtime upgrades shorten the downtime of backups.';
    expect(vetoed(quote, 'The zero-downtime upgrades shorten the downtime of backups.')).toBeUndefined();
  });

  it('are none where something drops by itself', () => {
    expect(vetoed('Fares fell from 9 to 6 euros.', 'Fares dropped from 9 to 6 euros.')).toBeUndefined();
    expect(vetoed('Fernhill offers sailing courses.', 'Fernhill dropped sailing courses.')).toBeDefined();
  });

  it('are told by keeping from', () => {
    const quote = 'The valve ensures that pipes do not freeze.';
    expect(vetoed(quote, 'The valve keeps pipes from freezing.')).toBeUndefined();
    expect(vetoed('The valve keeps pipes from freezing.', 'The valve lets pipes freeze.')).toBeDefined();
  });

  it('may name whose page it is', () => {
    const quote = 'Fernhill works in your browser: no plugin install required!';
    const claim = 'Nothing has to be installed for Fernhill, which works in the browser.';
    expect(vetoed(quote, claim, new Set(['fernhill']))).toBeUndefined();
  });
});

describe('quantifiers', () => {
  it('may sum up what a list has named', () => {
    const quote = 'Works with Outlook, Slack and Jira.';
    expect(vetoed(quote, 'Outlook, Slack and Jira can all be worked with.')).not.toBe('scope_unsupported');
    expect(vetoed(quote, 'All calendars work with Slack.')).toBeDefined();
  });

  it('compare nothing that the quote does not compare', () => {
    const quote = 'Apple sales are down 3 percent, pear sales are down 12 percent.';
    expect(vetoed(quote, 'Apple sales are down by more than pear sales are.')).toBe('scope_unsupported');
  });
});

describe('numbers', () => {
  it('count what stands behind “of our”', () => {
    const quote = 'Maren leads three of our ferries and five buses.';
    expect(vetoed(quote, 'Maren leads three ferries.')).toBeUndefined();
    expect(vetoed(quote, 'Maren leads five ferries.')).toBe('number_unsupported');
  });

  it('are per what a letter stands for', () => {
    const quote = 'Panels cost $0.31/W, cables $4 a metre.';
    expect(vetoed(quote, 'Panels cost $0.31 per watt.')).toBeUndefined();
    expect(vetoed(quote, 'Panels cost $0.31 per gigabyte.')).toBe('unit_unsupported');
  });
});
