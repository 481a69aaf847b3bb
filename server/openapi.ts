import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { problem } from '../core/contract/health.ts';
import type { Endpoint } from './endpoint.ts';

/** The OpenAPI 3.1 document of the same endpoints that serve: the two cannot drift apart. */
export function openApiDocument(endpoints: readonly Endpoint[], version: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Undercurrent',
      version,
      description:
        'Emerging-crime trend monitor. Days are UTC, ranges half-open [from, to). Faults are problems by RFC 9457. Answers carry an ETag.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
  });
}

function operation({
  method,
  path,
  summary,
  query,
  body,
  bodyType,
  response,
  status = 200,
}: Endpoint): ZodOpenApiOperationObject {
  const pathParameters = path.includes(':id')
    ? { path: z.object({ id: z.coerce.number().int().min(1) }) }
    : {};
  const content =
    'mediaType' in response
      ? { [response.mediaType]: { schema: z.string() } }
      : { 'application/json': { schema: response } };
  return {
    operationId: `${method}${path.replaceAll(/[^a-zA-Z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    requestParams: { ...pathParameters, ...(query ? { query } : {}) },
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    ...(bodyType
      ? {
          requestBody: {
            required: true,
            content: { [bodyType]: { schema: z.string().meta({ format: 'binary' }) } },
          },
        }
      : {}),
    responses: {
      [String(status) as '200']: { description: summary, content },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}
