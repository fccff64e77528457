/** Verbs that tell one event from its two sides: buy and sell, give and receive, lead and report to. */
import { lemmasOf } from './lemmas.ts';

const converses = new Map<string, Set<string>>();
const add = (a: string, b: string) => converses.set(a, (converses.get(a) ?? new Set()).add(b));
for (const line of `
buy acquire purchase | sell
give provide supply offer deliver send lend award grant pay donate teach tell show | win receive get obtain accept borrow earn take learn collect
own hold possess | belong
lead head manage supervise direct | report follow
employ hire | work join
precede | follow
parent own control | belong
win beat defeat outperform outpace surpass exceed | lose trail lag
lease rent let | lease rent
husband | wife
invest fund back | raise
customer client buyer | supply sell provide deliver
supplier vendor seller provider | buy purchase
successor | predecessor
succeed | precede
parent | subsidiary
buyer customer client | seller vendor supplier provider
employer | employee
mentor | mentee
landlord | tenant
teacher | student
lend loan | borrow
feed | get receive
cost | pay spend
charge bill invoice | pay
hear | tell say inform
above | below
`
  .trim()
  .split('\n')) {
  const [left = '', right = ''] = line.split(' | ');
  for (const a of left.split(' '))
    for (const b of right.split(' '))
      if (a !== b) {
        add(a, b);
        add(b, a);
      }
}

export const areConverse = (a: { lower: string }, b: { lower: string }) =>
  lemmasOf(a.lower).some((x) => {
    const others = converses.get(x);
    return others !== undefined && lemmasOf(b.lower).some((y) => others.has(y));
  });
