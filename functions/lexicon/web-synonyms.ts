/** Paraphrases of the web's own register (shops, software, courses, jobs, property, travel) that WordNet lacks; a set of words a line. */
export const WEB_SETS = `
mostly mainly chiefly largely predominantly primarily principally
slightly somewhat tad
practically virtually essentially basically effectively
nearly almost practically virtually
steeply sharply dramatically drastically markedly
significantly substantially considerably greatly markedly notably
significant substantial considerable notable sizable
quickly rapidly swiftly speedily fast promptly
gradually steadily
steady constant continuous continual
frequently often regularly
occasionally sometimes periodically
solely exclusively purely
fully completely entirely totally wholly
partly partially
thoroughly carefully rigorously
especially particularly notably
initially originally
eventually finally ultimately lastly
afterwards afterward later subsequently thereafter
meanwhile simultaneously concurrently
furthermore additionally moreover besides
drastic extreme severe radical
solid strong firm sound robust
superb excellent outstanding exceptional stellar superior
stunning breathtaking gorgeous beautiful
amazing incredible remarkable astonishing
cozy cosy snug
handy convenient useful
hassle trouble inconvenience
hassle-free easy effortless
beginner newcomer novice newbie starter
learner student pupil
occupant resident inhabitant live occupy
reside live dwell
governor gov
senator sen
professor prof
lieutenant lt
boost raise increase lift
heighten raise
exceed surpass top
struggle difficulty hard
hole vulnerability flaw gap
gratitude thankful grateful thanks thank
gratitude thankfulness
earn income earnings
income earnings
qualify eligible eligibility qualification
entitled eligible entitlement
must compulsory obligatory mandatory
swap replace exchange change
supply include
hurt dent harm damage
reserve lock
reserve restrict
blog article post
advisory advice advise
advisor adviser consultant
drawback disadvantage downside con
benefit advantage upside plus pro
perk benefit
fire shoot shot
occasion case
conceal hide hidden
outing trip
misspelling typo
strike attack
contain limit
polish refine
finish polish
foundation basis base
grounding foundation
celebrate anniversary
anniversary jubilee
duration length
lifespan longevity
lifespan life
recuperation recover recovery
length duration last
deadline close due
dimension size measure
size measure
capacity hold seat accommodate
age old
manufacturer maker make
brand make
author write
instructor teach
speaker talk speak
tuition cost fee
ingredient contain
allergen contain
prerequisite require requirement
eligibility qualify
occupation work
weight weigh
height tall high
width wide
depth deep
failure error
crash failure
breakdown failure
problem error
forecast expect project
reimburse refund repay
warehouse depot
warehouse storage
shipment delivery
haulage freight transport
courier messenger
cart basket
quote quotation estimate
surcharge supplement
fare price
rate price tariff
subscription plan
trial demo
demo demonstration
walkthrough tour
seminar webinar
syllabus curriculum
mentor coach
mentor mentorship mentoring
coach coaching
tutor tutoring
trainee apprentice
apprentice apprenticeship
credential certification certificate
alumnus graduate alumni alumna
dorm dormitory residence
faculty professor
dean head
provost head
enrollment enrolment admission registration
admission admit accept
scholarship bursary
stipend allowance
freshman first-year
undergraduate bachelor
pupil schoolchild
schooling education
surgeon surgery surgical
dentist dental dentistry
jab vaccine vaccination shot
caregiver carer
checkup examination
prescription prescribe
ache pain
policyholder insured
premium payment
stockholder shareholder
dividend payout
overhead cost
subsidy grant
expenditure spending outlay expense
tender bid
bid offer
permit licence license
realtor broker
renovate remodel refurbish
renovation remodel remodelling remodeling refurbishment
bathroom restroom toilet washroom lavatory
elevator lift
plot lot
premises site
venue site location
layoff redundancy
layoff lay-off
dismiss fire sack
dismissal firing
pensioner retiree
chairperson chair chairman chairwoman
spokesperson spokesman spokeswoman
deputy vice
predecessor former
subsidiary arm
spinoff spin-off
merger combine combination merge
plugin add-on extension addon plug-in
widget component
tap click press
swipe slide
upload submit
download fetch
fetch retrieve
retrieve get
parse read interpret
compile build
debug fix
troubleshoot fix diagnose
patch update
repo repository
fork copy
clone copy duplicate
rollout deployment roll-out release
server host
latency delay lag
uptime availability
outage downtime
encrypt encryption encrypted
password passcode passphrase
login signin
sync synchronize synchronise synchronization
breach leak
malware virus
audit review
graph chart
reminder notification alert
notification alert
reserve book
reservation booking
appointment booking reservation
timetable schedule
itinerary route
chef cook
dine eat
diner customer guest
patron customer guest
handmade handcrafted hand-made
artisan maker craftsman craftsperson
upcycle reuse repurpose
repurpose reuse
secondhand used preowned
eco-friendly sustainable green
emission pollution
photovoltaic pv solar
motorist driver
pedestrian walker
landline phone
snag problem
glitch bug fault error
tip hint advice suggestion
trick tip
dos tip
takeaway lesson
faq question
checklist list
roster list
catalog catalogue
brochure leaflet flyer
leaflet pamphlet
handbook manual guide
glossary dictionary
archive library
template pattern
prototype mockup
wireframe mockup
mockup draft
headline heading title
byline author
caption subtitle
footage video
snapshot photo
thumbnail image
logo emblem
slogan motto tagline
font typeface
color colour hue shade
layout arrangement
homepage website
portal website
forum board
thread discussion
subscriber follower
follower fan
comment remark
feedback review comment response
testimonial review
rating star
poll survey
questionnaire survey
respondent participant
sample specimen
giveaway prize
raffle draw
coupon voucher code
promo promotion offer
bargain deal offer
clearance sale
wholesale bulk
retailer seller shop
merchant seller vendor
dealer seller
seller vendor
purchaser buyer
bidder buyer
payer payee
prepaid advance
upfront advance
instalment installment
overdue late outstanding
arrears overdue
owing due
nonrefundable non-refundable
exempt exemption free
waive waiver
waiver exemption
fine penalty
breach violation violate
infringe infringement violate
oblige require
undertake carry-out
commence start
terminate end
expire end lapse
expiry expiration
renew renewal extend
extend extension prolong
postpone delay defer
reschedule postpone
bring-forward advance
hasten accelerate speed
accelerate speed quicken
hinder hamper impede obstruct
ease alleviate relieve
worsen deteriorate
soar surge jump skyrocket
plummet plunge
stagnate stall
fluctuate vary
rebound recover
hover float
dwindle shrink
thrive flourish prosper
pioneer trailblazer
pioneer first
flagship main
cornerstone foundation
hallmark feature
highlight feature
milestone landmark
breakthrough advance
hurdle obstacle barrier challenge
bottleneck constraint
setback blow
downturn slump recession
upturn recovery
boom surge
glut surplus
shortage scarcity lack
shortfall deficit
spouse husband wife
sibling brother sister
fiance fiancé
newborn baby infant
toddler child
senior older
elder older
folk people
crowd people
audience public
public people
bystander witness
eyewitness witness
suspect defendant
defendant accused
convict prisoner
inmate prisoner
prison jail
verdict ruling
ruling decision judgment judgement
testimony evidence
lawsuit suit case
plaintiff claimant
prosecutor attorney
cop police officer
policeman police officer
firefighter fireman
gunman shooter
blaze fire
quake earthquake
twister tornado
downpour rain
blizzard snowstorm
heatwave heat
smog pollution
litter rubbish
landfill dump
sewage wastewater
tap faucet
cooker stove oven
fridge refrigerator
freezer fridge
dishwasher appliance
vacuum hoover
couch sofa
wardrobe closet
drapes curtains
rug carpet
lawn grass
backyard garden yard
patio terrace
porch veranda
basement cellar
attic loft
garage carport
driveway drive
condo condominium apartment
flatmate roommate
suburb outskirts
downtown center centre
avenue street
boulevard street
highway motorway freeway expressway
lane track
path trail track
pavement sidewalk
crossroads intersection junction
roundabout circle
parking carpark
harbor harbour port
pier dock wharf quay
vessel ship boat
yacht boat
ferry boat
coach bus
tram streetcar
subway metro underground
railroad railway
carriage coach
lorry truck
trailer caravan
motorbike motorcycle
bicycle bike cycle
helmet headgear
gas petrol gasoline
`;
