import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "A value that is no number is a gap";

export const Example = () => (
  <Plot
    title="Heart rate that was not measured for two minutes"
    x={{ domain: [0, 10], label: "minutes" }}
    y={{ domain: [100, 180], label: "heart rate, beats/min" }}
    marks={[line([110, 130, 145, 152, NaN, NaN, 160, 162, 164, 165, 166].map((rate, minute) => [minute, rate]))]}
  />
);
