/** Everyday sentences of job posts, product pages and news, told again or with one word too many. See prose.ts. */
import type { WrittenGroup } from './prose.ts';

export const WRITTEN_EVERYDAY: readonly WrittenGroup[] = [
  {
    subject: 'Lumora',
    bears: [
      [
        'Our kits ship within two business days and returns are always free.',
        'Lumora ships its kits within two business days, and returning them costs nothing.',
      ],
      ['Nobody on the team works weekends.', 'The team does not work on weekends.'],
      [
        'Less sugar, no artificial colours.',
        'The products have less sugar and contain no artificial colours.',
      ],
      ['We never charge setup fees, and you only pay when you get paid.', 'Lumora charges no setup fees.'],
      [
        'Unlike other banks, we publish our lending decisions.',
        'Lumora publishes its lending decisions, which other banks do not.',
      ],
      ['The course is taught by two former NHS nurses.', 'Two former nurses of the NHS teach the course.'],
      [
        'Since 2012, more than 90,000 people have completed our courses.',
        'Over 90,000 people have finished courses at Lumora since 2012.',
      ],
      [
        'The interview includes a live coding session, a system design round and a talk with the hiring manager.',
        'Candidates face a live coding session, a system design round and a conversation with the hiring manager.',
      ],
      [
        'Engineering is organised into small squads that own their services end to end.',
        'At Lumora, engineers work in small squads, each owning its services end to end.',
      ],
      ['You will report to the Head of Data.', 'The role reports to the Head of Data.'],
      [
        'Experience with Terraform is a plus but not required.',
        'Terraform experience is not required, though it is a plus.',
      ],
      [
        'We expect you to spend about 20% of your time on support.',
        'About a fifth of the time, twenty percent, is expected to go to support.',
      ],
      [
        'The firm, headquartered in Leeds, was bought by Halden Group last year.',
        'Halden Group bought the Leeds-based firm last year.',
      ],
      [
        'Lumora is backed by Index Ventures and Northzone.',
        'Index Ventures and Northzone are investors in Lumora.',
      ],
      [
        'The app does not track your location unless you allow it.',
        'Unless users allow it, the app does not track their location.',
      ],
      ['Two thirds of the code is written in Go.', 'Most of the code is written in Go.'],
      [
        'The platform handles 3.5 million requests per second at peak.',
        'At peak the platform serves 3.5M requests a second.',
      ],
      ['Applications close on 31 January.', 'The deadline for applications is January 31.'],
      [
        'Salary: £55,000 – £65,000 depending on experience',
        'The salary is between 55,000 and 65,000 pounds, depending on experience.',
      ],
      [
        'We work from the office on Tuesdays and Thursdays.',
        'On Tuesdays and Thursdays staff work from the office.',
      ],
      [
        'Founder Maya Chen previously led search at Bing.',
        'Maya Chen, the founder, used to lead search at Bing.',
      ],
      ['Lumora became a B Corp in 2021.', 'Lumora has been a B Corp since 2021.'],
      ['Our mission is to make night work safer.', 'The mission of Lumora is to make night work safer.'],
      ['We value candour, curiosity and kindness.', 'Candour, curiosity and kindness are values of Lumora.'],
      ['The library is released under the MIT licence.', 'The library has an MIT licence.'],
      [
        'It took eight engineers eleven months to rebuild the ledger.',
        'Eight engineers rebuilt the ledger in eleven months.',
      ],
      ['The CEO declined to give a date for the IPO.', 'The CEO gave no date for the IPO.'],
      ['The service went down for 43 minutes on 3 May.', 'On May 3 the service was down for 43 minutes.'],
      ['Anyone over 16 can volunteer.', 'Volunteers must be over 16.'],
      ['Lumora has no plans to raise prices.', 'Lumora does not plan to raise prices.'],
      ['Every order supports a local food bank.', 'Each order helps a local food bank.'],
      [
        'Our engineers cannot see customer messages.',
        'Customer messages cannot be seen by the engineers of Lumora.',
      ],
      [
        'The patch fixes a memory leak that crashed the proxy under load.',
        'A memory leak that made the proxy crash under load is fixed by the patch.',
      ],
      ['Queries that took minutes now finish in seconds.', 'Queries now take seconds instead of minutes.'],
      [
        'We migrated 4,000 tables without a single minute of downtime.',
        'Four thousand tables were migrated with no downtime.',
      ],
      [
        'Contributors do not need to know Rust to fix documentation.',
        'Documentation can be fixed by contributors who do not know Rust.',
      ],
      [
        'Our latest funding round brings the total raised to $118 million.',
        'In total Lumora has raised $118 million.',
      ],
      [
        'The regulator has not yet approved the drug.',
        'The drug has not been approved by the regulator yet.',
      ],
      ['No purchase is necessary to enter the contest.', 'One can enter the contest without a purchase.'],
      [
        'The report was written by economists at the University of Bergen.',
        'Economists at the University of Bergen wrote the report.',
      ],
      ['Rents in the area have doubled since 2015.', 'Since 2015 rents in the area have gone up twofold.'],
      [
        'The shelter takes in about 30 animals a day, most of them cats.',
        'About thirty animals a day are taken in by the shelter, and most are cats.',
      ],
      [
        'Dogs must be at least eight weeks old to be adopted.',
        'Dogs can only be adopted when they are at least eight weeks old.',
      ],
      [
        'Our chatbot answers 70% of questions without human help.',
        '70 percent of questions are answered by the chatbot without help from humans.',
      ],
      [
        'Lumora is hiring a senior backend engineer in Warsaw.',
        'Lumora seeks a senior backend engineer for Warsaw.',
      ],
      ['The position is fully remote within Poland.', 'Within Poland the job is fully remote.'],
      [
        'Experience with Kafka or a similar system is required.',
        'Applicants need experience with Kafka or something similar.',
      ],
      ['We offer 30 days of paid holiday.', 'Employees get thirty days of paid holiday.'],
      ['This release drops the legacy API.', 'The legacy API is gone in this release.'],
      ['Critics say the fee hurts small shops.', 'The fee hurts small shops, critics say.'],
      [
        'The network now reaches every county in Norway.',
        'Every county of Norway is reached by the network.',
      ],
      [
        'Prices start at $9 a month, and the first month is free.',
        'The first month is free, after that prices start at 9 dollars per month.',
      ],
      [
        'Customers may return unopened boxes within 60 days.',
        'Unopened boxes can be returned within 60 days.',
      ],
      [
        'Its founders met while working on search at Yahoo.',
        'The founders met when they worked on search at Yahoo.',
      ],
      [
        'The model was trained on 1.2 trillion tokens of text and code.',
        '1.2tn tokens of text and code were used to train the model.',
      ],
      ['Only members can vote on new rules.', 'New rules are voted on by members only.'],
      ['Lumora has been carbon neutral since 2020.', 'Lumora became carbon neutral in 2020.'],
      ['The workshop is free of charge and open to all.', 'The workshop costs nothing and anybody may come.'],
      [
        'Profits fell to $3 million from $5 million a year earlier.',
        'Profits dropped from $5 million to $3 million within a year.',
      ],
      [
        'The city council voted 9 to 2 in favour of the tram.',
        'Nine members of the city council voted for the tram and two against.',
      ],
      ['Inspectors found no evidence of fraud.', 'No evidence of fraud was found by inspectors.'],
      [
        'The company says it cannot comment on ongoing litigation.',
        'The company does not comment on ongoing litigation.',
      ],
      ['Lumora was spun out of ETH Zurich in 2016.', 'In 2016 Lumora was spun out of ETH Zurich.'],
      ['We test every build on real phones.', 'All builds are tested on real phones.'],
    ],
    bearsNot: [
      [
        'Our kits ship within two business days.',
        'Lumora kits ship within two business days and its founder once worked at NASA.',
      ],
      [
        'Our kits ship within two business days.',
        'Lumora kits ship within two business days, faster than any rival.',
      ],
      [
        'Our kits ship within two business days.',
        'Lumora, which employs 300 people, ships its kits within two business days.',
      ],
      [
        'Our kits ship within two business days.',
        'Lumora kits ship within two business days to customers in Japan.',
      ],
      ['Our kits ship within two business days.', 'Lumora kits always ship within two business days.'],
      ['Our kits ship within two business days.', 'Lumora kits ship within two business weeks.'],
      [
        'Our kits ship within two business days.',
        'Lumora kits usually fail to ship within two business days.',
      ],
      ['Our kits ship within two business days.', 'Kits from Solara ship within two business days.'],
      ['The app works offline on Android and iOS.', 'The app works offline on Android, iOS and Windows.'],
      ['The app works offline on Android and iOS.', 'The app works offline on Android only.'],
      ['The app works offline on Android and iOS.', 'The app hardly works offline on Android and iOS.'],
      [
        'The app works offline on Android and iOS.',
        'The award-winning app works offline on Android and iOS.',
      ],
      ['We train 400 nurses a year in Leeds and York.', 'Lumora trains 400 nurses a year in Leeds and Hull.'],
      [
        'We train 400 nurses a year in Leeds and York.',
        'Lumora trains 400 doctors a year in Leeds and York.',
      ],
      [
        'We train 400 nurses a year in Leeds and York.',
        'Lumora trains around 4,000 nurses a year in Leeds and York.',
      ],
      [
        'We train 400 nurses a year in Leeds and York.',
        'Lumora trains most nurses in Leeds and York, 400 a year.',
      ],
      [
        'We train 400 nurses a year in Leeds and York.',
        'Lumora trains 400 nurses a year in Leeds and York for free.',
      ],
      [
        'Founded by Ada Berg in 2009, we build pumps for farms.',
        'Ada Berg founded Lumora in 2009 after leaving Bosch.',
      ],
      ['Founded by Ada Berg in 2009, we build pumps for farms.', 'Jon Berg founded Lumora in 2009.'],
      [
        'Founded by Ada Berg in 2009, we build pumps for farms.',
        'Lumora builds pumps for hospitals and was founded in 2009.',
      ],
      [
        'The pilot cut waiting times by 30% in three clinics.',
        'The pilot cut waiting times by 30% in three clinics, and a national roll-out followed.',
      ],
      [
        'The pilot cut waiting times by 30% in three clinics.',
        'The pilot cut waiting times by 30% in all clinics.',
      ],
      [
        'The pilot cut waiting times by 30% in three clinics.',
        'The pilot did little to cut waiting times in three clinics.',
      ],
      [
        'The pilot cut waiting times by 30% in three clinics.',
        'The pilot cut staff costs by 30% in three clinics.',
      ],
      ['Remote staff get a desk budget of $500.', 'Remote staff get a desk budget of $500 every year.'],
      ['Remote staff get a desk budget of $500.', 'All staff get a desk budget of $500.'],
      ['Remote staff get a desk budget of $500.', 'Remote staff pay a desk budget of $500.'],
      ['Remote staff get a desk budget of $500.', 'Remote staff get a travel budget of $500.'],
    ],
  },
];
