/** Support verbs with their nouns, verbs with particles and set adverbials, each with the one word it means; base forms. */
export const SET_PHRASES = `
make a decision: decide
come to a decision: decide
come to an agreement: agree
reach an agreement: agree
reach a deal: agree
strike a deal: agree
make a payment: pay
make payment: pay
make a purchase: buy
make purchase: buy
place an order: order
place order: order
make a reservation: reserve
make a booking: reserve
make an appointment: schedule
book an appointment: schedule
make a donation: donate
make donation: donate
make a change to: change
make a contribution: contribute
make an effort: attempt
make an attempt: attempt
make a recommendation: recommend
make a mistake: err
make available: provide
make public: publish
make certain: ensure
make clear: clarify
make a profit: profitable
take advantage of: use
take action: act
take a look at: view
take into account: consider
take into consideration: consider
take responsibility for: handle
take the lead: lead
take down: remove
take apart: dismantle
take a photo: photograph
take photo: photograph
give rise to: cause
give permission: permit
give notice: notify
give a discount: discount
get into: access
have an impact on: affect
have an effect on: affect
have an influence on: affect
have the ability to: can
have the option to: can
have the right to: may
have a look at: view
have no need of: without
hold a meeting: meet
hold talk: negotiate
hold a vote: vote
get in touch with: contact
get in touch: contact
reach out to: contact
get hold of: contact
get to know: learn
get started: start
get ready: prepare
put together: assemble
put off: postpone
put forward: propose
put up for sale: sell
put on sale: sell
put on hold: pause
put an end to: end
put emphasis on: emphasize
bring together: unite
bring about: cause
bring to market: launch
bring to an end: end
come to an end: end
draw to a close: end
come up with: devise
come into being: originate
come to light: emerge
come to know: learn
go beyond: exceed
run past: exceed
go bankrupt: bankruptcy
go out of business: close
go public: ipo
keep an eye on: monitor
keep tab on: monitor
keep pace with: follow
keep in touch with: contact
keep in mind: remember
shut down: close
close down: close
set aside: reserve
set apart: distinguish
look into: investigate
look over: review
look up: search
look forward to: anticipate
spell out: explain
sort out: solve
figure out: determine
think about: consider
talk about: discuss
speak about: discuss
hand out: distribute
give out: distribute
hand in: submit
send in: submit
turn in: submit
send back: return
log in: login
log on: login
log into: login
sign in: login
sign into: login
log out: logout
sign out: logout
sign away: abandon
lay off: dismiss
let go of: dismiss
wrap up: conclude
add up to: total
amount to: total
account for: constitute
count on: rely
bank on: rely
rest on: base
draw up: draft
cut back on: reduce
cut down on: reduce
scale back: reduce
scale down: reduce
scale up: expand
ramp up: increase
step up: increase
speed up: accelerate
break up: split
split up: divide
pay back: repay
pay off: repay
pass away: die
phase out: discontinue
rule out: exclude
leave out: omit
opt for: choose
settle on: choose
decide on: choose
go for: choose
plan on: plan
on the verge of: near
on the brink of: near
in the long run: longterm
in the long term: longterm
over the long term: longterm
in the short run: shortterm
in the short term: shortterm
over time: gradually
bit by bit: gradually
step by step: gradually
little by little: gradually
from time to time: sometimes
now and then: sometimes
every now and then: sometimes
once in a while: occasionally
most of the time: usually
for the most part: mostly
by and large: mostly
in the main: mostly
at once: simultaneously
at first: initially
in the beginning: initially
in the end: finally
at last: finally
later on: later
at the same time: simultaneously
without delay: immediately
straight away: immediately
ahead of time: beforehand
by hand: manually
a great deal of: many
a good deal of: many
a great many: many
a wide range of: various
a wide variety of: various
a broad range of: various
a wide array of: various
an array of: various
a host of: many
a wealth of: many
the majority of: most
a majority of: most
the bulk of: most
up to date: current
in stock: available
for sale: available
on offer: available
up and running: operational
in search of: seek
in demand: popular
on the rise: rise
on schedule: punctual
on time: punctual
one on one: private
one to one: private
word of mouth: recommendation
easy to use: userfriendly
user friendly: userfriendly
simple to use: userfriendly
hands on: practical
hard to find: rare
brand new: new
second hand: secondhand
pre owned: secondhand
tailor made: custom
made to measure: custom
made to order: custom
made by hand: handmade
hand made: handmade
eco friendly: sustainable
environmentally friendly: sustainable
cost effective: affordable
low cost: affordable
budget friendly: affordable
reasonably priced: affordable
well known: famous
household name: famous
family owned: familyrun
family run: familyrun
`;
