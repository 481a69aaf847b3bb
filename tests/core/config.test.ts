import { describe, expect, it } from 'vitest';
import { engineOf, readSettings } from '../../core/config.ts';

describe('settings', () => {
  it('open the embedded engine on this machine when nothing is set', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      COLLECT: true,
      MAX_FETCH_MB: 10,
      PRIVATE_ADDRESSES: [],
    });
    expect(engineOf(settings)).toBe('embedded');
  });

  it('open the scaled engine with both addresses', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://u@h/d',
      REDIS_URL: 'redis://h:6379',
    });
    expect(engineOf(settings)).toBe('scaled');
  });

  it('take an empty variable for one that is not set', () => {
    expect(engineOf(readSettings({ DATABASE_URL: '', REDIS_URL: '', PORT: '' }))).toBe('embedded');
  });

  it('read lists and yes or no', () => {
    const settings = readSettings({
      PRIVATE_ADDRESSES: '10.0.0.0/8, intranet.example ,',
      COLLECT: 'no',
    });
    expect(settings.PRIVATE_ADDRESSES).toEqual(['10.0.0.0/8', 'intranet.example']);
    expect(settings.COLLECT).toBe(false);
  });

  it('name every fault at once', () => {
    expect(() =>
      readSettings({
        PORT: '99999',
        LOG_LEVEL: 'loud',
        DATABASE_URL: 'mysql://h/d',
        COLLECT: 'perhaps',
      }),
    ).toThrow(/PORT.*\n.*(LOG_LEVEL|DATABASE_URL|COLLECT)[\s\S]*(LOG_LEVEL|COLLECT)/);
  });

  it('refuse one half of the scaled engine', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgres://u@h/d' })).toThrow(/give both/);
    expect(() => readSettings({ REDIS_URL: 'redis://h' })).toThrow(/give both/);
  });

  it.each(['0.0.0.0', '192.168.1.5', '::', 'example.org'])(
    'refuse to listen on %s without a word that the network is trusted',
    (HOST) => {
      expect(() => readSettings({ HOST })).toThrow(/TRUSTED_NETWORK=yes/);
      expect(readSettings({ HOST, TRUSTED_NETWORK: 'yes' }).HOST).toBe(HOST);
    },
  );

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('listen on %s freely', (HOST) => {
    expect(readSettings({ HOST }).HOST).toBe(HOST);
  });
});
