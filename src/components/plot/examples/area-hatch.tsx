import { area } from "../marks/area.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Hatching tells two areas apart without color";

export const Example = () => (
  <Plot
    title="Two areas that share a border: the lower one is hatched rising, the upper one falling"
    x={{ domain: [0, 60], label: "minutes" }}
    y={{ domain: [0, 100], label: "share of the energy, %" }}
    marks={[
      area(
        [0, 15, 30, 45, 60].map((minute) => [minute, 0, 30 + minute / 2]),
        { look: "fill", tone: "type-I", hatch: "rising" },
      ),
      area(
        [0, 15, 30, 45, 60].map((minute) => [minute, 30 + minute / 2, 100]),
        { look: "fill", tone: "type-IIx", hatch: "falling" },
      ),
    ]}
  />
);
