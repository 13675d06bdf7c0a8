import { line } from "../marks/line.tsx";
import { rule } from "../marks/rule.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Rules at one value of x and of y";

export const Example = () => (
  <Plot
    title="Lactate against effort, with a rule at 4 mmol/L and one at 85 % of VO2max"
    x={{ domain: [50, 100], label: "effort, % of VO2max" }}
    y={{ domain: [0, 8], label: "lactate, mmol/L" }}
    marks={[
      rule("x", 85, { label: "threshold" }),
      rule("y", 4, { label: "4 mmol/L", tone: "type-IIx" }),
      line([
        [50, 1],
        [70, 1.4],
        [85, 4],
        [95, 7],
      ]),
    ]}
  />
);
