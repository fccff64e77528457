/** A whole run with a word planted in everything a person gives: none of it is in what runs share. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoClient } from '../../functions/stores/dynamo-client.ts';
import { createWorld } from '../../functions/world.ts';
import { acceptedSchema, sessionViewSchema } from '../../shared/session.ts';
import { uploadTicketSchema } from '../../shared/upload.ts';
import { type DemoWeb, startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from './call-route.ts';
import { MARKED_PROFILE, MARKED_RESUME, MARKER, markedRequest } from './marked-request.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

const USER = 'ada';

let web: DemoWeb;
let system: LocalSystem;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'shared-nothing-'));
  web = await startDemoWeb();
  system = await startLocalSystem({ world: createWorld({ internet: web.internet }), directory });
  const accepted = await callRoute(system.routes.startPrep, {
    userId: USER,
    body: {
      ...markedRequest(),
      linkedin_upload_id: await upload(MARKED_PROFILE),
      resume_upload_id: await upload(MARKED_RESUME),
    },
  });
  const { session_id: id } = acceptedSchema.parse(accepted.body);
  await system.stepFunctions.idle();
  const { body } = await callRoute(system.routes.getSession, { userId: USER, pathParameters: { id } });
  expect(sessionViewSchema.parse(body).status).toBe('done');
}, 60_000);

afterAll(async () => {
  await system.close();
  await web.close();
  await rm(directory, { recursive: true, force: true });
});

async function upload(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { body } = await callRoute(system.routes.startUpload, {
    userId: USER,
    body: { type: 'text/plain', size: bytes.length },
  });
  const { upload_id, url, headers } = uploadTicketSchema.parse(body);
  const put = await fetch(url, { method: 'PUT', headers, body: bytes });
  expect(put.ok).toBe(true);
  return upload_id;
}

/** Names and contents of everything in a bucket. */
async function bucketText(name: string | undefined): Promise<string[]> {
  const folder = path.join(directory, 's3', name ?? '');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return `${path.relative(folder, file)}\n${await readFile(file, 'utf8')}`.toLowerCase();
      }),
  );
}

async function tableText(name: string | undefined): Promise<string[]> {
  const { Items = [] } = await dynamoClient().send(new ScanCommand({ TableName: name }));
  return Items.map((item) => JSON.stringify(item).toLowerCase());
}

const marked = (texts: readonly string[]) => texts.filter((text) => text.includes(MARKER));

describe('nothing that a person gave', () => {
  it('is in the shared cache', async () => {
    const items = await tableText(system.variables.SHARED_CACHE_TABLE);
    expect(items.length).toBeGreaterThan(5);
    expect(marked(items)).toEqual([]);
  });

  it('is among the public documents and remembered answers', async () => {
    const objects = await bucketText(system.variables.EVIDENCE_BUCKET);
    expect(objects.length).toBeGreaterThan(5);
    expect(marked(objects)).toEqual([]);
  });

  it('is in the keys of rates, leases and repeated requests', async () => {
    const items = await tableText(system.variables.GUARD_TABLE);
    expect(items.length).toBeGreaterThan(0);
    expect(marked(items.map((item) => /"pk":"([^"]*)"/.exec(item)?.[1] ?? ''))).toEqual([]);
  });

  it('is lost either: it lies with the person who gave it', async () => {
    expect(marked(await bucketText(system.variables.PRIVATE_BUCKET)).length).toBeGreaterThan(2);
    expect(marked(await tableText(system.variables.USER_DATA_TABLE)).length).toBeGreaterThan(0);
  });
});
