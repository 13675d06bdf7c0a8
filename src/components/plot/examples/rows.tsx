import { line } from "../marks/line.tsx";
import { rule } from "../marks/rule.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Small multiples: one axis of x, a row for each curve";

export const Example = () => (
  <Plot
    title="Recruitment of three fiber types against effort, the faster type later"
    x={{ domain: [40, 120], label: "effort, % of VO2max" }}
    y={{ domain: [0, 100], label: "recruited, %", ticks: [0, 50, 100] }}
    height={110}
    marks={[rule("x", 85)]}
    rows={(["I", "IIa", "IIx"] as const).map((type, index) => ({
      label: `type ${type} recruited, %`,
      tone: `type-${type}`,
      marks: [
        line([
          [40 + 20 * index, 0],
          [80 + 20 * index, 100],
          [120, 100],
        ]),
      ],
    }))}
  />
);
