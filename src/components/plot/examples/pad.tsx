import { endLabels } from "../marks/end-labels.tsx";
import { line } from "../marks/line.tsx";
import { guessLines } from "../pad/guess-lines.ts";
import { Plot } from "../Plot.tsx";

export const title = "A guess that a reader drew, and the model’s curve over it";

export const Example = () => (
  <Plot
    title="What is left of a gain: your guess falls to 40 % in twelve weeks, the model to 0"
    x={{ domain: [0, 12], label: "weeks without training" }}
    y={{ domain: [0, 100], label: "left, %" }}
    marks={[
      ...guessLines({ positions: [3, 6, 9, 12], values: [80, 62, 50, 40], start: [0, 100] }, "your guess"),
      line(
        Array.from({ length: 13 }, (_, week) => [week, 100 * Math.exp((-7 * week) / 11)]),
        { name: "model" },
      ),
      endLabels({ at: 6 }),
    ]}
  />
);
