/**
 * Claims written by hand beside the sentence they cite, in the many registers of company prose. `true` ones say
 * in other words what the sentence says; the others change one thing. Used by the tests, which hold the shares
 * of each, not every single one: no check by code understands all paraphrases.
 */

export type WrittenCase = readonly [quote: string, claim: string];

export interface WrittenGroup {
  subject: string;
  bears: readonly WrittenCase[];
  bearsNot: readonly WrittenCase[];
}

export const WRITTEN: readonly WrittenGroup[] = [
  {
    subject: 'Northwind Robotics',
    bears: [
      [
        'We raised $42 million in Series B funding led by Balderton Capital in March 2023.',
        'Northwind Robotics secured 42 million dollars in a Series B round led by Balderton Capital in March 2023.',
      ],
      [
        'Our 180-person team is spread across Zurich, Lisbon and Toronto.',
        'Northwind has a team of 180 people in Zurich, Lisbon and Toronto.',
      ],
      [
        'Northwind was founded in 2014 by Ana Ruiz and Tomasz Kowal.',
        'Ana Ruiz and Tomasz Kowal started Northwind in 2014.',
      ],
      [
        'In 2021 we acquired Gripline, a maker of soft robotic hands.',
        'Northwind bought Gripline, which makes soft robotic hands, in 2021.',
      ],
      [
        'We do not require a degree for any engineering role.',
        'Northwind asks for no degree in its engineering roles.',
      ],
      [
        'Every engineer ships code to production in their first week.',
        'At Northwind all engineers deploy code to production during their first week.',
      ],
      [
        'Our warehouse robots lift up to 35 kilograms.',
        'The warehouse robots of Northwind can lift as much as 35 kg.',
      ],
      [
        'We plan to open an office in Singapore next year.',
        'Northwind intends to open a Singapore office next year.',
      ],
      [
        'More than 60 percent of our staff work remotely.',
        'Over 60% of the employees at Northwind work remotely.',
      ],
      [
        'The interview process has four stages: a phone screen, a coding exercise, a design discussion and a final conversation with the founders.',
        'The interview process at Northwind consists of four stages and ends in a conversation with the founders.',
      ],
      [
        'Our control software is written in Rust and C++.',
        'Northwind writes its control software in C++ and Rust.',
      ],
      ['The robots are certified to ISO 10218.', 'The robots hold ISO 10218 certification.'],
      [
        'Customers include Migros, Ocado and Zalando.',
        'Migros, Ocado and Zalando are among the customers of Northwind.',
      ],
      ['We have been profitable since 2019.', 'Northwind has made a profit since 2019.'],
      [
        'Ana Ruiz, our chief executive, studied mechanical engineering at ETH Zurich.',
        'Chief executive Ana Ruiz studied mechanical engineering at ETH Zurich.',
      ],
      ['Deployments take about six weeks on average.', 'A deployment takes roughly six weeks on average.'],
      [
        'The grippers were tested by two hospitals before launch.',
        'Two hospitals tested the grippers before they were launched.',
      ],
      [
        'Our simulator lets developers try out new behaviours without touching a real robot.',
        'With the simulator, developers can test new behaviours without a real robot.',
      ],
    ],
    bearsNot: [
      [
        'We raised $42 million in Series B funding led by Balderton Capital in March 2023.',
        'Northwind led a $42 million Series B round for Balderton Capital in March 2023.',
      ],
      [
        'We raised $42 million in Series B funding led by Balderton Capital in March 2023.',
        'Northwind raised $42 million in Series C funding in March 2023.',
      ],
      [
        'Our 180-person team is spread across Zurich, Lisbon and Toronto.',
        'Northwind has 180 offices across Zurich, Lisbon and Toronto.',
      ],
      ['Northwind was founded in 2014 by Ana Ruiz and Tomasz Kowal.', 'Northwind founded Ana Ruiz in 2014.'],
      [
        'In 2021 we acquired Gripline, a maker of soft robotic hands.',
        'Gripline acquired Northwind in 2021.',
      ],
      [
        'In 2021 we acquired Gripline, a maker of soft robotic hands.',
        'Northwind was acquired by Gripline in 2021.',
      ],
      ['In 2021 we acquired Gripline, a maker of soft robotic hands.', 'Northwind sold Gripline in 2021.'],
      [
        'We do not require a degree for any engineering role.',
        'Northwind requires a degree for every engineering role.',
      ],
      ['Our warehouse robots lift up to 35 kilograms.', 'The warehouse robots lift more than 35 kilograms.'],
      ['We plan to open an office in Singapore next year.', 'Northwind has opened an office in Singapore.'],
      [
        'More than 60 percent of our staff work remotely.',
        'Fewer than 60 percent of the staff work remotely.',
      ],
      ['More than 60 percent of our staff work remotely.', 'All staff at Northwind work remotely.'],
      [
        'Our control software is written in Rust and C++.',
        'Northwind is moving its control software from C++ to Rust.',
      ],
      [
        'Customers include Migros, Ocado and Zalando.',
        'Northwind is a customer of Migros, Ocado and Zalando.',
      ],
      ['We have been profitable since 2019.', 'Northwind has been unprofitable since 2019.'],
      [
        'The grippers were tested by two hospitals before launch.',
        'The grippers were tested by two hospitals after launch.',
      ],
      [
        'The grippers were tested by two hospitals before launch.',
        'Two hospitals bought the grippers before launch.',
      ],
      ['Deployments take about six weeks on average.', 'Deployments never take more than six weeks.'],
      [
        'Every engineer ships code to production in their first week.',
        'Every engineer ships code to production in their first month.',
      ],
      [
        'Ana Ruiz, our chief executive, studied mechanical engineering at ETH Zurich.',
        'Ana Ruiz taught mechanical engineering at ETH Zurich.',
      ],
    ],
  },
  {
    subject: 'Harbor Health',
    bears: [
      [
        'Harbor Health operates 27 clinics in Texas and serves over 310,000 patients a year.',
        'Harbor Health runs twenty-seven Texas clinics and treats more than 310k patients each year.',
      ],
      [
        'Nurses can choose between day, evening and weekend shifts.',
        'Harbor lets nurses pick day, evening or weekend shifts.',
      ],
      [
        'Dr. Imani Cole joined as Chief Medical Officer in 2020 after eleven years at the Mayo Clinic.',
        'Imani Cole has been Chief Medical Officer since 2020 and spent 11 years at the Mayo Clinic before.',
      ],
      [
        'We accept Medicare, Medicaid and most private insurance plans.',
        'Harbor Health takes Medicare, Medicaid and most private insurance.',
      ],
      [
        'Telehealth visits are available seven days a week, from 7 a.m. to 9 p.m.',
        'Telehealth appointments can be had 7 days a week.',
      ],
      [
        'Harbor partnered with Baylor University to train community health workers.',
        'Together with Baylor University, Harbor trains community health workers.',
      ],
      [
        'Patients who cannot travel receive care at home.',
        'Patients unable to travel are cared for at home.',
      ],
      [
        'The average wait for a first appointment has fallen from nine days to three.',
        'The average wait for a first appointment dropped from 9 days to 3.',
      ],
      [
        'All new hires complete a two-week orientation.',
        'Every new hire goes through an orientation of two weeks.',
      ],
      ['We may expand into Oklahoma if demand continues to grow.', 'Harbor might expand into Oklahoma.'],
      [
        'Our records platform is built on PostgreSQL and runs on Google Cloud.',
        'The records platform uses PostgreSQL and is hosted on Google Cloud.',
      ],
      [
        'The company reported revenue of $96.4 million for fiscal 2022.',
        'Harbor had revenues of 96.4 million dollars in fiscal 2022.',
      ],
      [
        'Harbor is a nonprofit organization governed by a board of twelve volunteers.',
        'A board of 12 volunteers governs Harbor, which is a non-profit.',
      ],
      [
        'Staff are offered tuition reimbursement of up to $5,250 per year.',
        'Harbor reimburses tuition of up to $5,250 a year for its staff.',
      ],
    ],
    bearsNot: [
      [
        'Harbor Health operates 27 clinics in Texas and serves over 310,000 patients a year.',
        'Harbor Health operates 27 hospitals in Texas.',
      ],
      [
        'Harbor Health operates 27 clinics in Texas and serves over 310,000 patients a year.',
        'Harbor Health serves over 310,000 patients a month.',
      ],
      [
        'Harbor Health operates 27 clinics in Texas and serves over 310,000 patients a year.',
        'Harbor Health is the largest clinic operator in Texas.',
      ],
      [
        'Dr. Imani Cole joined as Chief Medical Officer in 2020 after eleven years at the Mayo Clinic.',
        'Imani Cole left Harbor for the Mayo Clinic in 2020.',
      ],
      [
        'Dr. Imani Cole joined as Chief Medical Officer in 2020 after eleven years at the Mayo Clinic.',
        'Imani Cole joined as Chief Executive Officer in 2020.',
      ],
      [
        'We accept Medicare, Medicaid and most private insurance plans.',
        'Harbor accepts all private insurance plans.',
      ],
      [
        'We accept Medicare, Medicaid and most private insurance plans.',
        'Harbor accepts Medicare but not Medicaid.',
      ],
      [
        'Harbor partnered with Baylor University to train community health workers.',
        'Baylor University trained Harbor.',
      ],
      ['Patients who cannot travel receive care at home.', 'Patients who can travel receive care at home.'],
      [
        'The average wait for a first appointment has fallen from nine days to three.',
        'The average wait for a first appointment has risen from three days to nine.',
      ],
      [
        'The average wait for a first appointment has fallen from nine days to three.',
        'The average wait for a first appointment has fallen from nine weeks to three.',
      ],
      ['We may expand into Oklahoma if demand continues to grow.', 'Harbor has expanded into Oklahoma.'],
      ['We may expand into Oklahoma if demand continues to grow.', 'Harbor will expand into Oklahoma.'],
      [
        'The company reported revenue of $96.4 million for fiscal 2022.',
        'Harbor reported profit of $96.4 million for fiscal 2022.',
      ],
      [
        'Staff are offered tuition reimbursement of up to $5,250 per year.',
        'Staff pay tuition of up to $5,250 per year.',
      ],
      [
        'All new hires complete a two-week orientation.',
        'Some new hires complete a two-week orientation and are then tested every month.',
      ],
    ],
  },
  {
    subject: 'Tidewater Software',
    bears: [
      [
        'Tidewater processes 14 billion events a day for 2,300 customers.',
        'Tidewater handles 14bn events per day for 2,300 customers.',
      ],
      ['Our API is free for open-source projects.', 'Open-source projects can use the API at no cost.'],
      [
        'We moved from a monolith to microservices between 2018 and 2020.',
        'Between 2018 and 2020 Tidewater migrated from a monolith to microservices.',
      ],
      [
        'Engineers rotate through on-call duty once every eight weeks.',
        'On-call duty comes round once every 8 weeks for engineers at Tidewater.',
      ],
      [
        'The search index is rebuilt nightly, and queries return in under 50 milliseconds.',
        'Queries are answered in less than 50 milliseconds.',
      ],
      ['We never sell customer data.', 'Tidewater does not sell the data of its customers.'],
      [
        'Tidewater is SOC 2 Type II certified and compliant with HIPAA.',
        'Tidewater has SOC 2 Type II certification and complies with HIPAA.',
      ],
      [
        'Built by a small group of former Stripe engineers, Tidewater launched publicly in June 2017.',
        'Tidewater was created by former Stripe engineers and launched in June 2017.',
      ],
      [
        'The data team relies on Apache Kafka, Flink and ClickHouse.',
        'Kafka, Flink and ClickHouse are used by the data team.',
      ],
      [
        'Parental leave is 20 weeks, fully paid, for all parents.',
        'All parents get twenty weeks of fully paid parental leave.',
      ],
      [
        'Dashboards load twice as fast as they did last year.',
        'Compared with last year, dashboards load two times as fast.',
      ],
      [
        'You will work closely with designers and product managers.',
        'The role works closely with product managers and designers.',
      ],
      [
        'We look for engineers who write clearly and enjoy mentoring others.',
        'Tidewater seeks engineers who write clearly and like to mentor.',
      ],
      [
        'The role reports to the VP of Engineering, Priya Natarajan.',
        'Priya Natarajan, VP of Engineering, is the manager of this role.',
      ],
      [
        'Candidates should have at least five years of experience with distributed systems.',
        'Five or more years of experience with distributed systems are expected of candidates.',
      ],
      ['Half of our deploys happen automatically.', '50% of deployments at Tidewater are automatic.'],
      [
        'A take-home assignment replaces the whiteboard interview.',
        'Tidewater uses a take-home assignment instead of a whiteboard interview.',
      ],
      [
        'Tidewater announced on 4 May that it would close its Dublin office.',
        'Tidewater said on May 4 that it would shut its Dublin office.',
      ],
    ],
    bearsNot: [
      [
        'Tidewater processes 14 billion events a day for 2,300 customers.',
        'Tidewater processes 14 million events a day for 2,300 customers.',
      ],
      [
        'Tidewater processes 14 billion events a day for 2,300 customers.',
        'Tidewater processes 2,300 events a day for 14 billion customers.',
      ],
      [
        'We moved from a monolith to microservices between 2018 and 2020.',
        'Tidewater moved from microservices to a monolith between 2018 and 2020.',
      ],
      [
        'The search index is rebuilt nightly, and queries return in under 50 milliseconds.',
        'The search index is rebuilt weekly.',
      ],
      ['We never sell customer data.', 'Tidewater sells customer data.'],
      ['We never sell customer data.', 'Customers never sell data to Tidewater.'],
      [
        'The data team relies on Apache Kafka, Flink and ClickHouse.',
        'The data team replaced Apache Kafka with Flink and ClickHouse.',
      ],
      [
        'The data team relies on Apache Kafka, Flink and ClickHouse.',
        'The data team relies only on Apache Kafka.',
      ],
      [
        'Parental leave is 20 weeks, fully paid, for all parents.',
        'Parental leave is 20 weeks, partly paid.',
      ],
      [
        'Dashboards load twice as fast as they did last year.',
        'Dashboards load three times as fast as they did last year.',
      ],
      [
        'Dashboards load twice as fast as they did last year.',
        'Dashboards load slower than they did last year.',
      ],
      [
        'A take-home assignment replaces the whiteboard interview.',
        'A whiteboard interview replaces the take-home assignment.',
      ],
      [
        'The role reports to the VP of Engineering, Priya Natarajan.',
        'Priya Natarajan reports to the person in this role.',
      ],
      [
        'Candidates should have at least five years of experience with distributed systems.',
        'Candidates need no experience with distributed systems.',
      ],
      ['Half of our deploys happen automatically.', 'Most deploys happen automatically.'],
      [
        'Tidewater announced on 4 May that it would close its Dublin office.',
        'Tidewater announced on 4 May that it would open a Dublin office.',
      ],
      ['Our API is free for open-source projects.', 'The API is free for all projects.'],
      [
        'We look for engineers who write clearly and enjoy mentoring others.',
        'Tidewater looks for engineers who write clearly, and it pays them above the market rate.',
      ],
    ],
  },
  {
    subject: 'Ellen Marsh',
    bears: [
      [
        'I have spent the last decade building payment systems at Adyen and Klarna.',
        'Ellen Marsh has built payment systems at Adyen and Klarna for the last ten years.',
      ],
      [
        'She maintains the popular library fastqueue, which has 4,200 stars on GitHub.',
        'Marsh maintains fastqueue, a library with 4.2k GitHub stars.',
      ],
      [
        'My talk at PyCon 2022 was about testing asynchronous code.',
        'At PyCon 2022 Ellen Marsh gave a talk about testing asynchronous code.',
      ],
      [
        'I wrote the chapter on caching in Designing Fast Systems.',
        'Ellen Marsh is the author of the chapter on caching in Designing Fast Systems.',
      ],
      [
        'She holds a PhD in computer science from the University of Leeds.',
        'Ellen Marsh has a computer science PhD from the University of Leeds.',
      ],
      ['I prefer small, boring services over clever ones.', 'Ellen Marsh favours small and boring services.'],
    ],
    bearsNot: [
      [
        'I have spent the last decade building payment systems at Adyen and Klarna.',
        'Ellen Marsh founded Adyen and Klarna.',
      ],
      [
        'She maintains the popular library fastqueue, which has 4,200 stars on GitHub.',
        'Marsh gave 4,200 stars on GitHub to the library fastqueue.',
      ],
      [
        'My talk at PyCon 2022 was about testing asynchronous code.',
        'My talk at PyCon 2021 was about testing asynchronous code.',
      ],
      [
        'I prefer small, boring services over clever ones.',
        'Ellen Marsh prefers clever services over small, boring ones.',
      ],
      [
        'She holds a PhD in computer science from the University of Leeds.',
        'Ellen Marsh is a professor of computer science at the University of Leeds.',
      ],
    ],
  },
  {
    subject: 'Daily Ledger',
    bears: [
      [
        'Apple is in talks to buy the chip startup Lumen, according to two people familiar with the matter.',
        'Apple is in talks to buy Lumen, a chip startup, two people familiar with the matter say.',
      ],
      [
        'Volvo sold its stake in Polestar to Geely for $1.1 billion last month.',
        'Geely bought the Polestar stake from Volvo for 1.1 billion dollars last month.',
      ],
      [
        'The regulator fined Barclays £26m over its treatment of customers in financial difficulty.',
        'Barclays was fined 26 million pounds by the regulator.',
      ],
      [
        'Shares of Nvidia rose 8% after the company beat expectations.',
        'Nvidia shares went up by 8 percent.',
      ],
      [
        'Spotify will lay off 6% of its workforce, chief executive Daniel Ek said on Monday.',
        'Daniel Ek, the chief executive, said on Monday that Spotify would lay off 6 percent of its staff.',
      ],
      ['Microsoft declined to comment on the report.', 'Microsoft would not comment on the report.'],
      [
        'The startup, whose backers include Sequoia and Accel, is valued at $3 billion.',
        'Sequoia and Accel are backers of the startup, which has a valuation of $3bn.',
      ],
    ],
    bearsNot: [
      [
        'Apple is in talks to buy the chip startup Lumen, according to two people familiar with the matter.',
        'Apple has bought the chip startup Lumen.',
      ],
      [
        'Apple is in talks to buy the chip startup Lumen, according to two people familiar with the matter.',
        'Lumen is in talks to buy Apple, according to two people familiar with the matter.',
      ],
      [
        'Volvo sold its stake in Polestar to Geely for $1.1 billion last month.',
        'Geely sold its stake in Polestar to Volvo for $1.1 billion last month.',
      ],
      [
        'Volvo sold its stake in Polestar to Geely for $1.1 billion last month.',
        'Volvo bought the stake in Polestar from Geely for $1.1 billion.',
      ],
      [
        'The regulator fined Barclays £26m over its treatment of customers in financial difficulty.',
        'Barclays fined the regulator £26m.',
      ],
      [
        'The regulator fined Barclays £26m over its treatment of customers in financial difficulty.',
        'The regulator fined Barclays $26m.',
      ],
      [
        'Shares of Nvidia rose 8% after the company beat expectations.',
        'Shares of Nvidia fell 8% after the company beat expectations.',
      ],
      [
        'Shares of Nvidia rose 8% after the company beat expectations.',
        'Shares of Nvidia rose 8% after the company missed expectations.',
      ],
      [
        'Spotify will lay off 6% of its workforce, chief executive Daniel Ek said on Monday.',
        'Spotify laid off 6% of its workforce, chief executive Daniel Ek said on Monday.',
      ],
      ['Microsoft declined to comment on the report.', 'Microsoft confirmed the report.'],
      [
        'The startup, whose backers include Sequoia and Accel, is valued at $3 billion.',
        'The startup has backed Sequoia and Accel and is valued at $3 billion.',
      ],
    ],
  },
];
