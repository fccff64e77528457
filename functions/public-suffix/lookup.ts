/** Looks names up in the public suffix list as tldts does, in a list that is read in place (packed-tables.ts). */
import { fastPathLookup, type IPublicSuffix, type ISuffixLookupOptions } from 'tldts-core';
import { openTables, Table } from '../packed-tables.ts';

/** In a bundle it lies beside the code. */
export const SUFFIX_FILE = 'public-suffixes.txt';

/** Who made a rule, as a sum: a registry, or an owner of a name under one. 0 for a name that rules stand below. */
const MADE_BY = { registry: 1, owner: 2 } as const;

/** Names of one kind of rule, sorted, and by whom each is made. */
interface Rules {
  names: Table;
  makers: Table;
}

/** Where in a host's name the longest rule stands that counts, and by whom it is made. */
interface Match {
  start: number;
  end: number;
  makers: number;
}

/** @param list of tables: rules (`co.uk`, `*.ck`), their makers, exceptions (`www.ck`), their makers */
export function openSuffixes(list: string) {
  const [names, makers, exceptNames, exceptMakers] = openTables(list);
  const rules: Rules = { names: names ?? new Table(''), makers: makers ?? new Table('') };
  const exceptions: Rules = { names: exceptNames ?? new Table(''), makers: exceptMakers ?? new Table('') };

  /** @returns whether an exception decided, as tldts-core wants to know */
  return (host: string, options: ISuffixLookupOptions, out: IPublicSuffix): boolean => {
    if (fastPathLookup(host, options, out)) return false;
    const { registry, owner } = MADE_BY;
    const counting = (options.allowPrivateDomains ? owner : 0) | (options.allowIcannDomains ? registry : 0);
    const exception = longestMatch(host, exceptions, counting);
    const match = exception ?? longestMatch(host, rules, counting);
    out.isIcann = match !== undefined && (match.makers & registry) !== 0;
    out.isPrivate = match !== undefined && (match.makers & owner) !== 0;
    // An exception's own first label is no part of the suffix; where no rule matches, `*` does.
    const start = exception ? exception.end + 1 : (match?.start ?? host.lastIndexOf('.') + 1);
    out.publicSuffix = host.slice(start);
    return exception !== undefined;
  };
}

/** Label by label from the right, by the rule that names a label or else by `*`, as long as there is one. */
function longestMatch(host: string, { names, makers }: Rules, counting: number): Match | undefined {
  let longest: Match | undefined;
  let above = '';
  for (let end = host.length; ; ) {
    const start = end === 0 ? 0 : host.lastIndexOf('.', end - 1) + 1;
    const label = host.slice(start, end);
    const found = [label, ...(label === '' ? [] : ['*'])]
      .map((own) => `${own}${above}`)
      .find((name) => names.indexOf(name) !== undefined);
    if (found === undefined) return longest;
    const madeBy = Number(makers.row(names.indexOf(found) ?? 0));
    if ((madeBy & counting) !== 0) longest = { start, end, makers: madeBy };
    if (start === 0) return longest;
    above = `.${found}`;
    end = start - 1;
  }
}
