import { endLabels } from "../marks/end-labels.tsx";
import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Names in the margin cover no other curve";

export const Example = () => (
  <Plot
    title="Three curves that end at 30, 31 and 32 %"
    x={{ domain: [0, 8], label: "weeks" }}
    y={{ domain: [0, 40], label: "gain, %" }}
    margin={{ right: 70 }}
    marks={[
      ...(["I", "IIa", "IIx"] as const).map((type, index) =>
        line(
          [
            [0, 0],
            [3, 20 - 6 * index],
            [8, 32 - index],
          ],
          { name: `type ${type}`, tone: `type-${type}` },
        ),
      ),
      endLabels({ side: "margin" }),
    ]}
  />
);
