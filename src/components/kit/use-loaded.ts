/** Code that is fetched when it is wanted for the first time. */
import { useEffect, useState } from "preact/hooks";

/** Null until it has been fetched; "failed" where that did not work, as without a connection. */
export type Loaded<Module extends object> = Module | "failed" | null;

/** What the reader is told then. */
export const failedWords = "This could not be loaded. Try again.";

/** Fetches a module once it is wanted. After a failure the next wish tries again. */
export function useLoaded<Module extends object>(load: () => Promise<Module>, isWanted: boolean): Loaded<Module> {
  const [loaded, setLoaded] = useState<Loaded<Module>>(null);
  useEffect(() => {
    if (!isWanted || (loaded !== null && loaded !== "failed")) return;
    let isCurrent = true;
    const settle = (found: Loaded<Module>): void => {
      if (isCurrent) setLoaded(found);
    };
    load().then(settle, () => {
      settle("failed");
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return loaded;
}
