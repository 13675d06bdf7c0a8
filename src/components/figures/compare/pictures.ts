/** The figure as a picture that can be saved: both weeks side by side. Fetched then. */
import { wrapped, type Picture } from "../../kit/download.ts";
import type { Panel } from "../../kit/panels.ts";
import type { Answer } from "./answer.ts";

/** Letters of a heading that stand over a plot. */
const lettersAcross = 50;

export function picturesIn(root: Element | null, { says, adds }: Pick<Answer, "says" | "adds">): readonly Picture[] {
  const panels = [...(root?.querySelectorAll(".compare-side") ?? [])].flatMap((side): Panel[] => {
    const svg = side.querySelector<SVGSVGElement>("svg.chart");
    if (svg === null) return [];
    const [name = "", week = ""] = [".compare-name", ".compare-week b"].map(
      (each) => side.querySelector(each)?.textContent ?? "",
    );
    const [first = "", second = ""] = wrapped(week, lettersAcross);
    return [{ svg, heading: [name, first, second] }];
  });
  const title = ["Rise of oxidative capacity.", says, adds].filter((each) => each !== "").join(" ");
  return panels.length === 0 ? [] : [{ svg: panels, title, name: "compare" }];
}
