/**
 * Keeps the reader's values on a page until the tab is closed, for a reader who leaves by the menu and comes back. They stay
 * in the browser's session storage: no server gets them.
 */
import { pairsText, type LinkParts } from "./codec.ts";
import { plainValues } from "./mangled.ts";

export interface KeptAnswers {
  /** The link with what was kept; the link itself where it sets more than those keys, or nothing was kept. */
  readonly open: (link: URLSearchParams) => URLSearchParams;
  /** Keeps a state instead of what was kept. The state of the defaults leaves nothing. */
  readonly keep: (parts: LinkParts & { readonly version: string }) => void;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A browser may refuse storage, as in a frame with a sandbox: then nothing is kept. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/**
 * @param name of what is kept: no two scenes of the site may have the same
 * @param keys all of the scene's keys
 * @param passing keys that a link may set without replacing what was kept; they are not kept themselves
 * @param store throws where the browser refuses it
 */
export function keptAnswers(
  name: string,
  keys: readonly string[],
  passing: readonly string[],
  store: () => Store = () => sessionStorage,
): KeptAnswers {
  const place = `effective-dose:${name}`;
  return {
    open: (link) => {
      const kept = attempt(() => store().getItem(place)) ?? "";
      const values = plainValues(link);
      const isWhole = keys.some((key) => values.has(key) && !passing.includes(key));
      if (kept === "" || isWhole) return link;
      const all = new URLSearchParams(kept);
      for (const key of passing) {
        const value = values.get(key);
        if (value !== undefined) all.set(key, value);
      }
      return all;
    },
    keep: ({ query, fragment, version }) => {
      const pairs = [...query, ...fragment].filter(([key]) => !passing.includes(key));
      attempt(() => {
        if (pairs.length === 0) store().removeItem(place);
        else store().setItem(place, pairsText([["v", version], ...pairs]));
      });
    },
  };
}
