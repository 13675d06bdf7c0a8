import { endLabels } from "../marks/end-labels.tsx";
import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Names where each curve is alone";

export const Example = () => (
  <Plot
    title="Three curves that cross: fitness fades slowly, fatigue fast, and their difference rises above zero"
    x={{ domain: [0, 60], label: "days" }}
    y={{ domain: [-100, 200], label: "arbitrary units" }}
    marks={[
      line(
        [0, 10, 20, 30, 40, 50, 60].map((day) => [day, 100 * Math.exp(-day / 45)]),
        { name: "fitness", tone: "type-I" },
      ),
      line(
        [0, 10, 20, 30, 40, 50, 60].map((day) => [day, 200 * Math.exp(-day / 15)]),
        { name: "fatigue", tone: "type-IIa" },
      ),
      line(
        [0, 10, 20, 30, 40, 50, 60].map((day) => [day, 100 * Math.exp(-day / 45) - 200 * Math.exp(-day / 15)]),
        { name: "difference" },
      ),
      endLabels({ at: { fitness: 32, fatigue: 5, difference: 12 }, below: ["difference"] }),
    ]}
  />
);
