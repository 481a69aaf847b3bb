/** What a poll says about where a source lives. */
export interface MoveSigns {
  url: string;
  /** Where its server says it moved for good, and what was found there works; else null. */
  permanentUrl: string | null;
  /** What the poll before said. */
  movedTo: string | null;
}

export interface MoveVerdict {
  /** To be remembered until the next poll. */
  movedTo: string | null;
  /** Where the source lives from now on; null where it stays. */
  newUrl: string | null;
}

const longestUrl = 2000;

/**
 * Follows a permanent redirect when two polls in a row name the same new address: a single answer may come from a
 * hotel's login page, a misconfigured hour or somebody on the way.
 */
export function followMove({ url, permanentUrl, movedTo }: MoveSigns): MoveVerdict {
  if (permanentUrl === null || permanentUrl === url || !isKeepable(permanentUrl)) {
    return { movedTo: null, newUrl: null };
  }
  return permanentUrl === movedTo
    ? { movedTo: null, newUrl: permanentUrl }
    : { movedTo: permanentUrl, newUrl: null };
}

/** What `NewSource` of the contract takes as well. */
function isKeepable(url: string): boolean {
  return url.length <= longestUrl && new URL(url).username === '';
}
