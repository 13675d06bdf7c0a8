import { endLabels } from "../marks/end-labels.tsx";
import { line } from "../marks/line.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Names in a margin, where curves end close together";

export const Example = () => (
  <Plot
    title="Three fluxes that fall from 65, 55 and 50 % to 24, 23 and 22 % while the lactate outside rises to 20 mmol/L"
    x={{ domain: [0, 20], label: "lactate outside, mmol/L" }}
    y={{ domain: [0, 100], label: "flux, % of Vmax" }}
    margin={{ right: 60 }}
    marks={[
      ...[65, 55, 50].map((flux, index) =>
        line(
          [
            [0, flux],
            [8, 36 - index],
            [20, 24 - index],
          ],
          { name: `Km ${17 + 8 * index}` },
        ),
      ),
      endLabels({ side: "right" }),
    ]}
  />
);
