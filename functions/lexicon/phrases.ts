/** Fixed expressions of several words that mean what one word means; the words are base forms. */
import { lemmasOf } from './lemmas.ts';
import { SET_PHRASES } from './set-phrases.ts';

const TABLE = `
take part: participate
take place: occur
take effect: commence
go into effect: commence
come into effect: commence
come into force: commence
enter into force: commence
go live: launch
roll out: launch
set up: establish
carry out: perform
put in place: implement
put into practice: implement
take care of: handle
take the place of: replace
take its place: replace
take their place: replace
do away with: remove
at the expense of: sacrifice
phase out: discontinue
rule out: exclude
take on: accept
out of date: outdated
work closely with: collaborate
work together with: collaborate
work together: collaborate
from home: remote
in parallel: simultaneously
deal with: handle
look after: care
be in charge of: manage
in charge of: manage
be responsible for: handle
look for: seek
look to: seek
search for: seek
make use of: use
get rid of: remove
step down: leave
turn down: reject
turn away: reject
stand down: leave
take over: acquire
buy out: acquire
hand over: transfer
sign up: register
team up: partner
team with: partner
partner with: partner
make its way into: enter
make their way into: enter
give up: abandon
go up: rise
go down: fall
turn a profit: profitable
break even: profitable
cost nothing: free
at no charge: free
at no cost: free
at no extra charge: free
at no extra cost: free
at no additional cost: free
free of charge: free
for free: free
without charge: free
without paying: free
on the house: free
in person: onsite
on site: onsite
on premise: onprem
on premises: onprem
on premise: onprem
self host: selfhosted
in house: internal
all over the world: worldwide
around the world: worldwide
across the world: worldwide
throughout the world: worldwide
around the globe: worldwide
across the globe: worldwide
in the world: worldwide
at any time: anytime
any time: anytime
whenever they like: anytime
whenever you like: anytime
round the clock: nonstop
day and night: nonstop
night and day: nonstop
hook up: connect
free up: release
short of breath: breathless
around the clock: nonstop
as well as: and
together with: and
along with: and
in addition to: and
such as: including
for instance: including
for example: including
used to be: formerly
one time: once
right away: immediately
in real time: realtime
real time: realtime
open source: opensource
machine learning: ml
artificial intelligence: ai
natural language processing: nlp
human resource: hr
united state of america: usa
united states of america: usa
united state: usa
united states: usa
united kingdom: uk
great britain: uk
european union: eu
united nation: un
united nations: un
new york city: nyc
united arab emirate: uae
united arab emirates: uae
chief executive officer: ceo
chief executive: ceo
chief technology officer: cto
chief technical officer: cto
chief financial officer: cfo
chief operating officer: coo
chief product officer: cpo
chief information officer: cio
chief marketing officer: cmo
vice president: vp
initial public offering: ipo
research and development: rd
application programming interface: api
software development kit: sdk
software as a service: saas
key value: keyvalue
end to end: endtoend
day to day: daily
face to face: inperson
full time: fulltime
part time: parttime
long term: longterm
short term: shortterm
set of: many
a lot of: many
lots of: many
a range of: various
a variety of: various
a number of: several
a few: some
a couple of: two
more and more: increasingly
high quality: quality
state of the art: advanced
cutting edge: advanced
best in class: best
world class: excellent
peace of mind: reassurance
point of view: perspective
keep track of: track
keep up with: follow
give back: donate
pay for: fund
find out: discover
come from: originate
stand for: mean
be about: concern
have to: must
need to: must
be able to: can
in order to: to
so as to: to
due to: because
because of: because
thank to: because
thanks to: because
as soon as: when
each year: annually
every year: annually
a year: annually
per year: annually
each month: monthly
every month: monthly
a month: monthly
per month: monthly
each week: weekly
every week: weekly
a week: weekly
per week: weekly
each day: daily
every day: daily
a day: daily
per day: daily
`;

interface Phrase {
  words: string[];
  meaning: string;
}

const byFirst = new Map<string, Phrase[]>();
for (const line of (TABLE.trim() + SET_PHRASES.trimEnd()).split('\n')) {
  const [left = '', meaning = ''] = line.split(': ');
  const words = left.split(' ');
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const fits = (word: string, wanted: string) => word === wanted || lemmasOf(word).includes(wanted);

/** The fixed expression that begins at `at` in a list of lower-case words, the longest one. */
export function phraseAt(
  words: readonly string[],
  at: number,
): { length: number; meaning: string } | undefined {
  const phrases = openedBy(words[at] ?? '');
  if (phrases.length === 0) return undefined;
  for (const phrase of phrases)
    if (phrase.words.every((wanted, k) => fits(words[at + k] ?? '', wanted)))
      return { length: phrase.words.length, meaning: phrase.meaning };
  return undefined;
}

const opened = new Map<string, readonly Phrase[]>();
const OPENED_MOST = 20_000;

/** The expressions that a word may begin: by itself, then by its base forms. */
function openedBy(word: string): readonly Phrase[] {
  const done = opened.get(word);
  if (done) return done;
  const phrases = [word, ...lemmasOf(word)].flatMap((start) => byFirst.get(start) ?? []);
  if (opened.size >= OPENED_MOST) opened.clear();
  opened.set(word, phrases);
  return phrases;
}
