import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "A step holds each value until the next point";

export const Example = () => (
  <Plot
    title="Effort of a session: ten minutes easy, two repeats of five minutes, and easy running between and after them"
    x={{ domain: [0, 30], label: "minutes" }}
    y={{ domain: [0, 100], label: "effort, % of VO2max" }}
    marks={[
      line(
        [
          [0, 60],
          [10, 95],
          [15, 50],
          [18, 95],
          [23, 60],
          [30, 60],
        ],
        { curve: "step" },
      ),
    ]}
  />
);
