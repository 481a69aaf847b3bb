import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, apiUrl, getJson, sendJson } from '../../../web/lib/api/client.ts';

const signal = new AbortController().signal;

function answerWith(status: number, body: string): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status, statusText: 'Bad Gateway' }));
}

afterEach(() => vi.unstubAllGlobals());

describe('the API client', () => {
  it('writes addresses', () => {
    expect(apiUrl('/trends', { from: '2026-01-01', limit: 8 })).toBe(
      '/api/v1/trends?from=2026-01-01&limit=8',
    );
    expect(apiUrl('/health')).toBe('/api/v1/health');
  });

  it('hands on what the server answered', async () => {
    answerWith(200, '{"a":1}');
    await expect(getJson('/x', {}, signal)).resolves.toEqual({ a: 1 });
  });

  it('takes an empty answer for nothing', async () => {
    answerWith(200, '');
    await expect(sendJson('DELETE', '/sources/1')).resolves.toBeUndefined();
  });

  it("throws the server's own problem", async () => {
    answerWith(
      409,
      JSON.stringify({
        type: 'about:blank',
        title: 'It is there',
        status: 409,
        detail: 'Feed 3 has it.',
      }),
    );
    const error = await getJson('/x', {}, signal).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 409, message: 'Feed 3 has it.' });
  });

  it('explains an answer that is no problem document', async () => {
    answerWith(502, '<html>nginx</html>');
    await expect(getJson('/x', {}, signal)).rejects.toMatchObject({
      status: 502,
      problem: { title: 'Bad Gateway' },
    });
  });

  it('says when nobody answered', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    await expect(getJson('/x', {}, signal)).rejects.toMatchObject({ status: 0 });
  });

  it('stays silent about a request that was given up', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(getJson('/x', {}, signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
