import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CfnResource, Stack } from 'aws-cdk-lib';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseConfig } from '../config/schema.ts';
import { FULL_CONFIGS, resourcesOf, type Synthesised, synthesise } from '../stacks/synthesise.ts';
import { wildcardReasons } from './wildcards.ts';

const site = mkdtempSync(path.join(tmpdir(), 'interview-helper-site-'));
writeFileSync(path.join(site, 'index.html'), '<h1>Site</h1>');
afterAll(() => rmSync(site, { recursive: true }));

const installations = Object.entries({ plain: {}, ...FULL_CONFIGS }).map(
  ([name, config]) => [name, synthesise(config, site), config] as const,
);

const many = z.union([z.unknown().array(), z.unknown().transform((one) => [one])]);
const statementSchema = z.object({
  Effect: z.string(),
  Action: many.transform((actions) => actions.map(String)),
  Resource: many.transform((resources) => resources.map((resource) => JSON.stringify(resource))),
  Condition: z.unknown().optional(),
});
const documentSchema = z.object({ Statement: z.array(statementSchema) });

interface RoleStatement extends z.output<typeof statementSchema> {
  /** Construct path of the policy. */
  path: string;
  reasons: string[];
}

/** Every statement of every role's policies, inline ones too. */
function statementsOf({ app, templates }: Synthesised): RoleStatement[] {
  const constructs = new Map(
    app.node
      .findAll()
      .filter((construct) => CfnResource.isCfnResource(construct))
      .map((construct) => [
        `${Stack.of(construct).stackName}/${Stack.of(construct).resolve(construct.logicalId)}`,
        construct,
      ]),
  );
  return Object.entries(templates).flatMap(([kind, template]) =>
    [...resourcesOf(template)].flatMap(([id, { Type, Properties }]) => {
      const construct = [...constructs].find(([key]) => key.endsWith(`-${kind}/${id}`))?.[1];
      const documents =
        Type === 'AWS::IAM::Policy'
          ? [Properties.PolicyDocument]
          : Type === 'AWS::IAM::Role'
            ? z
                .array(z.object({ PolicyDocument: z.unknown() }))
                .parse(Properties.Policies ?? [])
                .map((policy) => policy.PolicyDocument)
            : [];
      return documents.flatMap((document) =>
        documentSchema.parse(document).Statement.map((statement) => ({
          ...statement,
          path: construct?.node.path ?? id,
          reasons: construct ? wildcardReasons(construct).map(({ endsWith }) => endsWith) : [],
        })),
      );
    }),
  );
}

/** Functions that know what is a person's and no run's. */
const ABOUT_PEOPLE = /\/(?:StartPrep|StartUpload|GetDataDeletion|DeleteData|Sweep)\//;

/** `…/DeleteData/Role/DefaultPolicy/Resource` → `DeleteData` */
const nameOf = (path: string): string | undefined => path.split('/')[1];

describe.each(installations)('the roles of installation "%s"', (_, installation, config) => {
  const statements = statementsOf(installation);
  const of = (pattern: RegExp) => statements.filter(({ path }) => pattern.test(path));
  const touching = (pattern: RegExp) =>
    statements.filter(({ Resource }) => Resource.some((resource) => pattern.test(resource)));

  it('are read at all', () => {
    expect(statements.length).toBeGreaterThan(60);
  });

  it('name resources without holes', () => {
    for (const { path, Resource } of statements) expect(Resource.join(), path).not.toContain('undefined');
  });

  it('name every action in full', () => {
    const wild = statements.filter(({ Action }) => Action.some((action) => action.includes('*')));
    expect(wild.map(({ path, Action }) => `${path}: ${Action}`)).toEqual([]);
  });

  it('have no wildcard in a resource without a reason for exactly that', () => {
    const unexplained = statements.flatMap(({ path, Resource, reasons }) =>
      Resource.filter((resource) => {
        const text = resource.replace(/^"|"$/g, '');
        const last = /"([^"]*[*?][^"]*)"[\]}]*$/.exec(resource)?.[1] ?? text;
        return /[*?]/.test(text) && !reasons.some((reason) => last.endsWith(reason));
      }).map((resource) => `${path}: ${resource}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('confine everybody who reads or writes UserData to items of runs, or of people, or to one index', () => {
    const keys = (prefix: string) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [prefix] } });
    for (const { path, Action, Resource, Condition } of touching(/DataUserData/)) {
      if (Resource.every((resource) => resource.includes('/index/')))
        expect(Action, path).toEqual(['dynamodb:Query']);
      else if (ABOUT_PEOPLE.test(path))
        expect([keys('RUN#*'), keys('USER#*')], path).toContainEqual(Condition);
      else expect(Condition, path).toEqual(keys('RUN#*'));
    }
  });

  it('let those alone delete rows, and all that a person has, who are there for it; none of them reads an object', () => {
    const deleting = statements.filter(
      ({ Action, Resource }) =>
        Action.includes('dynamodb:DeleteItem') && Resource.some((one) => one.includes('DataUserData')),
    );
    const everything = touching(/\/users\/\*"/);
    for (const found of [deleting, everything])
      expect([...new Set(found.map(({ path }) => nameOf(path)))].sort()).toEqual([
        'DeleteData',
        'DeleteSession',
        'Sweep',
      ]);
    for (const { Action } of everything) expect(Action).toEqual(['s3:DeleteObject']);
    const reading = of(/\/(?:DeleteData|DeleteSession|Sweep)\//).filter(({ Action }) =>
      Action.some((action) => action === 's3:GetObject' || action === 's3:PutObject'),
    );
    expect(reading).toEqual([]);
  });

  it('let those alone stop executions who delete what they work on', () => {
    const stopping = statements.filter(({ Action }) => Action.includes('states:StopExecution'));
    expect(stopping.map(({ path }) => nameOf(path)).sort()).toEqual(['DeleteData', 'DeleteSession', 'Sweep']);
  });

  it('let the function that hands out a person’s data read it and nothing else', () => {
    const mine = of(/\/ExportData\//).flatMap(({ Action }) => Action);
    const own = [
      'dynamodb:Query',
      's3:GetObject',
      's3:ListBucket',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ];
    expect(mine.filter((action) => !own.includes(action) && !action.startsWith('kms:'))).toEqual([]);
  });

  it('let nobody scan a table', () => {
    expect(
      statements.filter(({ Action }) => Action.some((action) => /^dynamodb:.*Scan|PartiQL/.test(action))),
    ).toEqual([]);
  });

  it('let fetchers alone reach the shared cache', () => {
    const paths = touching(/DataSharedCache/).map(({ path }) => path);
    expect(paths).toHaveLength(6);
    for (const path of paths) expect(path).toContain('/Fetch-');
  });

  it('let fetchers do no more than their task: no index, no idempotency record, no read of private objects', () => {
    const mine = of(/\/Fetch-/);
    expect(mine.length).toBeGreaterThan(24);
    for (const { path, Action, Resource, Condition } of mine) {
      for (const resource of Resource) {
        expect(resource, path).not.toContain('/index/');
        if (resource.includes('DataGuard'))
          expect(Condition, path).toEqual({
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['RATE#*'] },
          });
        // Documents of a run, to put and, when it was deleted meanwhile, to take back.
        if (resource.includes('/sessions/')) {
          expect(resource, path).toContain('/users/*/sessions/*/documents/*');
          expect(Action, path).toEqual(['s3:PutObject', 's3:DeleteObject']);
        }
        if (resource.includes('/uploads/')) expect(path).toContain('/Fetch-interviewer/');
      }
    }
  });

  it('let every fetcher keep public documents, and the answers it may ask for again conditionally', () => {
    for (const [kind, actions] of [
      ['/documents/*', ['s3:PutObject']],
      ['/http/*', ['s3:GetObject', 's3:PutObject']],
    ] as const) {
      const mine = of(/\/Fetch-/).filter(({ Resource }) =>
        Resource.some((one) => one.includes(kind) && one.includes('DataEvidence')),
      );
      expect(mine.map(({ Action }) => Action)).toEqual(Array.from({ length: 6 }, () => actions));
    }
  });

  it('let no function pass a role, change IAM or invoke another function', () => {
    for (const { path, Action } of statements)
      for (const action of Action) {
        expect(action, path).not.toMatch(/^(iam|sts|organizations):/);
        if (action.startsWith('lambda:')) expect(path).toMatch(/\/WorkflowRole\//);
      }
  });

  it('let one function ask models, those of the settings and no others', () => {
    const asking = statements.filter(({ Action }) => Action.some((action) => action.startsWith('bedrock:')));
    for (const { path, Action, Resource } of asking) {
      expect(path).toContain('/Compose/');
      expect(Action).toEqual(['bedrock:InvokeModel']);
      for (const resource of Resource) expect(resource, path).not.toMatch(/[*?]/);
    }
    const { type } = parseConfig(config).models;
    expect(asking.length > 0).toBe(type === 'bedrock');
  });

  it('let a function read the secret it uses, and each secret by one function', () => {
    const { secrets, models } = parseConfig(config);
    const expected = [
      [secrets.github, 'Fetch-code'],
      [secrets.newsApi, 'Fetch-news'],
      [secrets.enrichment?.secretName, 'Fetch-profile'],
      [models.type === 'openai-compatible' ? models.keySecretName : undefined, 'Compose'],
    ].filter(([name]) => name !== undefined);
    const reading = statements.filter(({ Action }) =>
      Action.some((action) => action.startsWith('secretsmanager:')),
    );
    expect(reading).toHaveLength(expected.length);
    for (const [name, reader] of expected) {
      const mine = reading.filter(({ path }) => path.includes(`/${reader}/`));
      expect(mine.map(({ Action }) => Action)).toEqual([['secretsmanager:GetSecretValue']]);
      expect(mine[0]?.Resource.join()).toContain(`:secret:${name}-??????`);
    }
  });

  it('let one function start runs, and one PDFs', () => {
    const starting = statements.filter(({ Action }) => Action.includes('states:StartExecution'));
    expect(starting.map(({ path }) => path.split('/').slice(1, -3).join('/')).sort()).toEqual([
      'Pdf/Start',
      'StartPrep',
    ]);
    for (const { Resource } of starting) expect(Resource).toHaveLength(1);
  });

  it('let the function with the browser read plans, write PDFs and mark their items, and nothing else', () => {
    const mine = of(/\/Pdf\/Build\//).map(({ Action, Resource }) => ({
      Action,
      on: Resource.map(
        (one) => /\/users[^"]*/.exec(one)?.[0] ?? /Data(?:UserData|Private)|Logs/.exec(one)?.[0],
      ).join(),
    }));
    const key = mine.filter(({ Action }) => Action.includes('kms:Decrypt'));
    expect(mine.filter((one) => !key.includes(one))).toEqual([
      { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], on: 'Logs' },
      { Action: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], on: 'DataUserData' },
      { Action: ['s3:GetObject'], on: '/users/*/sessions/*/plan.json' },
      {
        Action: ['s3:PutObject', 's3:PutObjectTagging', 's3:DeleteObject'],
        on: '/users/*/sessions/*/pdf/*',
      },
      { Action: ['s3:ListBucket'], on: 'DataPrivate' },
    ]);
    const { encryption } = parseConfig(config).data;
    expect(key).toHaveLength(encryption === 'own-key' ? 1 : 0);
  });
});
