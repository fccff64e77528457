/** A third set of claims written by hand: headings, slogans, instructions and news in brief. See prose.ts. */
import type { WrittenGroup } from './prose.ts';

export const WRITTEN_BRIEF: readonly WrittenGroup[] = [
  {
    subject: 'Stackport',
    bears: [
      ['Deploy from GitHub in minutes', 'Code can be deployed from GitHub in minutes.'],
      [
        'Private networking between services, out of the box',
        'Stackport gives services private networking between each other.',
      ],
      [
        'Automatic TLS certificates for every custom domain',
        'Each custom domain gets TLS certificates automatically.',
      ],
      [
        'Run cron jobs and background workers next to your web services',
        'Background workers and cron jobs can run beside web services.',
      ],
      [
        'Roll back to any previous deploy with one click.',
        'One click is enough to roll back to a previous deploy.',
      ],
      [
        'Bring your own Dockerfile, or let us detect your framework.',
        'Stackport detects the framework of users who bring no Dockerfile of their own.',
      ],
      [
        'Zero-downtime deploys, health checks and instant rollbacks.',
        'Stackport has deploys without downtime, health checks and instant rollbacks.',
      ],
      [
        'Our agents turn support tickets into pull requests.',
        'Stackport has agents that turn support tickets into pull requests.',
      ],
      [
        'Managed Postgres with daily backups kept for 30 days',
        'Daily backups of the managed Postgres are kept for thirty days.',
      ],
      ['Only pay for what you use.', 'With Stackport customers pay only for what they use.'],
      ['Preview environments for each pull request', 'Every pull request has a preview environment.'],
      [
        'Stackport runs inside your own AWS account.',
        'Stackport can be run in the AWS account of the customer.',
      ],
    ],
    bearsNot: [
      ['Deploy from GitHub in minutes', 'Deploy to GitHub in minutes.'],
      [
        'Our agents turn support tickets into pull requests.',
        'The agents of Stackport turn pull requests into support tickets.',
      ],
      [
        'Bring your own Dockerfile, or let us detect your framework.',
        'Your framework detects the Dockerfile that Stackport brings.',
      ],
      [
        'Stackport runs inside your own AWS account.',
        'The AWS account of the customer runs inside Stackport.',
      ],
      [
        'Managed Postgres with daily backups kept for 30 days',
        'Managed Postgres with backups every 30 days.',
      ],
      ['Zero-downtime deploys, health checks and instant rollbacks.', 'Deploys at Stackport have downtime.'],
      [
        'Automatic TLS certificates for every custom domain',
        'Custom domains for every TLS certificate are automatic.',
      ],
      [
        'Run cron jobs and background workers next to your web services',
        'Web services run your cron jobs and background workers.',
      ],
      ['Only pay for what you use.', 'Stackport pays for what you use.'],
      [
        'Private networking between services, out of the box',
        'Private services between networks are available out of the box.',
      ],
      ['Preview environments for each pull request', 'Each preview environment gets a pull request.'],
    ],
  },
  {
    subject: 'Orbital Weekly',
    bears: [
      [
        'Selected companies will compete for task orders worth up to $2.6 billion through 2028.',
        'The chosen companies will compete for task orders of as much as $2.6bn until 2028.',
      ],
      [
        'The agency picked Firefly to carry ten payloads to the Moon in 2024.',
        'Firefly was picked by the agency to carry 10 payloads to the Moon in 2024.',
      ],
      [
        'Ariane Group builds the rocket for ESA at its plant in Les Mureaux.',
        'The rocket is built for ESA by Ariane Group in Les Mureaux.',
      ],
      [
        'SpaceX offers rideshare launches on Falcon 9 to small operators.',
        'Small operators can get rideshare launches on the Falcon 9 of SpaceX.',
      ],
      [
        'The lander is designed to survive the lunar night.',
        'The design of the lander is meant to survive the lunar night.',
      ],
      [
        'Intuitive Machines, of Houston, teamed with Boeing on the bid.',
        'Intuitive Machines from Houston and Boeing teamed up for the bid.',
      ],
      [
        'Astra said it expects to resume launches in the fall.',
        'Astra expects that launches resume in autumn.',
      ],
      [
        'NASA awarded the contract to Maxar over Northrop Grumman.',
        'Maxar won the NASA contract over Northrop Grumman.',
      ],
      [
        'Rocket Lab bought Sinclair Interplanetary, which makes star trackers.',
        'Sinclair Interplanetary, a maker of star trackers, was bought by Rocket Lab.',
      ],
      [
        'The satellites talk to each other over laser links.',
        'Laser links let the satellites talk to each other.',
      ],
      ['Two cameras on the rover are on loan from DLR.', 'DLR lent two cameras for the rover.'],
    ],
    bearsNot: [
      [
        'Selected companies will compete for task orders worth up to $2.6 billion through 2028.',
        'The selected companies have received task orders worth $2.6 billion.',
      ],
      [
        'Selected companies will compete for task orders worth up to $2.6 billion through 2028.',
        'The companies won task orders worth up to $2.6 billion.',
      ],
      [
        'The agency picked Firefly to carry ten payloads to the Moon in 2024.',
        'Firefly picked the agency to carry ten payloads to the Moon in 2024.',
      ],
      [
        'The agency picked Firefly to carry ten payloads to the Moon in 2024.',
        'Firefly carried ten payloads to the Moon in 2024.',
      ],
      [
        'Ariane Group builds the rocket for ESA at its plant in Les Mureaux.',
        'ESA builds the rocket for Ariane Group at its plant in Les Mureaux.',
      ],
      [
        'SpaceX offers rideshare launches on Falcon 9 to small operators.',
        'Small operators offer rideshare launches on Falcon 9 to SpaceX.',
      ],
      ['The lander is designed to survive the lunar night.', 'The lander survived the lunar night.'],
      [
        'Intuitive Machines, of Houston, teamed with Boeing on the bid.',
        'Boeing, of Houston, bid against Intuitive Machines.',
      ],
      ['Astra said it expects to resume launches in the fall.', 'Astra resumed launches in the fall.'],
      [
        'NASA awarded the contract to Maxar over Northrop Grumman.',
        'NASA awarded the contract to Northrop Grumman over Maxar.',
      ],
      [
        'NASA awarded the contract to Maxar over Northrop Grumman.',
        'Maxar awarded the contract to NASA over Northrop Grumman.',
      ],
      [
        'Rocket Lab bought Sinclair Interplanetary, which makes star trackers.',
        'Rocket Lab, which makes star trackers, was bought by Sinclair Interplanetary.',
      ],
      ['Two cameras on the rover are on loan from DLR.', 'Two cameras on the rover are on loan to DLR.'],
      ['Two cameras on the rover are on loan from DLR.', 'DLR borrowed two cameras of the rover.'],
    ],
  },
  {
    subject: 'Sprig Learning',
    bears: [
      [
        'Parents get a weekly report on what their child has practised.',
        'A weekly report tells parents what their child practised.',
      ],
      [
        'Tutors give each student feedback after every session.',
        'After every session each student gets feedback from the tutor.',
      ],
      ['Developed by teachers for teachers', 'Sprig was developed by teachers and is meant for teachers.'],
      [
        'Children explain their thinking to the tutor instead of choosing from answers.',
        'Rather than choosing from answers, children explain their thinking to the tutor.',
      ],
      [
        'Students who used Sprig for 30 minutes a week gained four months on their peers.',
        'Students using Sprig 30 minutes a week gained 4 months on their peers.',
      ],
      [
        'Schools license the platform from us per classroom.',
        'The platform is licensed to schools per classroom.',
      ],
      ['Sprig adapts to the pace of the learner.', 'The pace of the learner is what Sprig adapts to.'],
      ['Not a replacement for the classroom teacher', 'Sprig does not replace the classroom teacher.'],
      [
        'We pair every new tutor with an experienced mentor.',
        'Every new tutor is paired with an experienced mentor.',
      ],
    ],
    bearsNot: [
      [
        'Parents get a weekly report on what their child has practised.',
        'Children get a weekly report on what their parents have practised.',
      ],
      [
        'Tutors give each student feedback after every session.',
        'Students give each tutor feedback after every session.',
      ],
      ['Developed by teachers for teachers', 'Sprig develops teachers.'],
      [
        'Children explain their thinking to the tutor instead of choosing from answers.',
        'The tutor explains its thinking to children.',
      ],
      [
        'Children explain their thinking to the tutor instead of choosing from answers.',
        'Children choose from answers instead of explaining their thinking to the tutor.',
      ],
      [
        'Students who used Sprig for 30 minutes a week gained four months on their peers.',
        'Peers gained four months on students who used Sprig for 30 minutes a week.',
      ],
      ['Schools license the platform from us per classroom.', 'Sprig licenses the platform from schools.'],
      ['Sprig adapts to the pace of the learner.', 'The learner adapts to the pace of Sprig.'],
      ['Not a replacement for the classroom teacher', 'Sprig is a replacement for the classroom teacher.'],
      [
        'We pair every new tutor with an experienced mentor.',
        'Every new mentor is paired with an experienced tutor.',
      ],
      ['Sprig may one day cover science as well.', 'Sprig covers science as well.'],
      ['A pilot with the city of Leeds is planned for autumn.', 'The city of Leeds pilots Sprig.'],
      ['We are exploring a version for adults.', 'There is a version of Sprig for adults.'],
      ['Sprig could cut tutoring costs by half, its makers believe.', 'Sprig cuts tutoring costs by half.'],
      ['The makers invite schools to apply for free licences.', 'Schools have been given free licences.'],
      [
        'If the trial succeeds, the programme will be extended to Wales.',
        'The programme was extended to Wales.',
      ],
      ['Sprig has been shortlisted for the Edtech Award.', 'Sprig won the Edtech Award.'],
      ['Talks about a partnership with Pearson are under way.', 'Sprig has a partnership with Pearson.'],
    ],
  },
];
