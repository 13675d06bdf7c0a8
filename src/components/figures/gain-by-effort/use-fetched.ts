/** Code that is seldom asked for: fetched when it is wanted for the first time. */
import { useEffect, useState } from "preact/hooks";

/**
 * @param fetch gets the module; it is called once
 * @returns the module; null until it has come
 */
export function useFetched<Module extends object>(isWanted: boolean, fetch: () => Promise<Module>): Module | null {
  const [found, setFound] = useState<Module | null>(null);
  useEffect(() => {
    if (!isWanted || found !== null) return;
    void fetch().then((module) => {
      setFound(() => module);
    });
  }, [isWanted]);
  return found;
}
