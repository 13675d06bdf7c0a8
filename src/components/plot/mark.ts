/** What a plot is made of: functions from a frame to what is drawn in it. */
import type { VNode } from "preact";
import type { Frame } from "./frame.ts";
import type { Series } from "./series.ts";

/** Draws itself in a frame. A mark that is a curve also says so, in `series`. */
export type Mark = ((frame: Frame) => VNode | null) & { readonly series?: Series };

/** Where on the plot a text begins, ends or is centered. */
export type Anchor = "start" | "middle" | "end";
