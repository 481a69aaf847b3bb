import type { RequestHandler } from 'express';
import { UndercurrentError } from '../../core/errors.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Without sign-in, whatever page the analyst has open in another tab could speak to this server. Two checks keep
 * it out: the host name must be ours (a foreign name that resolves to this machine is refused), and a change must
 * not come from another site.
 */
export function sameSite(hosts: ReadonlySet<string> | null): RequestHandler {
  return (request, _response, next) => {
    if (hosts && !hosts.has(request.hostname)) {
      throw new UndercurrentError(
        'invalid',
        `This server does not answer to the name ${request.hostname}.`,
      );
    }
    if (
      !reads.has(request.method) &&
      comesFromElsewhere(request.get('sec-fetch-site'), request.get('origin'), request.get('host'))
    ) {
      throw new UndercurrentError('invalid', 'Changes are accepted from our own pages only.');
    }
    next();
  };
}

function comesFromElsewhere(
  site: string | undefined,
  origin: string | undefined,
  host: string | undefined,
): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false; // not a browser
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
