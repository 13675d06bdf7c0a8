import { zoneRows } from "../marks/zone-rows.tsx";
import { Plot } from "../Plot.tsx";

export const title = "Scales under each other on one axis";

export const Example = () => (
  <Plot
    title="At 70 % of VO2max the first scale says easy, the second one steady"
    x={{ domain: [40, 100], label: "effort, % of VO2max" }}
    y={{ domain: [0, 1], label: "", ticks: [] }}
    margin={{ left: 16 }}
    height={200}
    marks={[
      zoneRows(
        [
          {
            label: "three zones",
            zones: [
              { name: "easy", from: 40, to: 75 },
              { name: "hard", from: 75, to: 90 },
              { name: "severe", from: 90, to: 100 },
            ],
          },
          {
            label: "talk test",
            zones: [
              { name: "easy", from: 40, to: 65 },
              { name: "steady", from: 65, to: 80 },
            ],
          },
        ],
        { at: 70 },
      ),
    ]}
  />
);
