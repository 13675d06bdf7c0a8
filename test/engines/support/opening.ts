// Opens what a page has folded, so that all of its islands wake.
import { awakenDocument } from "../../../scripts/browser/awaken.ts";
import type { Engine } from "../../../scripts/engines/engine.ts";

/** Runs in the page: opens what is folded and in sight. Returns how many there were. */
function unfold(): number {
  const folded = [...document.querySelectorAll<HTMLElement>("details:not([open], .share) > summary")].filter(
    (summary) => summary.checkVisibility(),
  );
  for (const summary of folded) summary.click();
  return folded.length;
}

/** Wakes the islands of the page, unfolds all of it, and wakes what was folded. */
export async function unfoldAll(engine: Engine): Promise<void> {
  do await engine.evaluate(awakenDocument);
  while ((await engine.evaluate(unfold)) > 0);
}
