import { barRows } from "../marks/bar-rows.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Bars in rows: one is soft, the other solid; a dot on a bar is measured";

export const Example = () => (
  <Plot
    title="Easy weeks raise the first thing by 37 and the second by 27 %, hard weeks by 17 and 55 %"
    x={{ domain: [0, 80], label: "gain, %" }}
    y={{ domain: [0, 1], label: "", ticks: [] }}
    margin={{ left: 8, top: 8 }}
    height={200}
    marks={[
      barRows([
        {
          label: "type I",
          tone: "type-I",
          bars: [
            { value: 37, label: "easy", look: "soft", measured: { value: 30, low: 22, high: 41 } },
            { value: 17, label: "hard" },
          ],
        },
        {
          label: "type IIa",
          tone: "type-IIa",
          bars: [
            { value: 27, label: "easy", look: "soft" },
            { value: 55, label: "hard" },
          ],
        },
      ]),
    ]}
  />
);
