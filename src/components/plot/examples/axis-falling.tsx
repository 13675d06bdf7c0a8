import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "An axis may fall: more acid stands higher";

export const Example = () => (
  <Plot
    title="The pH of a muscle falls from 7.1 to 6.6 within 4 minutes and comes back to 7 after 16"
    x={{ domain: [0, 16], label: "minutes" }}
    y={{ domain: [7.2, 6.4], label: "pH" }}
    marks={[
      line([
        [0, 7.1],
        [2, 6.8],
        [4, 6.6],
        [8, 6.8],
        [16, 7],
      ]),
    ]}
  />
);
