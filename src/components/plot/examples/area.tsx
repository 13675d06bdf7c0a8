import { area } from "../marks/area.tsx";
import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "A band around a curve, and an amount read by its height";

export const Example = () => (
  <Plot
    title="A curve with a band around it that leaves the plot above, and a filled amount under both"
    x={{ domain: [0, 8], label: "weeks" }}
    y={{ domain: [0, 40], label: "gain, %" }}
    marks={[
      area([0, 2, 4, 6, 8].map((week) => [week, 0, week])),
      area(
        [0, 2, 4, 6, 8].map((week) => [week, 3 * week, 6 * week]),
        { tone: "type-I" },
      ),
      line(
        [0, 2, 4, 6, 8].map((week) => [week, 4.5 * week]),
        { tone: "type-I" },
      ),
    ]}
  />
);
