/** The figure as a picture that can be saved: all its plots side by side. Fetched then. */
import { wrapped, type Picture } from "../../kit/download.ts";
import type { Panel } from "../../kit/panels.ts";
import { firstSession, secondSession } from "../../program/fields.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { GainByEffortState } from "./model.ts";
import { weeksWords } from "./words.ts";

/** Letters of a heading that stand over a plot. */
const lettersAcross = 42;

/** "3 a week, like 45 min at 65 %, for 8 weeks.": for whoever opens the picture without the page. */
function programWords(state: GainByEffortState): string {
  const second = secondSession(state);
  const beside = second.perWeek > 0 ? `, beside ${second.perWeek} a week of ${sessionWords(second)}` : "";
  return `${state.perWeek} a week, like ${sessionWords(firstSession(state))}${beside}, for ${weeksWords(state.weeks)}.`;
}

/** @param legend what line, band, shading and hatching stand for */
export function picturesIn(root: Element | null, state: GainByEffortState, legend: string): readonly Picture[] {
  if (root === null) return [];
  const headed = [...root.querySelectorAll<SVGSVGElement>("svg.chart")].map((svg) => {
    const panel = svg.closest(".gain-rule");
    const texts = [".gain-rule-name", ".gain-rule-says"].map((each) => panel?.querySelector(each)?.textContent ?? "");
    const [name = "", says = ""] = texts;
    // The plot of what a minute costs has a label of its own.
    return { svg, heading: [panel === null ? "What a minute costs" : name.trim(), ...wrapped(says, lettersAcross)] };
  });
  const tallest = Math.max(0, ...headed.map(({ heading }) => heading.length));
  const panels = headed.map(({ svg, heading }): Panel => ({
    svg,
    heading: [...heading, ...Array.from({ length: tallest - heading.length }, () => "")],
  }));
  if (panels.length === 0) return [];
  return [{ svg: panels, title: `${programWords(state)} ${legend}`, name: "gain-by-effort" }];
}
