// Opens what a page has folded, so that all of its islands wake.
import { awakenDocument } from "../../../scripts/browser/awaken.ts";
import type { Engine } from "../../../scripts/engines/engine.ts";

/** Runs in the page: opens those of a kind of `<details>` that are folded and in sight. Returns how many there were. */
function unfold(kind: string): number {
  const folded = [...document.querySelectorAll<HTMLElement>(`${kind}:not([open]) > summary`)];
  const inSight = folded.filter((summary) => summary.checkVisibility());
  for (const summary of inSight) summary.click();
  return inSight.length;
}

/** Wakes the islands of the page, unfolds all `<details>` of a kind, and wakes what was folded. */
async function unfoldKind(engine: Engine, kind: string): Promise<void> {
  do await engine.evaluate(awakenDocument);
  while ((await engine.evaluate(unfold, kind)) > 0);
}

/** Unfolds all but menus and answers: beside an open answer no guess can be drawn. */
export const unfoldQuestions = (engine: Engine): Promise<void> => unfoldKind(engine, "details:not(.share, .answer)");

/** Unfolds all but menus. */
export const unfoldAll = (engine: Engine): Promise<void> => unfoldKind(engine, "details:not(.share)");
