import { scaleRows } from "../marks/scale-rows.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Scales as thin as a ruler: bars, borders, and a measured mean with its spread";

export const Example = () => (
  <Plot
    title="The first scale has two bars that overlap, the second a border at 75; the mean of 83 has a band from 73 to 93"
    x={{ domain: [50, 110], label: "effort, % of VO2max" }}
    y={{ domain: [0, 1], label: "", ticks: [] }}
    margin={{ left: 16, top: 8 }}
    height={168}
    marks={[
      scaleRows([
        {
          kind: "bars",
          label: "names",
          stretches: [
            { names: ["M"], from: 75, to: 84 },
            { names: ["T"], from: 83, to: 88 },
          ],
        },
        {
          kind: "borders",
          label: "two zones",
          stretches: [
            { names: ["much too long for its zone, whatever the width", "easy"], from: 0, to: 75 },
            { names: ["hard"], from: 75, to: 200 },
          ],
        },
        { kind: "measured", label: "measured", mean: 83, band: [73, 93], note: "± 2 SD" },
      ]),
    ]}
  />
);
