import { dot } from "../marks/dot.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Dots are measured; a hollow one was not read in its source";

export const Example = () => (
  <Plot
    title="Three results: 10 % after 3 weeks, 22 % after 6 weeks with an interval from 14 to 30 %, and 28 % after 8 weeks"
    x={{ domain: [0, 10], label: "weeks" }}
    y={{ domain: [0, 40], label: "gain, %" }}
    marks={[
      dot([
        { x: 3, y: 10, label: "first study", tone: "type-I" },
        { x: 6, y: 22, low: 14, high: 30, label: "second study", anchor: "end", tone: "type-I" },
        { x: 8, y: 28, hollow: true, tone: "type-I" },
      ]),
    ]}
  />
);
