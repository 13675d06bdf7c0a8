/** The page's address: the link parts of all its figures together, kept up to date and followed back and forward. */
import { pairsText, type LinkParts } from "./codec.ts";
import { plainKey } from "./mangled.ts";

/** How long nothing may change before the address is written, ms: browsers refuse many changes a second. */
const delay = 200;

/** A fragment that holds values, not the id of a heading. */
const holdsValues = (fragment: string): boolean => fragment.includes("=");

/** A fragment that is the id of a heading stays; one that holds values is left out. */
export const withoutValues = (fragment: string): string => (holdsValues(fragment) ? "" : fragment);

const valuesOf = (fragment: string): URLSearchParams =>
  new URLSearchParams(holdsValues(fragment) ? fragment.replace(/^#/, "") : "");

/** All that an address holds; the private values of the fragment go before those of the query. */
export function linkOf({ search, hash }: Pick<Location, "search" | "hash">): URLSearchParams {
  const all = new URLSearchParams(search);
  for (const [key, value] of valuesOf(hash)) {
    const same = [...all.keys()].find((each) => plainKey(each) === plainKey(key));
    all.set(same ?? key, value);
  }
  return all;
}

/** One figure's part in the address. */
export interface AddressPart {
  readonly version: string;
  /** Every key that is the figure's own: called whenever the address is written, because a figure may join a scene late. */
  readonly keys: () => readonly string[];
  /** Called for the present parts whenever the address is written. */
  readonly parts: () => LinkParts;
  /** Called when the reader goes back or forward to another address. */
  readonly onOther: (link: URLSearchParams) => void;
}

/**
 * Query and fragment of several figures together, each with its sign in front; empty where all is as it was built.
 *
 * @param present the address so far. Keys in it that belong to none of the figures are kept: a figure that has not woken
 * yet will look for its own
 */
export function addressOf(
  parts: readonly AddressPart[],
  present: Pick<Location, "search" | "hash">,
): { readonly search: string; readonly fragment: string } {
  const own = new Set(["v", ...parts.flatMap(({ keys }) => keys())]);
  const others = (values: URLSearchParams) => [...values].filter(([key]) => !own.has(plainKey(key)));
  const search = new URLSearchParams(present.search);
  const found = parts.map((part) => ({ ...part.parts(), version: part.version }));
  const query = [...found.flatMap((part) => part.query), ...others(search)];
  const fragment = [...found.flatMap((part) => part.fragment), ...others(valuesOf(present.hash))];
  const writer = found.find((part) => part.query.length + part.fragment.length > 0);
  const version = writer?.version ?? (query.length + fragment.length > 0 ? search.get("v") : null);
  const all = version === null ? query : [["v", version] as const, ...query];
  return {
    search: all.length === 0 ? "" : `?${pairsText(all)}`,
    fragment: fragment.length === 0 ? "" : `#${pairsText(fragment)}`,
  };
}

/** A figure's hold on the address of its page. */
export interface AddressHold {
  /** Tells that the figure's part has changed: the address is written once nothing has changed for a moment. */
  readonly change: () => void;
  /** The figure has left the page. What it had set stays in the address. */
  readonly release: () => void;
}

/**
 * Follows the address of a page for its figures. Nothing is written before a figure's part has changed.
 *
 * @returns adds a figure
 */
export function followAddress(page: Window): (part: AddressPart) => AddressHold {
  const parts: AddressPart[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  /** The query that was last opened or written. */
  let present = page.location.search;
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const write = (): void => {
    forget();
    const { location, history } = page;
    const { search, fragment } = addressOf(parts, location);
    try {
      history.replaceState(
        history.state,
        "",
        `${location.pathname}${search}${fragment || withoutValues(location.hash)}`,
      );
    } catch {
      // A document without an address of its own (a frame's srcdoc) may not change it, and Safari allows only so many changes
      // in a time: the link can still be copied.
    }
    present = location.search;
  };
  page.addEventListener("popstate", () => {
    const { search, hash } = page.location;
    // A jump to a heading is told as well: it takes the query along, and what is set stays.
    if (search === present && hash !== "" && !holdsValues(hash)) return;
    forget();
    present = search;
    for (const part of parts) part.onOther(linkOf(page.location));
  });
  // Keeps a change made just before leaving, and the text of a field that reports it only on leaving.
  page.addEventListener("pagehide", () => {
    isLeaving = true;
    if (timer !== undefined) write();
  });
  page.addEventListener("pageshow", () => {
    isLeaving = false;
  });
  return (part) => {
    parts.push(part);
    return {
      change: () => {
        forget();
        if (isLeaving) write();
        else timer = setTimeout(write, delay);
      },
      release: () => {
        if (timer !== undefined) write();
        parts.splice(parts.indexOf(part), 1);
      },
    };
  };
}
