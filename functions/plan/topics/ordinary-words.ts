/** Single words of the curriculum's phrases that mean something else in most texts. What is not listed is a term of the trade. */
import { stem } from './words.ts';

/** Names of topics that are words of every office; alone they say next to nothing. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `
report reporting delivery deliver execution discovery availability communication ownership presence 
room ran arc attention dash map rice metal expo stride handover motivation onboarding hiring hire 
recruiting deadline feedback culture values trust interest interests claim issue range position 
player image lab stage release direction reference charter community conversation collect remember 
solid grain layer positions balance bill players agile scrum documentation automation energy 
education inclusion empathy strategy scope milestone contract collision promise settle queue stack 
tree array string render rendering topic estimate estimation transfer return exchange candidate 
applicant message messaging interpreter probability shuffle threshold promotion promote premium 
trial benchmark pilot partner pager script turn make oops ids session plant parse press enrol store rack
ticket telemetry shard table judge twice become trigger offline secret speech wave station account vault hang
developer engineer board expect share exchange speak train see fragment`
    .trim()
    .split(/\s+/)
    .map(stem),
);

/** Words with a plain meaning beside the technical one, as stems: "lock", "thread", "model". */
const ORDINARY: ReadonlySet<string> = new Set(
  `
aba abstraction abus accelerat accent accessibl account accountability accounting accredit acid 
acknowledg acquir acquirer acquisition activat activity actor actuarial ada adam adapter adoption 
adversary advertiser advocat aerial affinity agency agent aggregat agil airtim alarm alert algorithm 
align alignment allocat ambassador analyst analytic anchor animat annotat announc anomalous anomaly 
anonymous antenna apollo appeal applicant appointment appraisal arabic arc architectur archiv area 
arena argu aria arm array artefact articl artisan assembly assessment assignment assistant athena 
atomic attach attachment attacker attention attract attribution attrition auction audienc audio 
audit audition auditor author authoritativ automat autonomous autonomy availability avro awareness 
aws backbon backlog balanc bam bandit barcod baselin basket bastion batch battery beacon bean belong 
bench benchmark benefit bet bi bid bil bilingual bill bind biologist bisect blad blast bleu blind 
bloat bloc blog blueprint board bond book boost boot bot bottleneck bought boundary branch brand 
breach break breakpoint brick bridg broadcast broker brokerag bsp buck budget buffer bug bully bundl 
bundler burnout burst busiest buyer cabl cadastral cadenc calendar calibrat call calm camera 
campaign campus canary cancel candidat canopen canva capacity caption captur car card care cargo 
carrier cart catalog catalogu causal cell cent certifi certificat chain champion chang channel chao 
characteristic charg chart charter chat cheaper cheat cheater checkout chef choreography chronicl 
chunk churn circuit citat citizen city claim clarify clash classificat classifier classroom claud 
click client clinic clinical clinician clo clock closur cluster coach codec cohort collaborat 
collect collectiv collibra collision color colour columnar combin combinat commerc commission commit 
commitment communicat community compaction compass compensat competition competitiv competitor 
completeness complexity complianc compos composer composition compress compromiz concept concern 
conferenc confidenc configurat conflict conform conformanc confusion connectivity connector consent 
consistency consistent consolidat constraint consul consumer contain container content contentful 
contention continuat continuity contract contradictory contrast contributor control controller 
convergenc conversat conversion convinc cooky coordinat copilot cor coral corpus cosmo cost council 
count counterfactual coupl courier cours coverag craftsmanship crash crat creativ credit crisis 
critiqu crossplan crypto cultur curious curl currency curriculum cursor custody customer cutover 
dagger dart devic dash dashboard datasheet deadlin dealer debounc debrief debug decommission decompos 
defect defer defi degrad delay delegat delet deletion deliver delivery demo demonstrat deployment 
depot deprecat depth derivativ designer detect detection detectiv detector determinism deterministic 
deviat diagnos diagnostic dialect diameter differentiat diffusion dig dimension din direction 
directory disability disagre disagreement disclosur discord discount discovery dismiss dispatch 
dispatcher disput distil distribut distribution diversity dizzy doc doctor doctrin document 
documentat doze drift drill driver drizzl drop druid dun duplicat durabl dx easing economy ecosystem 
edge edit editorial educat electrical electricity elevat elixir eloquent embo empathy encod encrypt 
encryption endorsement endpoint energy engagement engin entity entra entry enum environment envoy 
epic epoch equity eradicat erasur escalat espresso estimat ev evaluat evasion event eventually evict 
evidenc exam excel exception exchang execution executiv existential expansion expectat expensiv 
experiment experimentat expiry exploit explorat exploratory expo exposur extensibl extension extract 
fabric facet facilitat fail failur faithfulness fake falco faster feast featur federal federat feed 
feedback fenc ferry fibr fill filter finality finding firewall fixtur flag flash flavour fleet 
flexibility flight flood flow flux foam follower foothold footprint forecast forensic form forum 
foundry fragment fram framer fraud fraudster fraudulent freight freshness friction friendly frustrat 
fulfilment function fund funnel futur gamp gan gas gatekeeper gateway generalizat generator generic 
geography geometry gestur glossary goal good gossip government graceful grad grader grafana grain 
grammar graph greek grid gripper groom ground growth guest guid guild hack handoff handover handset 
handshak handwritten hang happy harassment hash hate hazard headcount headroom health healthcar heap 
heartbeat hedg herm hermetic heuristic hierarchy hijack hiker hilt hire hiring historian hitch hoist 
hold holdout homework honeycomb hook horizontal hospic hospital hosting hotel humbl hunt hybrid 
hydrat hypothesis iam ice ide identity idiomatic idor igp imag imbalanc impeller impression inbox 
incident inclusion inclusiv inconsistent index indexer indicator influenc inheritanc inject 
injection insight inspection inspector instalment instrument instrumentat insur insuranc integrat 
integrator intent interaction intercom interest interfac interferenc interleav intermittent 
interpreter interrupt interval intrinsic intrusion invalidat inventory invest investigat invoic 
island isolat issuer itch ix janus jaw jest jitter join journal judgement juniper justify kanban 
karat karpenter kata kernel kestrel key keynot koin lab label ladder lag lake lan landlord landmark 
latency lateral launch lawyer layer layout leader leaflet leak leakag learn learner leas lectur 
ledger legacy legal legibl legislat lesson letter level library licenc lift light lighthous lightn 
lin lineag liquidity list listen listener load loan lobby locat lock locust log login logistic loki 
loop lora lorry lot lotti lower macro maestro make malloc manager manifest manual map market 
marketplac mart mask match matchmak material matrix matter maven measur measurabl measurement 
medallion mediat medical medicat meetup megawatt membership mender mentor mentorship merchandiz 
merchant merg merger mesh messag messenger metal meter metric metro migrat mileston million minister 
ministry misinformat mistak misus moat mock mod modal model moderat moderator moderniz modifier 
modul monitor moor moral mortgag moscow motion motivat multilingual multiplier municipality mutat 
naming narrow navigat navigator nearby negotiat neon neptun network neutrality newcomer newsroom 
nine noc node noiz noon normaliz notebook notificat number numerical nurs objection observ obstacl 
occupancy offensiv offset onboard operator opinion opportunity oppos optic optical optimiz optimizat 
option optional opus oracl order organizat origin orm outag outcom outgrow outlier overlay overload 
owl ownership pacing packag packager packet pact pager paging pain pair pallet paper parallelism 
parcel pars part participant particl partition partner passenger pastoral patch pathfind patienc 
patient patrol pattern paxo paying payload payment payout peak peek peer percentil perception perf 
perimeter peripheral permission permit persistenc persona personaliz persuad pharmacy phish 
photograph pick pilot pim pin ping pivot pix pixel placement plan planner playback playbook player 
playground playlist plugin pod podcast pointer polar polic policy port portfolio pose position posix 
post posterior prd predictability predictabl prefab prefix premium prepaid prescription presenc 
present presentat preview pric primary primitiv prior prioritiz priority privacy prob probability 
process procurement producer productivity profil programm progression projection promiz promot 
promotion prompt prop propensity proposal prospect protein protocol prototyp provenanc provinc 
provision proxy publish publisher pupil puppet purg purpos puzzl qualificat quarantin quarter queu 
quic quizz quot quota radar radio rail ram ran rancher randomiz rang rank read readm realm rebalanc 
recall receipt recommendat reconnect record recover recruit recur redesign redirect redundancy 
redundant ref referenc refund refusal region register registry regression regulat regulator rehears 
rehearsal remediat remember reminder render renewabl renewal renumber reorder replac replay replica 
replicat report reporting reproduc requirement rerun research reserv reservat resident resilienc 
resistanc resolver rest restor restructur retail retailer retention retest retir retrofit 
retrospectiv return reusabl revenu reversal rewrit rice rider rig ritual roadmap roam robot robotic 
rollback rollup room ros roster rota rotat rout rubric ruby rune runner rush rust ruthless safety 
saga sale sampl sandbox satellit satisfaction scal scalabl scam scan scanner scarc schedul schema 
school scooter scop scorecard scrap scraper screencast script scrub scrum searcher season 
seasonality seat secret segment segmentat sensor sentiment sequenc serendipity server servo session 
settl settlement severity shader shadow shap shell shelv shift ship shipment shooter shop shopper 
show shuffl sift signal signatur significanc signing simulat simulator simultaneously site sizing 
sketch sleep slic slid slip slot snapshot solder solid solr solver sonic sort sound sourc spac span 
spark spatial speak speaker spec specificat specificity spectrum speech spel spend spik spin sponsor 
spreadsheet spring sprint stack stadium stag stak stakeholder stan standard standardiz standardizat 
standby star startup starvat stat stateful statement statistically status statutory stealer stem 
stencil stereo steward stock stop stor storag storefront story strategic strategy stream strid 
string struct structur stub student study stun stylesheet submarin subscriber subscription substat 
subtitl suggest sunset superviz supplier surg survey surviv survival sus suspens swift switch 
switchover symbol sync synchroniz synonym tab tabl tabletop tactic tag talk tam tamper tape tariff 
task tax taxonomy taxpayer teach teacher teamwork telecom telehealth telephon temperatur templat 
tempo tenant tender tension terminal tester textur thread threshold throttl throughput thunder tick 
ticket tile timelin timeout timer timetabl toil token tolerat tone tool topic tor tour trac 
traceability track tracker tractor trad trader traffic trail train trainer trait trajectory 
transaction transcript transfer transform transformat transformer transit transition translat 
translator traversal treatment tree triag trial trip tripl truck trunk trust try tuning tunnel 
turbin turbo tutorial typo uds unavailabl unbound uncertainty underground underlay underperform 
underwrit underwriter undo unhappy unity university unix unread unreliabl unsaf upgrad uplift upsell 
upstream uptim usability usag user utility utilizat vacuum validat validator valu valuat van varianc 
variant vat vector vehicl velocity venu video view viewer vision visualiz vod volatil volunteer 
voucher wait wake wal wallet ward warehous warp watcher watermark wearabl weaver webinar whisper 
whiteboard widget windowing wireless wishful wizard workload workshop workspac writ yield zeek zonal 
zone`
    .trim()
    .split(/\s+/),
);

/** Is the word one of office prose? */
export const isEveryday = (word: string): boolean => EVERYDAY.has(stem(word));

/** May the single word stand in any text? A spelling of its own (RPKI, gRPC, S3) settles that it is a term. */
export const isOrdinary = (word: string): boolean =>
  isEveryday(word) || (ORDINARY.has(stem(word)) && !/[A-Z].*[A-Z]|\d/.test(word));
