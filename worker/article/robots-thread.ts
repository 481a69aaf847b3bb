/** What runs in a reading thread: matching a hostile robots.txt takes as long as its author likes. */
import robotsParser from 'robots-parser';
import type { RobotsAnswer, RobotsTask } from './robots.ts';

// The package is CommonJS, its types say otherwise.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** `Undercurrent/1.0 (…)` in the User-Agent; robots.txt names the product only (RFC 9309, section 2.2.1). */
const token = 'Undercurrent';

export function work({ robotsUrl, rules, url }: RobotsTask): RobotsAnswer {
  const robots = parseRobots(robotsUrl, rules);
  return {
    allowed: robots.isAllowed(url, token) ?? true,
    delaySeconds: robots.getCrawlDelay(token) ?? 0,
  };
}
