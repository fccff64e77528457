/** Paraphrases of everyday English in news, manuals, profiles and adverts that WordNet lacks; a set of words a line. */
export const EVERYDAY_SETS = `
vary differ variation difference
latest newest
nationally nationwide national
learn obtain gather
range lie vary
graduate grad
beat defeat win
evict eviction
notarize notarization notary
lie situated located
fall drop plunge tumble slash
meet fulfil fulfill satisfy
foremost leading lead top
concentrate gather
shorten cut reduce
lengthen extend prolong
closeness nearness proximity near close
close near
breed reproduce multiply
wish prefer want like choose
costly expensive pricey dear
cover pay reimburse
fund sponsor support finance
subsidize subsidise fund
heal cure treat
clash skirmish confrontation
protester demonstrator
protest demonstration march rally
fatality death
die death dead
hurt injure wound injury
suspect believe think
catch contract get
shared common joint mutual
prepare draw-up draft
turn convert transform change
examine study investigate research analyze
restore recover retrieve regain
lower reduce cut decrease
raise increase lift
heighten increase
last take run
lost lose loss
lack miss
stay remain
halt stop
quit stop
gather collect assemble
gather meet
pick choose select
fetch bring get
grab take
buy get
hand give
present give
let allow
force compel oblige
urge press encourage
warn caution alert
blame accuse
accuse charge
sue lawsuit
jail imprison prison
arrest detain
sentence condemn
guilty convict
court tribunal
judge rule
rule decide
decide decision choose determine
vote ballot poll
election poll
elect vote
mayor head
minister secretary
premier minister
lawmaker legislator
law legislation
parliament legislature
troop soldier army military
weapon arm
crash collision collide accident
blaze fire
flood inundate
storm hurricane cyclone
drought dry
chilly cold cool
weather climate
sea ocean
shore coast beach
hill mountain
wood forest
stream river
farm agriculture
crop harvest
cattle cow
cook prepare
bake cook
eat consume
drink beverage
meal dish
recipe dish
flavour flavor taste
scent smell fragrance
delicious tasty
clothes clothing garment apparel
shoe footwear
sneaker trainer shoe
luggage baggage suitcase
couch sofa
lamp light
flat apartment
stairs staircase
yard garden
fence barrier
roof ceiling
kitchen cook
floor storey story
tenant renter
landlord owner
mortgage loan
insurer insurance
premium payment
tax levy
tuition fee
scholarship grant
grant funding fund award
pupil student
schoolchild pupil
graduate alumnus
doctorate phd
lecturer professor teacher
lecture talk class
lesson class course
homework assignment
exam test
grade mark
physician doctor medic
nurse carer
surgery operation
symptom sign
pain ache
tiredness fatigue exhaustion
pregnant expect
birth born
baby infant newborn
toddler child
kid child
teenager adolescent teen
elderly old aged
wife spouse
husband spouse
spouse partner
sibling brother sister
parent mother father
grandparent grandmother grandfather
relative family
pal friend
neighbor neighbour
inhabitant resident
visitor guest
guest attendee
traveler traveller tourist passenger
trip journey travel
tour trip
flight fly
cruise sail
hotel accommodation
lodging accommodation
car vehicle
truck lorry vehicle
van vehicle
bike bicycle cycle
train rail railway
airport airfield
plane aircraft airplane
ship vessel boat
road street
motorway highway freeway
pavement sidewalk
petrol gasoline gas fuel
electricity power
solar sun
wind turbine
rubbish trash garbage waste
recycle reuse
polluted pollution contaminate
clean cleanse
tidy neat
wash clean
dirty soiled
broken damaged
damage harm
harm hurt
repair restoration restore
build construction construct
builder contractor
plumber plumbing
tool device
gadget device
screen display monitor
keyboard key
phone telephone smartphone mobile
cellphone mobile
laptop computer
pc computer
folder directory
click press
tap press
type enter
log-in login sign-in
download install
upload add
delete drop
photo snapshot
stream broadcast
broadcast air
episode show
show program
host present presenter
host moderator
co-host cohost
singer vocalist
band group
album record
tune song
concert gig performance
perform play
performer artist
actor actress performer
film picture
director filmmaker
audience viewer spectator
viewer watch
fan supporter
novel book
writer novelist
poem poetry
poet poetry
journalist reporter
newspaper daily
magazine periodical
headline title
editor edit
publisher publish
library collection
museum gallery
exhibit exhibition show
painter artist
game match
match fixture
player athlete
coach trainer
team side squad
league division
goal score
champion winner
championship title
medal award
runner-up second
race contest
contest competition
tournament competition
gym fitness
workout exercise
train exercise
jog run
swim swimming
ride riding
hike walk trek
stroll walk
camp camping
tent shelter
dog puppy
horse pony
bug insect pest
rodent mouse rat
vermin pest
exterminator pest-control
remove haul
mover removal
relocate move
pack packing
store keep
stock inventory
aisle shelf
bargain deal
sale discount
coupon voucher
rebate refund
receipt invoice
bill invoice
owe debt
debt loan
savings save
wealth rich
poor poverty
needy poor
homeless shelter
hunger hungry
fundraise fundraising
cause reason
reason why
because due
lead result
spark trigger cause
trigger cause
prompt cause
stem arise
depend rely
suit fit
fit match
equip outfit furnish
supply stock
attach fasten fix
detach remove
lift raise
drop fall
push press
pull draw
throw toss
hang suspend
spin rotate turn
shake tremble
bend curve
fold crease
slice cut
chop cut
mix blend combine
stir mix
heat warm
freeze frozen
melt thaw
boil cook
spread scatter
cover blanket
hide conceal
reveal show
open unlock
shut close
lock secure
guard watch
spot notice see
glance look
stare look
listen hear
shout yell
whisper murmur
speak language
fluent fluency
translate translation
mean signify
stand mean
represent stand
symbol sign
label tag
tag label
sort classify
rank place
top lead
trail follow
exceed surpass
outnumber exceed
total sum
entire whole
couple pair
pair two
lot much
plenty many
few little
tiny small
huge enormous vast
wide broad
narrow thin
deep profound
steep sharp
tough hard
soft gentle
rough approximate
smooth even
sharp keen
bright brilliant
dark dim
loud noisy
quiet silent
calm peaceful
happy glad pleased
sad unhappy
angry furious
afraid scared fear
proud pride
ashamed shame
honest truthful
brave courageous
clever smart intelligent
wise sensible
odd strange
famous well-known renowned
popular favourite favorite beloved
hated unpopular
rich affluent
thorough careful
careless reckless
eager keen
ready prepared
busy occupied
idle inactive
tired weary
awake wake
alive live
`;
