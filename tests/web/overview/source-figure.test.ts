import { describe, expect, it } from 'vitest';
import { sourceFigure } from '../../../web/features/overview/source-figure.ts';

const of = (...states: ('new' | 'ok' | 'failing' | 'off' | 'archive')[]) =>
  sourceFigure(states.map((state) => ({ state })));

describe('the number of sources', () => {
  it('says how many of those switched on deliver', () => {
    expect(of('ok', 'ok', 'failing', 'off', 'archive')).toMatchObject({
      value: '2 of 3',
      note: '1 not delivering',
    });
  });

  it('counts a feed that was never polled as not delivering yet', () => {
    expect(of('new')).toMatchObject({ value: '0 of 1', note: '1 not delivering' });
  });

  it('mentions archives beside feeds', () => {
    expect(of('ok', 'archive').note).toBe('and 1 archive');
    expect(of('ok', 'archive', 'archive').note).toBe('and 2 archives');
    expect(of('ok').note).toBe('all sources');
  });

  it('does not complain where there are archives only', () => {
    expect(of('archive', 'archive')).toEqual({
      label: 'Sources',
      value: '2',
      note: 'all of them archives',
    });
  });
});
