/** The typed records that a page's JSON-LD is read into. Every string is bounded plain text. */
import * as z from 'zod';

const line = (max: number) => z.string().min(1).max(max);
const date = z.string().max(40);
const url = z.string().max(2_048);

const organizationSchema = z.strictObject({
  kind: z.literal('organization'),
  type: line(80),
  name: line(300),
  legalName: line(300).optional(),
  url: url.optional(),
  description: line(2_000).optional(),
  foundingDate: line(40).optional(),
  employees: line(80).optional(),
  location: line(300).optional(),
  founders: z.array(line(200)).max(20),
  sameAs: z.array(url).max(30),
});

const jobPostingSchema = z.strictObject({
  kind: z.literal('job-posting'),
  title: line(300),
  description: line(20_000).optional(),
  url: url.optional(),
  datePosted: date.optional(),
  validThrough: date.optional(),
  employmentType: z.array(line(80)).max(10),
  organization: line(300).optional(),
  locations: z.array(line(300)).max(20),
  remote: z.boolean(),
  salary: line(200).optional(),
  skills: line(2_000).optional(),
});

const articleSchema = z.strictObject({
  kind: z.literal('article'),
  type: line(80),
  headline: line(300),
  description: line(2_000).optional(),
  url: url.optional(),
  datePublished: date.optional(),
  dateModified: date.optional(),
  authors: z.array(line(200)).max(20),
  section: line(200).optional(),
});

const faqSchema = z.strictObject({
  kind: z.literal('faq'),
  questions: z.array(z.strictObject({ question: line(500), answer: line(4_000) })).max(100),
});

const websiteSchema = z.strictObject({
  kind: z.literal('website'),
  name: line(300),
  url: url.optional(),
});

const productSchema = z.strictObject({
  kind: z.literal('product'),
  name: line(300),
  description: line(2_000).optional(),
  url: url.optional(),
});

const personSchema = z.strictObject({
  kind: z.literal('person'),
  name: line(200),
  jobTitle: line(200).optional(),
  organization: line(300).optional(),
  url: url.optional(),
});

export const structuredDataSchema = z.discriminatedUnion('kind', [
  organizationSchema,
  jobPostingSchema,
  articleSchema,
  faqSchema,
  websiteSchema,
  productSchema,
  personSchema,
]);
export type StructuredData = z.infer<typeof structuredDataSchema>;
