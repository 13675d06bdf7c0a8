/** Tells which parts of the simulator are on the screen: only those follow the hand at every frame. */
import type { Part } from "../../../state/simulator/state.ts";
import { part as across } from "./across.ts";
import { part as block } from "./block.ts";
import { sessionPart } from "./now.ts";
import { seeing, type Follower } from "./state.ts";

/** A part is drawn before it is seen, px. */
const ahead = 200;

/** The comparison, which is seldom opened, watches for itself. */
const followers: Readonly<Record<Exclude<Part, "compare">, Follower>> = {
  session: sessionPart,
  block,
  intensity: across,
};

/** Watches one part until the returned function is called. */
export function watchPart(name: Part, follower: Follower): () => void {
  const part = document.getElementById(`part-${name}`);
  if (part === null) return () => undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry !== undefined) seeing(follower, entry.isIntersecting);
    },
    { rootMargin: `${ahead}px` },
  );
  observer.observe(part);
  return () => {
    observer.disconnect();
  };
}

/** Watches until the returned function is called. */
export function watchSight(): () => void {
  const unwatch = Object.entries(followers).map(([name, follower]) => watchPart(name as Part, follower));
  return () => {
    for (const stop of unwatch) stop();
  };
}
