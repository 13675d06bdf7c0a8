/** The figure as a picture that can be saved: every plot that is open and the muscle side by side. Fetched then. */
import type { Picture } from "../../kit/download.ts";
import type { Panel } from "../../kit/panels.ts";
import { firstSession, secondSession } from "../../program/fields.ts";
import { weeksWords } from "../../program/program-words.ts";
import { sessionWords } from "../../program/session-words.ts";
import { draws } from "./band.ts";
import type { BlockFigureState } from "./model.ts";
import { allOutcomes, fullName } from "./shown-outcomes.ts";

/** "3 a week: 45 min at 65 %; for 8 weeks, then 4 weeks off.": for whoever opens a picture without the page. */
export function planWords(state: BlockFigureState): string {
  const sessions = [firstSession(state), secondSession(state)]
    .filter(({ perWeek }) => perWeek > 0)
    .map((each) => `${each.perWeek} a week: ${sessionWords(each)}`);
  const off = state.weeksOff === 0 ? "" : `, then ${weeksWords(state.weeksOff)} off`;
  return `${sessions.join("; ")}; for ${weeksWords(state.weeks)}${off}.`;
}

/** What a line, a band and a dot stand for. */
export const legendWords = (hasBand: boolean, hasStudies: boolean): string =>
  [
    "Line: our model.",
    ...(hasBand ? [`Band: 90 % of ${draws} simulations.`] : []),
    ...(hasStudies ? ["Dots: what studies measured (hollow: no significant change)."] : []),
  ].join(" ");

/**
 * @param at the cursor's week in words
 * @param answer what the block changes
 */
export function picturesIn(
  root: Element | null,
  state: BlockFigureState,
  { at, answer }: { readonly at: string; readonly answer: string },
): readonly Picture[] {
  if (root === null) return [];
  const plots = allOutcomes.flatMap((outcome): Panel[] => {
    const place = root.querySelector(`[data-outcome="${outcome.id}"]`);
    const svg = place?.querySelector<SVGSVGElement>("svg.chart") ?? null;
    if (svg === null) return [];
    const values = [".block-value", ".block-range"].map((each) => place?.querySelector(each)?.textContent ?? "");
    return [{ svg, heading: [fullName(outcome), values.join(" ").trim()] }];
  });
  const muscle = root.querySelector<SVGSVGElement>("svg.muscle:has(.unit)");
  const panels = muscle === null ? plots : [...plots, { svg: muscle, heading: ["The muscle", ""], width: 250 }];
  const legend = legendWords(root.querySelector(".area-shape") !== null, state.studies === "yes");
  const title = [planWords(state), `${at}.`, answer, legend].join(" ");
  return panels.length === 0 ? [] : [{ svg: panels, title, name: "block" }];
}
