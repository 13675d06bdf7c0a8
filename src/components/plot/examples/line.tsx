import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "A curve ends with an arrow where it leaves the plot";

export const Example = () => (
  <Plot
    title="A gain that grows with the square of time and leaves the plot after about 7 weeks"
    x={{ domain: [0, 10], label: "weeks" }}
    y={{ domain: [0, 50], label: "gain, %" }}
    marks={[line([0, 2, 4, 6, 7, 8, 10].map((week) => [week, week ** 2]))]}
  />
);
