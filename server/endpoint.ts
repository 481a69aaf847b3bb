import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import type { Api, ApiContext } from './context.ts';
import { Invalid } from './middleware/problems.ts';

/** One operation of the API: its contract for validation and the OpenAPI document, and what it does. */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below /api/v1, with parameters as `:id`. */
  path: string;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Media type of a body that is not JSON. */
  bodyType?: string;
  response: z.ZodType | { mediaType: string };
  status?: number;
  handle(call: Call): Promise<unknown>;
}

export interface Call {
  api: Api;
  context: ApiContext;
  // biome-ignore lint/suspicious/noExplicitAny: typed by the schema at `endpoint`
  query: any;
  // biome-ignore lint/suspicious/noExplicitAny: typed by the schema at `endpoint`
  body: any;
  /** The number in `:id`. */
  id: number;
  request: Request;
  response: Response;
}

type Typed<Q, B> = Omit<Call, 'query' | 'body'> & { query: Q; body: B };

/** Ties the types of a handler to its schemas. */
export function endpoint<Q extends z.ZodObject, B extends z.ZodType>(
  definition: Omit<Endpoint, 'query' | 'body' | 'handle'> & {
    query?: Q;
    body?: B;
    handle(call: Typed<z.infer<Q>, z.infer<B>>): Promise<unknown>;
  },
): Endpoint {
  return definition as unknown as Endpoint;
}

export function register(router: Router, api: Api, definition: Endpoint): void {
  router[definition.method](definition.path, async (request: Request, response: Response) => {
    const call: Call = {
      api,
      context: await api.context(),
      query: definition.query ? valid(definition.query.strict(), request.query, 'query') : {},
      body: definition.body ? valid(definition.body, request.body ?? {}, 'body') : undefined,
      id: request.params.id === undefined ? 0 : idOf(request.params.id),
      request,
      response,
    };
    const result = await definition.handle(call);
    response.status(definition.status ?? 200);
    if (!('mediaType' in definition.response)) response.json(result);
    else await sendAs(definition.response.mediaType, result, response);
  });
}

/** A text as it is, or piece by piece where it is long. */
async function sendAs(mediaType: string, result: unknown, response: Response): Promise<void> {
  response.type(mediaType);
  if (typeof result === 'string') response.send(result);
  else await pipeline(Readable.from(result as AsyncIterable<string>), response);
}

function valid(schema: z.ZodType, value: unknown, part: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Invalid(
    parsed.error.issues.map((issue) => ({
      path: [part, ...issue.path].join('.'),
      message: issue.message,
    })),
  );
}

function idOf(written: string | string[]): number {
  const id = Number(written);
  if (!Number.isSafeInteger(id) || id < 1)
    throw new Invalid([{ path: 'path.id', message: 'a positive whole number' }]);
  return id;
}
