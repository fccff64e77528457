/** Quotes that hope, plan, ask or allow beside claims that say it is so, and things that changed places. See prose.ts. */
import type { WrittenGroup } from './prose.ts';

export const WRITTEN_UNSURE: readonly WrittenGroup[] = [
  {
    subject: 'Vantage',
    bears: [],
    bearsNot: [
      [
        'Our goal is for every home in the city to run on clean power by 2030.',
        'Every home in the city runs on clean power.',
      ],
      [
        'We want to make it easy for teams to ship AI agents.',
        'Vantage makes it easy for teams to ship AI agents.',
      ],
      ['The bill would require exchanges to hold reserves.', 'The bill requires exchanges to hold reserves.'],
      [
        'The mission, scheduled for 2026, will deliver a rover to the south pole.',
        'The mission has delivered a rover to the south pole.',
      ],
      ['We are working towards full support for Windows.', 'Vantage fully supports Windows.'],
      ['Support for Kubernetes is on our roadmap.', 'Vantage supports Kubernetes.'],
      ['Coming soon: a mobile app for iOS and Android.', 'Vantage has a mobile app for iOS and Android.'],
      [
        'The company is in the process of obtaining ISO 27001 certification.',
        'Vantage is ISO 27001 certified.',
      ],
      ['Analysts expect revenue to reach $2 billion this year.', 'Revenue reached $2 billion this year.'],
      ['The council has asked the company to pay for the repairs.', 'The company paid for the repairs.'],
      ['It remains to be seen whether regulators will approve the deal.', 'Regulators approved the deal.'],
      ['Imagine a world where every child has a personal tutor.', 'Every child has a personal tutor.'],
      [
        'The vaccine has the potential to prevent 90% of infections.',
        'The vaccine prevents 90% of infections.',
      ],
      [
        'Vantage is seeking approval to build a second plant.',
        'Vantage has approval to build a second plant.',
      ],
      ['A decision on the merger is expected in June.', 'The merger was decided in June.'],
      [
        'Researchers suspect that the outage was caused by a faulty update.',
        'The outage was caused by a faulty update.',
      ],
      [
        'The pilots could pave the way for wider use in hospitals.',
        'The pilots paved the way for wider use in hospitals.',
      ],
      [
        'Employees are eligible for a bonus of up to 10 percent.',
        'Employees received a bonus of 10 percent.',
      ],
      ['With enough funding, the lab could open in 2027.', 'The lab opens in 2027.'],
      ['Firms are beginning to plan token offerings.', 'Firms have launched token offerings.'],
      ['Under the proposal, members would elect the chair.', 'Members elect the chair.'],
      [
        'The contract includes an option for ten more satellites.',
        'Ten more satellites were ordered under the contract.',
      ],
      ['Vantage promises to plant one tree per order.', 'Vantage has planted one tree per order.'],
      [
        'The startup is rumored to be raising at a $1 billion valuation.',
        'The startup has raised at a $1 billion valuation.',
      ],
      ['He hopes that the model will be used in schools.', 'The model is used in schools.'],
      ['The next phase is to extend the network to Spain.', 'The network has been extended to Spain.'],
      ['This might allow us to cut costs in half.', 'This cut costs in half.'],
      ['Applicants may be asked to take a drug test.', 'All applicants take a drug test.'],
    ],
  },
];

export const WRITTEN_EXCHANGED: readonly WrittenGroup[] = [
  {
    subject: 'Vantage',
    bears: [],
    bearsNot: [
      [
        'Vantage keeps attackers out of customer networks.',
        'Vantage keeps customer networks out of attackers.',
      ],
      [
        'Vantage was named a leader in cloud security by Forrester.',
        'Forrester was named a leader in cloud security by Vantage.',
      ],
      ['Claude performs better on coding than on math.', 'Claude performs better on math than on coding.'],
      ['The tool translates Python into Rust.', 'The tool translates Rust into Python.'],
      [
        'Our models outperform GPT-4 on long documents.',
        'GPT-4 outperforms the models of Vantage on long documents.',
      ],
      [
        'Connect your bank account to the budget app',
        'The budget app connects your bank account to itself and the bank.',
      ],
      ['AI agents built by humans, reviewed by machines', 'AI agents built by machines, reviewed by humans.'],
      ['Trusted by hospitals, built for patients', 'Built for hospitals, trusted by patients.'],
      [
        'The API sends events to your warehouse every minute.',
        'The warehouse sends events to the API every minute.',
      ],
      ['Teams ship faster with fewer bugs.', 'Bugs ship faster with fewer teams.'],
      [
        'Embeddings are cached so that queries do not hit the model.',
        'Models are cached so that embeddings do not hit the queries.',
      ],
      ['Each short request is batched with longer ones.', 'Each longer request is batched with short ones.'],
      [
        'Vets examine the animals before volunteers walk them.',
        'Volunteers examine the animals before vets walk them.',
      ],
      ['Adopt a dog that the shelter rescued from a flood.', 'The dog rescued the shelter from a flood.'],
      ['Jane Roe succeeds Tom Poe as head of sales.', 'Tom Poe succeeds Jane Roe as head of sales.'],
      ['Smaller than a phone, lighter than a book', 'Lighter than a phone, smaller than a book.'],
      [
        'The premium plan includes everything in the basic plan.',
        'The basic plan includes everything in the premium plan.',
      ],
      ['Security comes before speed for us.', 'Speed comes before security for Vantage.'],
      [
        'The EU followed the United States in banning the chemical.',
        'The United States followed the EU in banning the chemical.',
      ],
      ['Nathan writes the newsletter; Alex edits it.', 'Alex writes the newsletter; Nathan edits it.'],
      [
        'Investors put more money into chips than into software.',
        'Investors put more money into software than into chips.',
      ],
      [
        'Images are scanned before they are pushed to the registry.',
        'Images are pushed to the registry before they are scanned.',
      ],
      ['A third of nurses left for private clinics.', 'Private clinics left for a third of nurses.'],
      ['The treadmill is rented by hotels from Vantage.', 'Hotels rent treadmills to Vantage.'],
      ['Vantage rents machines to hotels.', 'Hotels rent machines to Vantage.'],
      ['Latency dropped while throughput rose.', 'Throughput dropped while latency rose.'],
      [
        'The open models are free, the enterprise models are paid.',
        'The enterprise models are free, the open models are paid.',
      ],
      [
        'Developers choose the region; Vantage chooses the hardware.',
        'Vantage chooses the region; developers choose the hardware.',
      ],
      [
        'Use Vantage to train the model that answers your customers.',
        'Customers train the model that answers Vantage.',
      ],
      [
        'The agency regulates lenders on behalf of consumers.',
        'Lenders regulate the agency on behalf of consumers.',
      ],
      [
        'Payloads from NASA will ride on the lander of Astrobotic.',
        'Payloads of Astrobotic will ride on the lander of NASA.',
      ],
      ['Google competes with Vantage for talent.', 'Talent competes with Google for Vantage.'],
    ],
  },
];
