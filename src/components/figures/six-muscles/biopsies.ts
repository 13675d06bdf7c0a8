/** The biopsies beside the curves. Apart from them, because the browser must not load the evidence. */
import { biopsies } from "../../../sim/evidence.ts";
import type { Seen } from "./curves.tsx";

/** What they saw of fast fibers in the first half hour, from the lowest effort. */
export const shownBiopsies = ["krustrup2004low", "skelly2021", "scribbans2014", "altenburg2007"].flatMap(
  (source) => biopsies.find((each) => each.source === source) ?? [],
);

const effortsOf = (mark: "none" | "some"): readonly number[] =>
  shownBiopsies.flatMap(({ fast: [first], intensity }) =>
    first.mark === mark && intensity !== null ? [Math.round(100 * intensity)] : [],
  );

export const seen: Seen = { none: effortsOf("none"), some: effortsOf("some") };
