/** Threads load JavaScript and journeys start programs: both from `build/`, which is brought up to date here, once. */
import { build } from '../../scripts/build.mjs';

export async function setup(): Promise<void> {
  await build({ quiet: true });
}
