/** Threads load JavaScript and journeys start programs: both from `build/`, which is brought up to date here, once. */
import { build } from '../../scripts/build.mjs';

export async function setup(): Promise<void> {
  if (process.env.SKIP_BUILD !== "1") await build({ quiet: true });
}
