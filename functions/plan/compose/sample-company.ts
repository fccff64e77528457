/** A made-up company's documents for tests: about page, engineering post, posting. */
import { makeDocument } from '../../evidence/distil/make-document.ts';
import type { Document } from '../../evidence/document.ts';

const ACME_ABOUT =
  'Acme moves parcels between small shops and their buyers in nineteen countries. We are 160 people, a third of them engineers, working from Leeds and Vilnius. Acme was founded in 2012 by two carriers. Our customers are bakers and florists who used to wait nine days. We never sell what we know about our customers.';

export const ACME_DOCUMENTS: readonly Document[] = [
  makeDocument({ url: 'https://acme.example/about', title: 'About Acme', text: ACME_ABOUT }),
  makeDocument({
    url: 'https://acme.example/blog/twice',
    title: 'Engineering: one order, once',
    kind: 'engineering-post',
    text: 'Last spring our API accepted the same order twice. We now require an idempotency key on every write and keep it in Postgres beside the order. Consumers of our Kafka topics tolerate duplicates. The change cost us two months and 6 ms of latency.',
  }),
  makeDocument({
    url: 'https://acme.example/jobs/1',
    title: 'Senior Backend Engineer',
    kind: 'job-posting',
    fetcher: 'open-roles',
    text: 'You will own the services that accept and route orders. The stack is Go on Kubernetes with Postgres and Kafka. We expect solid knowledge of transactions and isolation levels. You share an on-call rotation of seven people. Our interview has a coding session in Go, a design session about an order flow, and a conversation on incidents you handled.',
  }),
];

export const BOLT_DOCUMENTS: readonly Document[] = [
  makeDocument({
    url: 'https://bolt.example/about',
    title: 'About Bolt',
    subject: 'Bolt',
    text: 'Bolt makes the reading app used by more than 5,000 schools in Canada. We started in a library basement in 2017 and are now 70 people. Our promise to schools is that every child can use the product. We sell to school boards and never to advertisers.',
  }),
];
