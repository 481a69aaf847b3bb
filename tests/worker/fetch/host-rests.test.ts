import { describe, expect, it } from 'vitest';
import { HostRests } from '../../../worker/fetch/host-rests.ts';

function restsAt(start = 0) {
  let now = start;
  const rests = new HostRests(() => now);
  return { rests, pass: (seconds: number) => (now += seconds * 1000) };
}

describe('hosts that want a rest', () => {
  it('have it for as long as they said', () => {
    const { rests, pass } = restsAt();
    rests.note('busy.example', 503, 120);
    expect(rests.of('busy.example')).toEqual({
      kind: 'failed',
      hard: false,
      reason: 'busy.example asked us to wait.',
      retryAfter: 120,
      postponed: true,
    });
    pass(119);
    expect(rests.of('busy.example')).toMatchObject({ retryAfter: 1 });
    pass(1);
    expect(rests.of('busy.example')).toBeNull();
  });

  it('leave the others alone', () => {
    const { rests } = restsAt();
    rests.note('busy.example', 429, 60);
    expect(rests.of('other.example')).toBeNull();
    expect(rests.of('busy.example:8080')).toBeNull();
  });

  it('have a while when they do not say how long', () => {
    const { rests } = restsAt();
    rests.note('busy.example', 429, null);
    expect(rests.of('busy.example')).toMatchObject({ retryAfter: 300 });
  });

  it('are not meant by a fault that names no time, nor by other answers', () => {
    const { rests } = restsAt();
    rests.note('a.example', 503, null);
    rests.note('b.example', 404, 600);
    rests.note('c.example', 429, 0);
    expect(['a', 'b', 'c'].map((name) => rests.of(`${name}.example`))).toEqual([null, null, null]);
  });

  it('keep the longer of two times, and a day at most', () => {
    const { rests } = restsAt();
    rests.note('busy.example', 503, 600);
    rests.note('busy.example', 429, 30);
    expect(rests.of('busy.example')).toMatchObject({ retryAfter: 600 });
    rests.note('busy.example', 429, 7 * 86_400);
    expect(rests.of('busy.example')).toMatchObject({ retryAfter: 86_400 });
  });
});
