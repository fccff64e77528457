/** OpenAPI 3.1 from the schemas that validate and answer, so the document can't say anything else. */
import * as z from 'zod';
import { dataDeletionSchema, sessionDeletionSchema } from './deletion.ts';
import { pdfViewSchema } from './pdf.ts';
import { PROBLEM_MEDIA_TYPE, problemSchema } from './problem.ts';
import { prepRequestSchema } from './request.ts';
import { ROUTES, type Route, type RouteName } from './routes.ts';
import { acceptedSchema, sessionListSchema, sessionViewSchema } from './session.ts';
import { uploadRequestSchema, uploadTicketSchema } from './upload.ts';
import { userExportSchema } from './user-export.ts';
import { VERSION } from './version.ts';

const healthSchema = z.strictObject({ status: z.literal('ok'), version: z.string() });

type JsonObject = Record<string, unknown>;

interface Operation {
  summary: string;
  parameters?: JsonObject[];
  body?: z.ZodType;
  answers: Record<string, { description: string; schema?: z.ZodType; headers?: JsonObject }>;
  problems: readonly string[];
}

const header = (description: string) => ({ description, schema: { type: 'string' } });

const OPERATIONS: Record<RouteName, Operation> = {
  startPrep: {
    summary: 'Start a prep',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description: 'Same key and body: the same session. Same key, other body: 422.',
        schema: { type: 'string', minLength: 1, maxLength: 128 },
      },
    ],
    body: prepRequestSchema,
    answers: {
      '202': {
        description: 'Accepted',
        schema: acceptedSchema,
        headers: { Location: header('The status URL') },
      },
    },
    problems: ['400', '401', '403', '409', '410', '413', '415', '422', '429', '503'],
  },
  getSession: {
    summary: 'One session with its steps and, when done, its plan',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
    ],
    answers: {
      '200': {
        description: 'The session',
        schema: sessionViewSchema,
        headers: {
          ETag: header('Send it back as If-None-Match'),
          'Retry-After': header('Seconds until the next poll'),
        },
      },
      '304': { description: 'Not changed' },
    },
    problems: ['401', '404', '409', '503'],
  },
  deleteSession: {
    summary: 'Delete a session with its result, exports and uploads; harmless when repeated',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    answers: {
      '202': {
        description: 'Begun but not finished; it goes on by itself, and asking again says whether it is done',
        schema: sessionDeletionSchema,
        headers: { 'Retry-After': header('Seconds until it is worth asking again') },
      },
      '204': { description: 'Gone' },
    },
    problems: ['401', '404', '503'],
  },
  listSessions: {
    summary: "The caller's sessions, newest first",
    parameters: [
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
      { name: 'cursor', in: 'query', required: false, schema: { type: 'string' } },
    ],
    answers: { '200': { description: 'A page of sessions', schema: sessionListSchema } },
    problems: ['400', '401', '503'],
  },
  startUpload: {
    summary: 'Where to put a CV or a LinkedIn profile',
    body: uploadRequestSchema,
    answers: { '201': { description: 'A URL that takes one PUT', schema: uploadTicketSchema } },
    problems: ['400', '401', '409', '413', '415', '429', '503'],
  },
  startPdf: {
    summary: "Build a PDF of a session's plan; asking twice builds it once",
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    answers: {
      '202': {
        description: 'Accepted, or under way, or there already',
        schema: pdfViewSchema,
        headers: { Location: header('The status URL') },
      },
    },
    problems: ['401', '404', '409', '429', '501', '503'],
  },
  getPdf: {
    summary: 'A PDF: its status and, when ready, a link that works for minutes',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    answers: {
      '200': {
        description: 'The PDF',
        schema: pdfViewSchema,
        headers: { 'Retry-After': header('Seconds until the next poll') },
      },
    },
    problems: ['401', '404', '503'],
  },
  exportData: {
    summary: "All of the caller's data, a page at a time",
    parameters: [{ name: 'cursor', in: 'query', required: false, schema: { type: 'string' } }],
    answers: { '200': { description: 'A page of at most about 4 MB', schema: userExportSchema } },
    problems: ['400', '401', '503'],
  },
  deleteData: {
    summary: "Delete all of the caller's data; asking again starts nothing twice",
    answers: {
      '202': {
        description: 'Under way, or done already',
        schema: dataDeletionSchema,
        headers: { Location: header('Where to ask how far it is') },
      },
    },
    problems: ['401', '503'],
  },
  getDataDeletion: {
    summary: 'How far the deletion of all data is, until a day after its end',
    answers: {
      '200': {
        description: 'The deletion',
        schema: dataDeletionSchema,
        headers: { 'Retry-After': header('Seconds until the next poll') },
      },
      '204': { description: 'Nothing is being deleted' },
    },
    problems: ['401', '503'],
  },
  health: {
    summary: 'Liveness and version',
    answers: { '200': { description: 'Alive', schema: healthSchema } },
    problems: [],
  },
  openApi: {
    summary: 'This document',
    answers: { '200': { description: 'OpenAPI 3.1' } },
    problems: [],
  },
};

/** The OpenAPI 3.1 document of the API. */
export function openApiDocument(): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [name, route] of Object.entries(ROUTES) as [RouteName, Route][]) {
    for (const path of [route.path, ...route.aliases]) {
      const alias =
        path === route.path ? {} : { summary: `${OPERATIONS[name].summary} (alias of ${route.path})` };
      paths[path] = {
        ...paths[path],
        [route.method.toLowerCase()]: {
          ...operation(route, OPERATIONS[name]),
          ...alias,
          operationId: path === route.path ? name : `${name}_${path.slice('/api/'.length)}`,
        },
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Interview Helper', version: VERSION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: { securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}

function operation(route: Route, { summary, parameters, body, answers, problems }: Operation): JsonObject {
  const responses: JsonObject = {};
  for (const [status, answer] of Object.entries(answers))
    responses[status] = {
      description: answer.description,
      ...(answer.headers && { headers: answer.headers }),
      ...(answer.schema && {
        content: { 'application/json': { schema: jsonSchema(answer.schema, 'output') } },
      }),
    };
  for (const status of problems)
    responses[status] = {
      description: 'Problem details (RFC 9457)',
      content: { [PROBLEM_MEDIA_TYPE]: { schema: jsonSchema(problemSchema, 'output') } },
    };
  return {
    summary,
    security: route.signedIn ? [{ accessToken: [] }] : [],
    ...(parameters && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses,
  };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
