/** Whether the block's curves are shown with their spread, and what was drawn: the drawing itself is fetched when asked for. */
import { signal } from "@preact/signals";
import type { Outcome } from "./outcomes.ts";

/** Weeks, and percent. */
export type Band = readonly (readonly [week: number, low: number, high: number])[];

export const spreadShown = signal(false);
/** Of which block the bands are; they are not drawn beside curves of another one. */
export const spread = signal<{ readonly of: unknown; readonly bands: ReadonlyMap<Outcome["id"], Band> } | null>(null);
/** Curves done, of all; null at rest, and while it has not taken long enough to be said. */
export const progress = signal<number | null>(null);
export const spreadFailure = signal("");

export const draws = 200;
