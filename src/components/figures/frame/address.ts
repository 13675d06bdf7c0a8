/** Keeps what the reader has set in the page's address, so that it can be kept, sent and gone back to. */

/** A moment after the hand has stopped, ms: browsers refuse to change the address many times a second. */
const delay = 200;

/**
 * @param onOther hears the query, with "?", when the reader goes back or forward to a place with another one. Default nobody
 * @returns writes a query, without "?", into the address; of several in quick succession only the last
 */
export function addressWriter(onOther?: (query: string) => void): (query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let present = "";
  if (onOther !== undefined) {
    present = location.search;
    addEventListener("popstate", () => {
      // A jump to a heading is told as well; it takes the query along.
      if (location.search === present) return;
      clearTimeout(timer);
      present = location.search;
      onOther(present);
    });
  }
  return (query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { pathname, hash } = location;
      history.replaceState(history.state, "", `${pathname}${query === "" ? "" : `?${query}`}${hash}`);
      present = location.search;
    }, delay);
  };
}

/** The page's address with a query in it. */
export function addressWith(query: string): string {
  const url = new URL(location.href);
  url.search = query;
  return url.href;
}
