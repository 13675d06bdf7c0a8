import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "A log axis: equal ratios, equal distances";

export const Example = () => (
  <Plot
    title="A straight line on two log axes, from 100 % at 1 minute down to 50 % at 1000 minutes"
    x={{ domain: [1, 1000], label: "minutes", type: "log" }}
    y={{ domain: [40, 110], label: "speed, %", type: "log", ticks: [50, 60, 80, 100] }}
    marks={[
      line([
        [1, 100],
        [1000, 50],
      ]),
    ]}
  />
);
