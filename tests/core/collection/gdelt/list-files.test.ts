import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GdeltFile,
  labelOfTime,
  listGdeltFiles,
  planCatchUp,
  quarterHour,
  timeOfLabel,
} from '../../../../core/collection/gdelt/list-files.ts';

const base = 'http://gdelt.example/gdeltv2';
const md5 = '0123456789abcdef0123456789abcdef';
const file = (label: string): GdeltFile => ({
  label,
  url: `${base}/${label}.gkg.csv.zip`,
  md5,
});
const limits = { back: 672, atOnce: 96 };

describe('the list of GDELT files', () => {
  it('names the file of the knowledge graph, with size, check sum and address', () => {
    const list = `150383 297a16b493de7cf6ca809a7cc31d0b93 ${base}/20260601101500.export.CSV.zip
318084 bb27f78ba45f69a17ea6ed7755e9f8ff ${base}/20260601101500.mentions.CSV.zip
10768507 ea8dde0beb0ba98810a92db068c0ce99 ${base}/20260601101500.gkg.csv.zip
`;
    expect(listGdeltFiles(list)).toEqual([
      {
        label: '20260601101500',
        url: `${base}/20260601101500.gkg.csv.zip`,
        md5: 'ea8dde0beb0ba98810a92db068c0ce99',
      },
    ]);
  });

  it('names those of the translated web as well', () => {
    const list = `1 ${md5.toUpperCase()} ${base}/20260601101500.translation.gkg.csv.zip\r\n`;
    expect(listGdeltFiles(list)).toMatchObject([{ label: '20260601101500', md5 }]);
  });

  it.each([
    ['nothing', ''],
    ['a page of HTML', '<html><body>404 Not Found</body></html>'],
    ['a date that is none', `1 ${md5} ${base}/20260631101500.gkg.csv.zip`],
    ['another protocol', `1 ${md5} ftp://gdelt.example/20260601101500.gkg.csv.zip`],
    ['a line cut off', `1 ${md5}`],
    ['zeros', '\0'.repeat(1000)],
  ])('is empty for %s', (_, list) => {
    expect(listGdeltFiles(list)).toEqual([]);
  });

  it('goes without a check sum that is none', () => {
    expect(listGdeltFiles(`1 none ${base}/20260601101500.gkg.csv.zip`)[0]).toMatchObject({
      md5: null,
    });
  });

  it('reads labels as moments and back', () => {
    expect(timeOfLabel('20260601101500')).toEqual(new Date('2026-06-01T10:15:00Z'));
    expect(timeOfLabel('20260229000000')).toBeNull();
    expect(timeOfLabel('2026060110150')).toBeNull();
    expect(timeOfLabel('20260601101560')).toBeNull();
    const time = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, (date) => {
        const second = new Date(Math.floor(date.getTime() / 1000) * 1000);
        expect(timeOfLabel(labelOfTime(second))).toEqual(second);
      }),
    );
  });
});

describe('catching up with GDELT', () => {
  const labels = (plan: { files: GdeltFile[] }) => plan.files.map(({ label }) => label);

  it('begins with the newest file', () => {
    expect(planCatchUp(null, file('20260601101500'), limits)).toEqual({
      files: [file('20260601101500')],
      remaining: 0,
      skipped: null,
    });
  });

  it('reads every quarter of an hour since, across midnight, oldest first', () => {
    const plan = planCatchUp('20260531233000', file('20260601001500'), limits);
    expect(labels(plan)).toEqual(['20260531234500', '20260601000000', '20260601001500']);
    expect(plan.files.map((each) => each.md5)).toEqual([null, null, md5]);
    expect(plan.files[0]!.url).toBe(`${base}/20260531234500.gkg.csv.zip`);
  });

  it('keeps to the translated files for the translated web', () => {
    const newest = {
      ...file('20260601101500'),
      url: `${base}/20260601101500.translation.gkg.csv.zip`,
    };
    expect(planCatchUp('20260601094500', newest, limits).files[0]!.url).toBe(
      `${base}/20260601100000.translation.gkg.csv.zip`,
    );
  });

  it('has nothing to do when the newest is done, or a list is older than what was read', () => {
    for (const newest of ['20260601101500', '20260601100000']) {
      expect(planCatchUp('20260601101500', file(newest), limits)).toEqual({
        files: [],
        remaining: 0,
        skipped: null,
      });
    }
  });

  it('takes a day at once and says how much is left', () => {
    const plan = planCatchUp('20260601000000', file('20260603000000'), limits);
    expect(plan.files).toHaveLength(96);
    expect(plan.remaining).toBe(96);
    expect(plan.files.at(-1)!.label).toBe('20260602000000');
  });

  it('gives up what is older than the limit, and says from when to when', () => {
    const plan = planCatchUp('20260501000000', file('20260601000000'), limits);
    expect(plan.files[0]!.label).toBe('20260525001500');
    expect(plan.files.length + plan.remaining).toBe(672);
    expect(plan.skipped).toEqual({ from: '20260501001500', to: '20260525000000' });
  });

  it('goes on from a label that is no quarter of an hour', () => {
    const plan = planCatchUp('20260601095959', file('20260601101500'), limits);
    expect(labels(plan)).toEqual(['20260601100000', '20260601101500']);
  });

  it('leaves no gap and reads nothing twice, however it is cut into polls', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900 }), fc.integer({ min: 1, max: 100 }), (behind, atOnce) => {
        const end = Date.UTC(2026, 5, 1);
        const newest = file(labelOfTime(new Date(end)));
        let done = labelOfTime(new Date(end - behind * quarterHour));
        const read: string[] = [];
        for (let poll = 0; poll < 1000; poll++) {
          const plan = planCatchUp(done, newest, { back: 1000, atOnce });
          if (plan.files.length === 0) break;
          read.push(...labels(plan));
          done = plan.files.at(-1)!.label;
        }
        expect(read).toHaveLength(behind);
        expect(new Set(read).size).toBe(behind);
        expect(read).toEqual(read.toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
