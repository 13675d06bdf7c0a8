import { line } from "../marks/line.tsx";
import { region } from "../marks/region.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Stretches of x: one set apart, one beyond the model";

export const Example = () => (
  <Plot
    title="A gain that grows for 4 weeks, is kept for 2 weeks of rest, and grows to week 9, where the model ends"
    x={{ domain: [0, 12], label: "weeks" }}
    y={{ domain: [0, 40], label: "gain, %" }}
    marks={[
      region(4, 6, { label: "rest", labelAt: "bottom" }),
      region(9, Infinity, { label: "no model", look: "beyond" }),
      line([
        [0, 0],
        [4, 16],
        [6, 16],
        [9, 28],
      ]),
    ]}
  />
);
