/** Keeps what the reader has set in the page's address, so that it can be kept, sent and gone back to. */

/** A moment after the hand has stopped, ms: browsers refuse to change the address many times a second. */
const delay = 200;

/** @returns writes a query, without "?", into the address; of several in quick succession only the last */
export function addressWriter(): (query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { pathname, hash } = location;
      history.replaceState(history.state, "", `${pathname}${query === "" ? "" : `?${query}`}${hash}`);
    }, delay);
  };
}

/** The page's address with a query in it. */
export function addressWith(query: string): string {
  const url = new URL(location.href);
  url.search = query;
  return url.href;
}
