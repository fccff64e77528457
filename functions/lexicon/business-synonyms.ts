/**
 * Paraphrases of general business English that WordNet lacks. A line is a set of words any of which may stand
 * for another in a statement about a company, its people or its products. Written from general knowledge of
 * the register, not from any corpus of cases; opposites never share a line.
 */

import { EVERYDAY_SETS } from './everyday-synonyms.ts';
import { WEB_SETS } from './web-synonyms.ts';

const SETS = `
collaborate cooperate team-up
outdated obsolete stale
staff employee worker people
quick fast rapid
link connection
win victory
won prevail
take accept
supplier provide supply
house base
acquire buy purchase takeover acquisition
sell vend market
company firm business organization organisation enterprise corporation employer
headquarters headquartered based seat
founded cofounded established started created set-up begun formed launched since
founder cofounder co-founder creator
launch introduce release unveil debut roll-out rollout ship publish announce
announce say state declare disclose reveal report
say state tell note explain mention add confirm announce report declare disclose reveal
begin start commence kick-off open
end finish conclude close stop complete
staff workforce employee headcount personnel worker
employ employee hire employment workforce staff
mid medium midsize mid-size
hire recruit recruitment hiring recruiting
leave depart resign quit exit step-down
chief ceo head boss leader
lead head direct manage run oversee
manager head lead supervisor
join enter
job position role post opening vacancy
posting listing advert ad advertisement
applicant candidate
apply application
intern internship
salary pay compensation wage
pay cost charge price fee
free gratis complimentary
cheap inexpensive affordable low-cost
raise secure collect obtain receive get
invest investment fund funding finance financing back backing
investor backer
revenue sales turnover
profit profitable profitability
grow growth increase rise expand expansion gain
shrink decrease reduce reduction cut fall decline drop lower
double twofold
customer client user
user member subscriber
people person individual human
child kid minor
adult grown-up
buyer shopper consumer customer
partner partnership collaborate collaboration alliance
agree agreement deal contract
build base
round funding
appointment visit
answer return
host run
use employ utilize utilise leverage rely adopt
use usage
build create make develop construct produce craft
develop development
design devise
provide offer supply give deliver furnish
provider vendor supplier
include contain comprise cover feature involve
consist comprise
support back help assist aid
help aid assist enable
let allow enable permit
need require must demand
want wish desire seek
seek want look-for
mean intend
plan intend aim
try attempt test trial
test check verify examine evaluate assess
ensure guarantee assure check
work operate function run
job work task
handle manage process
perform carry-out do execute conduct
execute run
run operate
rise increase grow double triple quadruple
formerly previously before earlier once past former previous
produce achieve deliver yield generate
issue publish edition
reader subscriber
sort rank order
classic traditional conventional
standard norm
people consumer customer user
distinct unique different
span cover
resolve solve fix address settle
conduct perform undertake
assess assessment audit
submit file
house accommodate shelter
short-term temporary interim
explain clarify
supervise oversee
prioritize prioritise first
advise advice counsel recommend
report state find finding
foster adopt
help volunteer
design architecture
faster quicker
answer solve
full-time fulltime
part-time parttime
vet veterinarian veterinary
pup puppy dog
automobile car
physician medic
guarantee warranty
earn receive
mark celebrate
fee charge
hub centre center
send forward
shopper buyer
flaw bug vulnerability weakness
patch fix
speed pace
tool utility
tailor fit
read view
spend expense cost
write draft
compose write
view display
rent hire lease
fix repair mend service maintenance
maintain keep preserve
keep retain store hold
store save storage keep
quick fast rapid swift speedy
speed velocity fast
slow sluggish
large big great major huge sizable
small little tiny
important key crucial vital critical essential significant
main primary principal chief core
simple easy straightforward
easy effortless
difficult hard challenging tough
new novel fresh
current present existing
former previous past ex earlier
recent latest
future upcoming
worldwide global international globally world
local nearby regional
country nation national nationwide
different distinct various diverse separate
unique distinct
same identical
complete full entire whole total
complete finish
roughly about approximately around nearly
more over above exceed greater
less under below fewer
maximum most top highest
minimum least
average mean
number amount count figure
group team band
team crew unit staff
member participant
take-part participate participation involve
event conference occasion
meeting gathering session
place location site spot
office site facility location
remote remotely distributed telework
onsite on-site in-person in-office
region area zone
area field domain sector
industry sector market
field area
product offering
service offering
feature capability functionality function
function work
tool instrument
software program app application
app application
platform system solution
system solution
technology tech
machine device equipment
machine hardware
device hardware
code programming coding source
engineer developer engineering
developer programmer coder
scientist researcher
research study
study survey research
survey poll
analyse analyze analysis analytics
data information
information knowledge detail
detail specifics
detailed in-depth thorough
document paper
guide manual tutorial
framework regime
rule regulation policy
law legislation act statute
lawsuit suit sue
investigate investigation probe inquiry
inquiry question enquiry
ask request question
answer reply respond response
reply respond
comply compliant compliance follow conform adhere meet
certify certified certification accredited
secure security safe safety protect
protect guard defend safeguard
privacy private confidential
private personal
public open
open-source open
award prize honour honor
win earn
recognize recognise acknowledge name
name call title dub
rank rate
rating score
value worth
price cost
price worth
sum amount
save economise
discount off
month monthly
year annual yearly annually
week weekly
day daily
hour hourly
quarter quarterly
century centennial
show display present demonstrate visualize
demonstrate show prove
appear emerge
see view watch
view watch
find discover identify locate
detect spot identify discover
search look seek
choose select pick opt
choice selection option
prefer favour favor
change modify alter adjust
update revise refresh
upgrade improve enhance
improve better enhance improvement boost
boost increase
combine merge join unite
merge merger
split divide separate
connect link integrate
link url
integrate integration
integration connector connection
move shift switch migrate
switch change
transfer move
send deliver ship dispatch
receive get obtain accept
get obtain gain
accept take
return refund
share distribute
share stake
spread distribute
travel go come visit
go travel move
come arrive
carry transport
drive ride
live reside
learn study
know understand
teach educate train instruct
train educate
training education course
student pupil learner
teacher instructor tutor
expert specialist professional
specialist specialise specialize specialty
expertise experience knowledge know-how
skill ability competence
ability capability capacity
able capable
talent candidate
write author
author writer
read peruse
talk speak
discuss talk
chat message
message text
contact reach
email e-mail mail
call phone
record capture
film movie video
picture image photo photograph
photo picture
image picture
clip video
recording video
sound audio
music song
art artwork
paper article
article post
news report
newsletter bulletin
blog weblog
website site web
page site
online web internet
home house residence
building property
property estate
rent lease hire rental
lease let
owner own possess
own have possess hold
belong own
control command
responsible charge
duty responsibility task
goal aim objective target purpose mission
purpose aim
mission vision
vision dream
value principle belief
believe think
think consider
consider regard
culture ethos
customer-focused customer-centric
focus concentrate centre center
emphasis focus
effort attempt
project initiative programme program
program programme
initiative effort
strategy plan approach
approach method way
method way technique methodology
process procedure
step stage phase
phase stage
level tier
tier plan
edition version
version release
copy replica
sample example
example instance
instance case
kind type sort
type category
class category
health medical healthcare wellness
medical clinical
doctor physician
therapy treatment counselling counseling
treatment care
care look-after
disease illness
medicine medication drug
animal pet
rescue save
gift present donation
give donate
donate donation contribute
contribute contribution
charity nonprofit non-profit
volunteer unpaid
food meal
drink beverage
restaurant cafe
shop store retailer
retail shop
brand label
beauty cosmetics
bank lender
loan credit lend
money cash fund
currency money
stock share equity
crypto cryptocurrency
payment pay
buy order
order purchase
delivery shipping
ship send
customer-service support
complaint grievance
problem issue trouble challenge
issue give-out publish
bug defect error fault
error mistake
risk danger hazard
danger threat
attack assault
fight combat battle
stop prevent block halt bar
block ban forbid prohibit
ban prohibit
limit restrict cap
restriction limit
remove delete eliminate
delete erase
eliminate remove
avoid evade
reject decline refuse deny
deny refuse
cancel end terminate
withdraw pull
undo reverse revoke rescind
reverse undo
delay postpone
early premature
late tardy
during throughout
always constantly
often frequently frequent
rarely seldom infrequent infrequently
usually typically normally generally
typical usual common
common widespread
rare scarce
automatic automated automatically
automate automation
manual hand
cloud hosted
host hosting
network net
deploy deployment
deploy release
publish release
environment setting
setting option
database store
query search
scale scalable scalability
scalable elastic
performance speed
efficient efficiency
efficient effective
reliable dependable reliability
stable steady
available accessible
access reach use
accessible available
reach cover
reach attain achieve hit
achieve accomplish attain
accomplish achieve
success successful succeed
fail failure
hope expect
expect anticipate
predict forecast
estimate reckon calculate calculation estimation
estimate project
count number tally total
measure gauge record
measure metric
metric indicator
benchmark test
test exam
result outcome
result finding
finding conclusion
cause lead
effect impact influence affect
influence affect
impact affect
effect result
happen occur take-place
held take-place
date day
time period
period span duration
last take
history past
start-up startup
young youth adolescent teen teenager
old elderly senior
senior experienced
junior entry-level
boss manager
colleague coworker co-worker peer
friend friendly
family relative
community group
citizen citizenship national
citizen resident
diverse diversity
equal equality
fair just
honest honesty
open transparent transparency
transparent clear
clear obvious
trust rely
trusted reliable
popular well-liked
famous well-known renowned
known recognized
special particular
certain particular
specific particular
proper right suitable appropriate
suitable fit suited right
fit match
match pair
tailored customised customized bespoke personalised personalized custom
customise customize tailor
flexible adaptable flexibility
adapt adjust
adjust tune
need necessity
necessary required needed essential
optional voluntary
mandatory compulsory obligatory required
permission consent
approve approval authorise authorize
authorise allow
authority regulator
official formal
formal official
agency bureau
ministry department
department division
division unit
branch office
subsidiary unit
chain network
commission order
commission task
assign assignment task
assignment task
warn warning caution alert
alert notify
notify inform
inform tell
advise recommend counsel
recommend suggest propose
suggest propose
propose proposal
draft version
confirm verify
admit acknowledge concede
claim assert allege
accuse allege
argue contend
criticise criticize
praise commend
promise pledge commit vow
commit commitment
commitment dedication
dedicated devoted committed
passionate enthusiastic
proud pride
happy glad
love like
like enjoy
enjoy like
sign-up register enrol enroll subscribe
register registration
subscribe subscription
membership subscription
trial test-drive
evaluate appraise
review evaluate
check inspect
monitor track watch
track follow
follow obey
obey comply
lawyer attorney
court tribunal
charge accuse
crime offence
theft steal stolen
fraud scam
illegal illicit unlawful
legal lawful
sanction penalty
penalty fine
war conflict
military defence defense
weapon arms
space aerospace
car vehicle automobile
vehicle car
aircraft plane
train rail
road street
energy power
electric electrical electricity
renewable green
environment ecology
oil petroleum
chip semiconductor processor
computer pc
phone mobile smartphone
mobile phone
laptop notebook
screen display
game gaming
player gamer
sport athletic
gym fitness
exercise workout
equipment gear
furniture fixture
material fabric
gold golden
paper document
pack package bundle
bundle package
container image
image snapshot
backup copy
restore recover
recover recovery
replace substitute
replacement substitute
alternative option
competitor rival
compete competition
market marketplace
marketplace exchange
exchange trade
trade commerce
import importation
export exportation
supply chain
supply provision
source origin
origin root
root origin
base foundation
basis base
foundation base
pillar principle
element component part
component module
part portion piece section
module unit
portion share
half 50%
majority most
minority few
single one sole
one single
pair two couple
double two
triple three
both two
several some few multiple
multiple several various
many numerous lots
plenty lots
thousands many
everyone everybody all
anyone anybody
whole all
every each
each every
constantly continuously continuous always
immediately instantly instant
instantly immediate
soon shortly
now currently today
ever always
again anew
together jointly joint
jointly together
alone solo
directly direct straight
direct straight
free-of-charge free
lasting long-term durable
permanent lasting
temporary interim
short brief
brief short
long lengthy
near close
deep in-depth
wide broad
broad wide extensive
extensive broad
high tall
low small
strong powerful robust
powerful strong
robust sturdy
weak feeble
heavy weighty
light lightweight
bright brilliant
dark dim
hot warm
cold cool
clean pure
fresh new
modern contemporary
advanced sophisticated cutting-edge state-of-the-art
leading top foremost
best top finest
top best
world-class excellent
excellent outstanding
great excellent
good fine
quality grade
beautiful attractive
smart intelligent clever
intelligent clever
creative inventive
innovative inventive innovation
innovation invention
invent create
idea concept
concept notion
theory hypothesis
fact truth
true real
real actual
actual real
genuine authentic
fake false
false untrue
exact precise
precise accurate
accurate correct accuracy
correct right
wrong incorrect
`;

const lines = (SETS.trim() + EVERYDAY_SETS.trimEnd() + WEB_SETS.trimEnd()).split('\n');
const setsOf = new Map<string, number[]>();
for (const [i, line] of lines.entries())
  for (const word of line.split(' ')) setsOf.set(word, [...(setsOf.get(word) ?? []), i]);

const NONE: readonly number[] = [];
/** The sets a base form belongs to. */
export const businessSetsOf = (word: string): readonly number[] => setsOf.get(word) ?? NONE;
