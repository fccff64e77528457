/** Words of conversation that the curriculum has no reason to use; none of them can state a fact about a company. */
export const TALK_WORDS = `
ask asked asking tell told telling say said saying answer answers talk talking speak hear listen explain describe walk
show shows bring mention name outline sketch rehearse practise practice prepare prepared preparing ready expect expected
question questions story stories example examples interview interviews interviewer candidate conversation role job work
week month year day days weeks months years morning today tomorrow minute minutes hour hours time times first last next
best worst hardest easiest most least often rarely usually sometimes early late soon recently currently
think thought feel felt believe wish hope want like enjoy surprise surprised surprising proud worry regret learn learned
learnt lesson lessons know knew understand understood remember forget notice noticed realise decide decided decision
choose chose choice choices change changed changes differ different differently same similar instead rather
team teams people person colleague colleagues manager managers engineer engineers customer customers user users
newcomer newcomers joiner hire join joining start started begin began end ended finish finished success successful
succeed fail failed failure failures mistake mistakes wrong right good better great strong weak hard easy difficult
simple complex important matter matters value values part parts side piece way ways kind sort thing things point points
reason reasons result results outcome outcomes effect cost costs price worth trade-off trade-offs tradeoff tradeoffs
measure measured judge judged decide own owned owner ownership lead led help helped support supported give gave given
take took taken make made making get got keep kept let put set find found look looked see saw seen watch try tried use
used using need needed depend depends go goes went come came move moved run ran running build built building write wrote
written read reading test tested ship shipped shipping deliver delivered handle handled deal solve solved fix fixed
improve improved grow grew growth plan planned planning review reviewed feedback agree disagree disagreed disagreement
conflict convince convinced persuade persuaded trust trusted honest honestly openly clearly plainly briefly
detail details deep deeper depth level experience experienced background skill skills strength strengths weakness
knowledge habit habits approach method process practice standard quality speed pace pressure deadline deadlines
priority priorities face faced facing focus goal goals expectation expectations responsibility responsibilities career motivation
course study note notes line lines page pages cv posting close closest nearest comparable aloud concrete specific
short shorter long longer brief whole half-way together alone behind beyond really actually exactly yourself
dig probe probing whiteboard quantify measurable involve involved stakes stake affected refresh brush rehearsal pitch
summary summarise tone listen listening ambiguity ambiguous vague unclear unsure uncertain uncertainty confident
confidence calm curious curiosity motivate motivated motivates passionate passion values culture everyday typical usual
normal ordinary quiet noisy busy firm flexible flexibility balance balanced initiative proactive mentoring mentor coach
coached teach taught juggle juggled stretch stretched overcome obstacle obstacles setback setbacks challenge challenges
challenging biggest largest vision strategy strategic direction roadmap milestone milestones onboarding onboard ramp
scope impact impacts achievement achieve achieved accomplish contribute contribution contributions collaborate
collaboration communicate communicated communication stakeholder stakeholders audience clarity clarify clarified
assumption assumptions hypothesis evidence data detail angle perspective opinion opinions view views reaction react
reacted respond responded response handle situation situations task tasks action actions behaviour behaviours moment
incident incidents outage outages postmortem emergency crisis urgent compromise compromised negotiate negotiated
`;

/** What happens to companies: said only where a given fact says it, also inside a question. */
export const AFFAIRS = `
acquire acquired acquisition merger buyout takeover funding funded raise raised investor investors investment
valuation ipo profit profits profitable profitability revenue revenues turnover bankrupt bankruptcy insolvency layoff
layoffs redundancies fire fired sacked resign resigned resignation quit lawsuit sue sued court fraud scandal
investigation fined penalty breach breached hacked award awards awarded prize winner won headcount employees workforce
founder founders founded ceo cto cfo chairman chairwoman president partnership partnered launch launched expansion
expanded relocate relocated strike boycott sanction sanctions patent patents closure shutdown deposit payment fee fees
salary bonus visa leader fastest unicorn
`;
