/** A second set of claims written by hand: turned sentences, denials, hedges, exchanged parts. See prose.ts. */
import type { WrittenGroup } from './prose.ts';

export const WRITTEN_TURNED: readonly WrittenGroup[] = [
  {
    subject: 'Brightline',
    bears: [
      ['Brightline employs 1,150 people, a third of them in research.', 'Brightline has 1,150 employees.'],
      [
        'The battery plant in Skellefteå will begin production in early 2027.',
        'Production at the battery plant in Skellefteå is to start in early 2027.',
      ],
      [
        'Our engineers are encouraged to publish their work.',
        'Brightline encourages its engineers to publish what they work on.',
      ],
      ['You do not need prior experience with batteries.', 'Prior experience with batteries is not needed.'],
      [
        'Brightline was named Employer of the Year by Teknikföretagen in 2022.',
        'In 2022 Teknikföretagen named Brightline Employer of the Year.',
      ],
      [
        'We were the first company in Europe to recycle cathode material at scale.',
        'Brightline was the first European company to recycle cathode material at scale.',
      ],
      [
        'All of our electricity comes from hydropower.',
        'Hydropower supplies all the electricity Brightline uses.',
      ],
      [
        'Remote work is possible up to three days a week.',
        'Staff may work remotely as many as three days per week.',
      ],
      [
        'The company has signed a supply agreement with Scania worth €800 million.',
        'A supply agreement with Scania is worth 800 million euros.',
      ],
      [
        'Brightline does not currently hire outside the European Union.',
        'Brightline currently hires only within the European Union.',
      ],
      [
        'Our recycling process recovers 95% of nickel, cobalt and manganese.',
        'With its recycling process Brightline recovers ninety-five percent of nickel, cobalt and manganese.',
      ],
      [
        'Interviews are held in English; you do not have to speak Swedish.',
        'Interviews take place in English, and speaking Swedish is not required.',
      ],
      [
        'The cells were developed together with Uppsala University.',
        'Brightline and Uppsala University developed the cells together.',
      ],
      ['Managers may not ask about salary history.', 'Managers are not allowed to ask about salary history.'],
      ['Brightline hopes to double its output by 2028.', 'Brightline aims to double output by 2028.'],
      [
        'The board is chaired by Karin Lund, formerly of ABB.',
        'Karin Lund, who used to be at ABB, chairs the board.',
      ],
      [
        'In its first year the plant produced 40,000 cells a month.',
        'The plant made 40k cells per month in its first year.',
      ],
      [
        'We welcome applications from people without a university degree.',
        'People who have no university degree are welcome to apply.',
      ],
    ],
    bearsNot: [
      [
        'Brightline employs 1,150 people, a third of them in research.',
        'Brightline employs 1,150 people in research.',
      ],
      [
        'The battery plant in Skellefteå will begin production in early 2027.',
        'The battery plant in Skellefteå has begun production.',
      ],
      [
        'Our engineers are encouraged to publish their work.',
        'Engineers at Brightline must publish their work.',
      ],
      ['You do not need prior experience with batteries.', 'Prior experience with batteries is needed.'],
      [
        'Brightline was named Employer of the Year by Teknikföretagen in 2022.',
        'Brightline named Teknikföretagen Employer of the Year in 2022.',
      ],
      [
        'We were the first company in Europe to recycle cathode material at scale.',
        'Brightline is the only company in Europe to recycle cathode material at scale.',
      ],
      ['All of our electricity comes from hydropower.', 'All of the hydropower comes from electricity.'],
      [
        'Remote work is possible up to three days a week.',
        'Remote work is possible at least three days a week.',
      ],
      [
        'The company has signed a supply agreement with Scania worth €800 million.',
        'Scania has received €800 million from Brightline.',
      ],
      [
        'Brightline does not currently hire outside the European Union.',
        'Brightline currently hires outside the European Union.',
      ],
      [
        'Brightline does not currently hire outside the European Union.',
        'Brightline does not currently hire within the European Union.',
      ],
      [
        'Interviews are held in English; you do not have to speak Swedish.',
        'Interviews are held in Swedish; you do not have to speak English.',
      ],
      ['Managers may not ask about salary history.', 'Managers may ask about salary history.'],
      ['Brightline hopes to double its output by 2028.', 'Brightline will double its output by 2028.'],
      ['Brightline hopes to double its output by 2028.', 'Brightline doubled its output in 2028.'],
      [
        'The board is chaired by Karin Lund, formerly of ABB.',
        'ABB is chaired by Karin Lund, formerly of Brightline.',
      ],
      [
        'We welcome applications from people without a university degree.',
        'Brightline rejects applications from people without a university degree.',
      ],
      [
        'In its first year the plant produced 40,000 cells a month.',
        'In its first month the plant produced 40,000 cells a year.',
      ],
    ],
  },
  {
    subject: 'Quillpad',
    bears: [
      [
        'Quillpad helps lawyers draft contracts faster.',
        'Lawyers draft contracts faster with the help of Quillpad.',
      ],
      [
        'Drafts are checked by two reviewers before they are sent to a client.',
        'Two reviewers check each draft before a client gets it.',
      ],
      [
        'Founded in Tallinn, Quillpad now has offices in Berlin and Warsaw.',
        'Quillpad, founded in Tallinn, has offices in Berlin and in Warsaw.',
      ],
      ['The editor works offline.', 'The editor can be used offline.'],
      ['Sign up for a free trial, no credit card needed.', 'A free trial needs no credit card.'],
      [
        'Import documents from Word, Google Docs or PDF in one click.',
        'Quillpad imports documents from Word, Google Docs and PDF with one click.',
      ],
      [
        'Your data stays in the EU and is never used to train models.',
        'Customer data stays in the EU, and models are never trained on it.',
      ],
      [
        'Trusted by more than 900 law firms in 30 countries.',
        'Over 900 law firms in thirty countries trust Quillpad.',
      ],
      ['Plans start at €29 per user per month.', 'Plans start at 29 euros a month per user.'],
      ['Cancel whenever you want.', 'Customers can cancel at any time they want.'],
      [
        'Built-in version history shows who changed what and when.',
        'A version history is built in and shows who changed what.',
      ],
      ['Pricing page: Enterprise – contact sales.', 'For the Enterprise plan one has to contact sales.'],
      [
        'We use TypeScript, React and Postgres, deployed on Fly.io.',
        'The stack of Quillpad includes TypeScript, React and Postgres and is deployed on Fly.io.',
      ],
      [
        'Quillpad raised a seed round of $4M from Point Nine in 2020.',
        'In 2020 Point Nine invested in a $4M seed round of Quillpad.',
      ],
      ['Support replies within an hour on weekdays.', 'On weekdays support answers within an hour.'],
      [
        'Kaisa Tamm, co-founder and CTO, previously worked at Wise.',
        'Before, co-founder and CTO Kaisa Tamm worked at Wise.',
      ],
      [
        'The acquisition of Lexly by Quillpad was completed in April.',
        'Quillpad completed its acquisition of Lexly in April.',
      ],
    ],
    bearsNot: [
      ['Quillpad helps lawyers draft contracts faster.', 'Lawyers help Quillpad draft contracts faster.'],
      [
        'Drafts are checked by two reviewers before they are sent to a client.',
        'Drafts are checked by two clients before they are sent to a reviewer.',
      ],
      [
        'Drafts are checked by two reviewers before they are sent to a client.',
        'Drafts are sent to a client before they are checked by two reviewers.',
      ],
      [
        'Founded in Tallinn, Quillpad now has offices in Berlin and Warsaw.',
        'Founded in Berlin, Quillpad now has offices in Tallinn and Warsaw.',
      ],
      ['Sign up for a free trial, no credit card needed.', 'A free trial needs a credit card.'],
      [
        'Import documents from Word, Google Docs or PDF in one click.',
        'Quillpad exports documents to Word, Google Docs and PDF.',
      ],
      [
        'Your data stays in the EU and is never used to train models.',
        'Customer data is used to train models.',
      ],
      [
        'Trusted by more than 900 law firms in 30 countries.',
        'Quillpad trusts more than 900 law firms in 30 countries.',
      ],
      [
        'Trusted by more than 900 law firms in 30 countries.',
        'More than 30 law firms in 900 countries trust Quillpad.',
      ],
      ['Plans start at €29 per user per month.', 'Plans cost at most €29 per user per month.'],
      [
        'Quillpad raised a seed round of $4M from Point Nine in 2020.',
        'Quillpad invested $4M in Point Nine in 2020.',
      ],
      [
        'Kaisa Tamm, co-founder and CTO, previously worked at Wise.',
        'Kaisa Tamm, co-founder and CEO, previously worked at Wise.',
      ],
      [
        'The acquisition of Lexly by Quillpad was completed in April.',
        'Lexly completed its acquisition of Quillpad in April.',
      ],
      [
        'Support replies within an hour on weekdays.',
        'Support replies within an hour every day of the week.',
      ],
      ['The editor works offline.', 'The editor works only offline.'],
    ],
  },
  {
    subject: 'Meridian Air',
    bears: [
      [
        'Meridian has ordered 20 aircraft from Embraer and expects the first delivery in May 2026.',
        'Meridian ordered twenty Embraer aircraft; the first delivery is expected in May 2026.',
      ],
      ['Pilots are based in Porto or Faro.', 'Meridian bases its pilots in Porto or Faro.'],
      [
        'The airline cut emissions per seat by 18 percent compared with 2015.',
        'Emissions per seat have fallen by 18% compared with 2015.',
      ],
      [
        'Passengers can rebook free of charge up to 24 hours before departure.',
        'Rebooking is free for passengers until 24 hours before departure.',
      ],
      [
        'Crew members receive training in Lisbon for eight weeks.',
        'Crew members are trained in Lisbon for 8 weeks.',
      ],
      ['Meridian is considering a route to Reykjavik.', 'Meridian considers opening a route to Reykjavik.'],
      [
        'The regulator is reviewing the proposed merger of Meridian and Azul.',
        'A proposed merger of Azul and Meridian is being reviewed by the regulator.',
      ],
      [
        'Meridian denied that it had overbooked flights on purpose.',
        'Meridian says that it did not overbook flights on purpose.',
      ],
      [
        'Chief pilot Rui Santos retires in June and hands over to Marta Leal.',
        'Marta Leal takes over from chief pilot Rui Santos, who retires in June.',
      ],
      [
        'A spokesperson said the outage affected fewer than 300 passengers.',
        'According to a spokesperson, less than 300 passengers were affected by the outage.',
      ],
      ['The new app replaced paper boarding passes.', 'Paper boarding passes were replaced by the new app.'],
      ['Fares went up slightly in 2023.', 'In 2023 fares rose a little.'],
      ['The lounge at gate 12 is open to all passengers.', 'Every passenger may use the lounge at gate 12.'],
      [
        'Cabin crew apply online; assessment days take place in Porto every month.',
        'Each month there is an assessment day in Porto.',
      ],
    ],
    bearsNot: [
      [
        'Meridian has ordered 20 aircraft from Embraer and expects the first delivery in May 2026.',
        'Embraer has ordered 20 aircraft from Meridian.',
      ],
      [
        'Meridian has ordered 20 aircraft from Embraer and expects the first delivery in May 2026.',
        'Meridian received its first aircraft from Embraer in May 2026.',
      ],
      ['Pilots are based in Porto or Faro.', 'Pilots are based in Porto or Lisbon.'],
      [
        'The airline cut emissions per seat by 18 percent compared with 2015.',
        'The airline cut emissions per seat to 18 percent of 2015.',
      ],
      [
        'The airline cut emissions per seat by 18 percent compared with 2015.',
        'The airline increased emissions per seat by 18 percent compared with 2015.',
      ],
      ['Meridian is considering a route to Reykjavik.', 'Meridian flies to Reykjavik.'],
      ['Meridian is considering a route to Reykjavik.', 'Meridian has opened a route to Reykjavik.'],
      [
        'The regulator is reviewing the proposed merger of Meridian and Azul.',
        'The regulator has approved the merger of Meridian and Azul.',
      ],
      [
        'The regulator is reviewing the proposed merger of Meridian and Azul.',
        'Meridian and Azul have merged.',
      ],
      [
        'Meridian denied that it had overbooked flights on purpose.',
        'Meridian admitted that it had overbooked flights on purpose.',
      ],
      [
        'Meridian denied that it had overbooked flights on purpose.',
        'Meridian overbooked flights on purpose.',
      ],
      [
        'Chief pilot Rui Santos retires in June and hands over to Marta Leal.',
        'Chief pilot Marta Leal retires in June and hands over to Rui Santos.',
      ],
      [
        'Chief pilot Rui Santos retires in June and hands over to Marta Leal.',
        'Rui Santos takes over from Marta Leal in June.',
      ],
      ['The new app replaced paper boarding passes.', 'Paper boarding passes replaced the new app.'],
      [
        'A spokesperson said the outage affected fewer than 300 passengers.',
        'The outage affected more than 300 passengers.',
      ],
      ['Fares went up slightly in 2023.', 'Fares went up sharply in 2023.'],
      [
        'The lounge at gate 12 is open to all passengers.',
        'The lounge at gate 12 is closed to all passengers.',
      ],
      [
        'Crew members receive training in Lisbon for eight weeks.',
        'Crew members give training in Lisbon for eight weeks.',
      ],
    ],
  },
  {
    subject: 'Openlattice',
    bears: [
      [
        'Openlattice is an open-source library for graph analytics.',
        'Openlattice is a library for graph analytics whose source is open.',
      ],
      [
        'Maintainers review pull requests within a week.',
        'Pull requests get reviewed by maintainers within one week.',
      ],
      ['Version 3 dropped support for Python 3.7.', 'Python 3.7 is no longer supported since version 3.'],
      [
        'It runs on Linux, macOS and Windows without additional dependencies.',
        'The library runs on Windows, Linux and macOS and has no additional dependencies.',
      ],
      [
        'The project was started at CERN in 2011 and moved to the Linux Foundation in 2019.',
        'In 2019 the project, started at CERN in 2011, moved to the Linux Foundation.',
      ],
      [
        'Graphs with up to a billion edges fit in 64 GB of memory.',
        'Graphs of as many as one billion edges fit into 64 GB of memory.',
      ],
      ['Contributors sign no licence agreement.', 'No licence agreement has to be signed by contributors.'],
      [
        'The parser is three times faster than networkx.',
        'Compared with networkx, the parser is 3 times faster.',
      ],
      [
        'Users reported that imports sometimes fail on Windows.',
        'Imports sometimes fail on Windows, users reported.',
      ],
      ['A visual editor might be added in a later release.', 'A later release may bring a visual editor.'],
    ],
    bearsNot: [
      [
        'Maintainers review pull requests within a week.',
        'Contributors review pull requests of maintainers within a week.',
      ],
      ['Version 3 dropped support for Python 3.7.', 'Version 3 added support for Python 3.7.'],
      ['Version 3 dropped support for Python 3.7.', 'Version 3 supports Python 3.7.'],
      [
        'It runs on Linux, macOS and Windows without additional dependencies.',
        'It runs on Linux and macOS but not on Windows.',
      ],
      [
        'The project was started at CERN in 2011 and moved to the Linux Foundation in 2019.',
        'The project was started at the Linux Foundation in 2011 and moved to CERN in 2019.',
      ],
      [
        'Graphs with up to a billion edges fit in 64 GB of memory.',
        'Graphs with up to a billion edges fit in 64 MB of memory.',
      ],
      ['The parser is three times faster than networkx.', 'networkx is three times faster than the parser.'],
      ['The parser is three times faster than networkx.', 'The parser is the fastest there is.'],
      ['Users reported that imports sometimes fail on Windows.', 'Imports always fail on Windows.'],
      [
        'A visual editor might be added in a later release.',
        'A visual editor was added in the latest release.',
      ],
      ['A visual editor might be added in a later release.', 'A visual editor is included.'],
    ],
  },
];
