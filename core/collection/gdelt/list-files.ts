/** One 15-minute file of the Global Knowledge Graph. */
export interface GdeltFile {
  /** Its quarter of an hour in UTC, as GDELT writes it: `20260131234500`. */
  label: string;
  url: string;
  /** Of the packed file, where the list of files says it. */
  md5: string | null;
}

export const quarterHour = 15 * 60_000;

const gkgName = /^(.*\/)(\d{14})((?:\.translation)?\.gkg\.csv\.zip)$/;

/**
 * The files of the knowledge graph in GDELT's lists (`lastupdate.txt`, `masterfilelist.txt`), whose lines are
 * `size md5 address`. The files of its other tables, and lines that are damaged, are left out.
 */
export function listGdeltFiles(list: string): GdeltFile[] {
  return list.split('\n').flatMap((line) => {
    const [, md5 = '', url = ''] = line.trim().split(/\s+/);
    const label = gkgName.exec(url)?.[2];
    if (label === undefined || timeOfLabel(label) === null || !/^https?:/.test(url)) return [];
    return [{ label, url, md5: /^[0-9a-f]{32}$/i.test(md5) ? md5.toLowerCase() : null }];
  });
}

/** The moment a label names; null for what is no moment, such as the 31st of June. */
export function timeOfLabel(label: string): Date | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(label);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as number[];
  const time = new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
  return labelOfTime(time) === label ? time : null;
}

export function labelOfTime(time: Date): string {
  return time
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/\D/g, '');
}

export interface CatchUp {
  /** To be read now, oldest first. */
  files: GdeltFile[];
  /** Files still to come after these. */
  remaining: number;
  /** Quarters of an hour too long ago to catch up with: from the first to the last of them. */
  skipped: { from: string; to: string } | null;
}

export interface CatchUpLimits {
  /** Files behind the newest at most; older ones are given up. */
  back: number;
  /** Files at once. */
  atOnce: number;
}

/**
 * What lies between the last file read and the newest. GDELT names files by the quarter of an hour, so the names
 * are counted up and its list of all files (more than 100 MB) is not needed. A source that was never read starts
 * with the newest.
 */
export function planCatchUp(
  done: string | null,
  newest: GdeltFile,
  { back, atOnce }: CatchUpLimits,
): CatchUp {
  const end = timeOfLabel(newest.label)!.getTime();
  const last = done === null ? null : (timeOfLabel(done)?.getTime() ?? null);
  const first = last === null ? end : (Math.floor(last / quarterHour) + 1) * quarterHour;
  const start = Math.max(first, end - (back - 1) * quarterHour);
  const files: GdeltFile[] = [];
  for (let time = start; time < end; time += quarterHour) files.push(siblingOf(newest, time));
  if (last === null || last < end) files.push(newest);
  return {
    files: files.slice(0, atOnce),
    remaining: Math.max(0, files.length - atOnce),
    skipped:
      start > first
        ? { from: labelOfTime(new Date(first)), to: labelOfTime(new Date(start - quarterHour)) }
        : null,
  };
}

function siblingOf(newest: GdeltFile, time: number): GdeltFile {
  const [, folder, , ending] = gkgName.exec(newest.url)!;
  const label = labelOfTime(new Date(time));
  return { label, url: `${folder}${label}${ending}`, md5: null };
}
