/** The page's address: the link parts of all its figures together, kept up to date and followed back and forward. */
import type { LinkParts } from "./codec.ts";

/** How long nothing may change before the address is written, ms: browsers refuse many changes a second. */
const delay = 200;

/** A fragment that holds values, not the id of a heading. */
const holdsValues = (fragment: string): boolean => fragment.includes("=");

/** All that an address holds: the query first, then the private values of the fragment. */
export function linkOf({ search, hash }: Pick<Location, "search" | "hash">): URLSearchParams {
  const all = new URLSearchParams(search);
  const fragment = hash.replace(/^#/, "");
  if (holdsValues(fragment)) for (const [key, value] of new URLSearchParams(fragment)) all.set(key, value);
  return all;
}

/** One figure's part in the address. */
export interface AddressPart {
  readonly version: string;
  /** Every key that is the figure's own. */
  readonly keys: readonly string[];
  /** Called for the present parts whenever the address is written. */
  readonly parts: () => LinkParts;
  /** Called when the reader goes back or forward to another address. */
  readonly onOther: (link: URLSearchParams) => void;
}

const text = (pairs: LinkParts["query"]): string => new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();

/** Query and fragment of several figures together, each with its sign in front; empty where all is as it was built. */
export function addressOf(parts: readonly AddressPart[]): { readonly search: string; readonly fragment: string } {
  const found = parts.map((part) => ({ ...part.parts(), version: part.version }));
  const query = found.flatMap((part) => part.query);
  const fragment = found.flatMap((part) => part.fragment);
  const version = found.find((part) => part.query.length + part.fragment.length > 0)?.version;
  return {
    search: version === undefined ? "" : `?${text([["v", version], ...query])}`,
    fragment: fragment.length === 0 ? "" : `#${text(fragment)}`,
  };
}

/**
 * Follows the address of a page for its figures.
 *
 * @returns adds a figure; what that returns tells that the figure's part has changed
 */
export function followAddress(page: Window): (part: AddressPart) => () => void {
  const parts: AddressPart[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let present = "";
  const write = (): void => {
    const { location, history } = page;
    const { search, fragment } = addressOf(parts);
    const anchor = holdsValues(location.hash) ? "" : location.hash;
    history.replaceState(history.state, "", `${location.pathname}${search}${fragment || anchor}`);
    present = location.search + location.hash;
  };
  page.addEventListener("popstate", () => {
    const { search, hash } = page.location;
    // A jump to a heading is told as well; it takes the query along.
    if (search === new URL(present || "?", page.location.href).search && !holdsValues(hash)) return;
    clearTimeout(timer);
    present = search + hash;
    for (const part of parts) part.onOther(linkOf(page.location));
  });
  // A change made just before leaving is kept.
  page.addEventListener("pagehide", () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  });
  return (part) => {
    if (parts.length === 0) present = page.location.search + page.location.hash;
    parts.push(part);
    return () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        write();
      }, delay);
    };
  };
}
