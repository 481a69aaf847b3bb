export interface SiteOptions {
  /** Addresses of this machine that the feeds are spread over, so that the limit per host holds nothing up. */
  hosts: number;
}

/** What the site of feeds tells the program that measures, once a second. */
export interface SiteReport {
  port: number;
  /** Answers by status. */
  answers: Record<number, number>;
}

/** Address of the host with this number; on Linux all of 127/8 leads to this machine. */
export function hostAddress(host: number): string {
  return `127.0.${1 + Math.floor(host / 250)}.${1 + (host % 250)}`;
}
