import { line } from "../marks/line.tsx";
import { rule } from "../marks/rule.tsx";
import { Plot } from "../Plot.tsx";

export const title = "The name of a rule stands at either end of it";

export const Example = () => (
  <Plot
    title="The pH of a muscle falls from rest, 7.1, past exhaustion, 6.6, as acid is made; a rule stands at 90 mmol/kg"
    x={{ domain: [0, 140], label: "acid, mmol/kg" }}
    y={{ domain: [6.2, 7.2], label: "pH" }}
    marks={[
      rule("y", 7.1, { label: "rest" }),
      rule("y", 6.6, { label: "exhaustion", labelAt: "start" }),
      rule("x", 90, { label: "usual", labelAt: "start" }),
      line([
        [0, 7.1],
        [90, 6.6],
        [140, 6.25],
      ]),
    ]}
  />
);
