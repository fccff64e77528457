import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { openApiDocument } from './openapi.ts';
import { ROUTES } from './routes.ts';
import { VERSION } from './version.ts';

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(openApiDocument()));
    expect(result).toEqual({ valid: true });
  });

  it('describes every route and alias with its method', () => {
    const paths = openApiDocument().paths as Record<string, Record<string, unknown>>;
    for (const route of Object.values(ROUTES))
      for (const path of [route.path, ...route.aliases])
        expect(paths[path]).toHaveProperty(route.method.toLowerCase());
  });

  it('carries the version of the package', () => {
    expect(VERSION).toBe(packageJson.version);
  });
});
