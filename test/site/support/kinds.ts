/** The first path under each start; "" means the home page. Throws when there is none under a start. */
export const onePerKind = (paths: readonly string[], starts: readonly string[]): string[] =>
  starts.map((start) => {
    const found = paths.find((path) => (start === "" ? path === "" : path.startsWith(start)));
    if (found === undefined)
      throw new Error(`The site has no page under /${start}: the checks of one page of each kind need it`);
    return found;
  });
