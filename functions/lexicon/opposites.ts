/** Opposites of general business English that WordNet does not pair; words left and right of a bar exclude each other. */
import { lemmasOf } from './lemmas.ts';

const TABLE = `
increase raise grow rise expand climb boost gain double | decrease reduce cut fall drop shrink decline lower lose halve
add introduce launch adopt | drop remove discontinue abandon scrap deprecate
open | close shut closed
hire recruit | fire dismiss
win | lose shortlist longlist nominate
start begin launch | stop end finish cease
accept approve welcome | reject refuse decline deny
allow permit let | forbid ban prohibit block prevent
join arrive enter | leave depart quit exit
profit | loss revenue
revenue | profit loss
widen expand | narrow shrink
beat exceed | miss
include | exclude
import | export
encourage | discourage
teach | learn study
ask | answer
confirm admit acknowledge | deny refute
praise | criticise criticize
strengthen | weaken
simple easy | complex hard difficult
slightly little modestly marginally | sharply strongly greatly dramatically significantly massively
fully entirely completely wholly exclusively solely | partly partially
fully entirely full complete whole | partial
temporary interim | permanent
mandatory compulsory required obligatory | optional voluntary
public | private
internal | external
domestic | foreign
remote remotely | onsite
fulltime | parttime
senior | junior
same identical | different
online | offline
certain sure confident | uncertain unsure doubtful
shortage scarcity lack | abundance overabundance surplus glut
happy pleased satisfied glad | unhappy displeased dissatisfied angry sad
rich wealthy affluent | poor
empty | busy crowded packed
bright | dark dim
loud noisy | quiet silent
strict | lenient lax
weekday | weekend
hot hotter | cool cooler cold colder
major | minor
most majority | least minority
heavy | light
upgrade | downgrade
enable | disable
parent | subsidiary
buyer customer client | seller vendor supplier
employer | employee
landlord | tenant
frequent frequently often always usually | rare rarely seldom never infrequent
early earlier | late later
first | last
quick fast quickly | slow slowly
cheap | expensive
small little | large big huge
high | low
up upward | down downward
above | below
inside within | outside beyond
before | after
success succeed | failure fail
love like enjoy | hate dislike
strong | weak
safe | dangerous unsafe
active | inactive dormant
automatic automatically automated | manual manually
front frontend | back backend
client | server
read | write
lead | follow
invest | divest
merge | split
lend | borrow
send | receive
push | pull
professor | student
winner | loser
bronze | silver gold
ceo | cto cfo coo cmo cpo cio
cto | cfo coo cmo cpo cio
cfo | coo cmo cpo cio
coo | cmo cpo cio
cmo | cpo cio
save saving | cost spend
steady stable constant | fluctuate vary volatile
opensource | proprietary closed-source
keep retain preserve | discard delete erase scrap
wooden | metal
plastic | metal
secrecy | candour candor openness transparency
oppose resist | support back endorse favour favor
veto | sign approve enact
resign quit | dismiss sack fire
boom surge soar | collapse slump plunge crash
praise laud | accuse blame condemn
acquisition merger | divestiture divestment
unhappy displeased upset | pleased happy glad delighted
faster quicker | slower
better superior | worse inferior
improve enhance | worse worsen deteriorate
together | apart
pause suspend halt | continue resume
replace supplant supersede | complement supplement accompany augment
merge combine blend | separate
loaded laden | empty unloaded
visible | hidden invisible
input | output
guest | host
sender | recipient
winter | summer
morning | evening
arrival | departure
deposit | withdrawal
fixed | variable
flexible | rigid
surplus | deficit
creditor | debtor
expert | beginner novice
`;

const sides = new Map<string, Side[]>();
for (const [row, line] of TABLE.trim().split('\n').entries()) {
  const [left = '', right = ''] = line.split(' | ');
  for (const [words, isLeft] of [
    [left, true],
    [right, false],
  ] as const)
    for (const word of words.split(' ')) sides.set(word, [...(sides.get(word) ?? []), { row, left: isLeft }]);
}

/** Where a lower-case word stands in the table. */
export type Side = { row: number; left: boolean };

export const sidesOf = (word: string): readonly Side[] =>
  [word, ...lemmasOf(word)].flatMap((l) => sides.get(l) ?? []);

/** True when the table sets two words with these places against each other. */
export const areSetAgainst = (a: readonly Side[], b: readonly Side[]): boolean =>
  b.length > 0 && a.some((x) => b.some((y) => x.row === y.row && x.left !== y.left));
