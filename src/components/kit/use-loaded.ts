/** Code that is fetched when it is wanted for the first time. */
import { useEffect, useState } from "preact/hooks";

/** @returns null until it has been wanted and fetched */
export function useLoaded<Module extends object>(load: () => Promise<Module>, isWanted: boolean): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    let isCurrent = true;
    void load().then((module) => {
      if (isCurrent) setLoaded(module);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return loaded;
}
