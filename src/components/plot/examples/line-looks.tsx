import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "The five looks of a curve";

export const Example = () => (
  <Plot
    title="Five straight lines, one in each look"
    x={{ domain: [0, 8], label: "weeks" }}
    y={{ domain: [0, 60], label: "gain, %" }}
    marks={(["model", "outside", "reference", "yours", "other"] as const).map((look, index) =>
      line(
        [0, 1, 2, 3, 4, 5, 6, 7, 8].map((week) => [week, 10 * index + week]),
        { look },
      ),
    )}
  />
);
