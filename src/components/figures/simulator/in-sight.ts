/** Tells which parts of the simulator are on the screen: only those follow the hand at every frame. */
import { sessionPart } from "./now.ts";
import { seeing } from "./state.ts";
import { weeksParts } from "./weeks.ts";

/** A part is drawn before it is seen, px. */
const ahead = 200;

/** Watches until the returned function is called. */
export function watchSight(): () => void {
  const seen = new Set<Element>();
  const session = document.getElementById("part-session");
  const weeks = ["block", "intensity", "compare"].flatMap((part) => document.getElementById(`part-${part}`) ?? []);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      seeing(sessionPart, session === null || seen.has(session));
      seeing(
        weeksParts,
        weeks.some((part) => seen.has(part)),
      );
    },
    { rootMargin: `${ahead}px` },
  );
  for (const part of [...weeks, ...(session === null ? [] : [session])]) observer.observe(part);
  return () => {
    observer.disconnect();
  };
}
