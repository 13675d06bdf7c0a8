/** The plot of the studies: a row each, from no change to the change that it found. */
import type { Axis } from "../../plot/axis.ts";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { capacityStudies, type CapacityStudy } from "./studies.ts";

/** Height of a row, px: its words above its dot. */
const rowHeight = 36;
export const studiesHeight = 26 + capacityStudies.length * rowHeight + 24;
export const changeAxis: Axis = {
  domain: [-7, 62],
  label: "change of the capacity, mmol/kg per pH",
  ticks: [0, 10, 20, 30].map((value) => ({ value, label: value === 0 ? "0" : `+${value}` })),
};
export const rowAxis: Axis = { domain: [0, capacityStudies.length], label: "", ticks: [] };

/** "+30 (123 to 153)", "rose, amount not read", "no change, amount not read". */
export function capacityWords({ capacity, direction, source }: CapacityStudy): string {
  if (capacity !== null) return `+${capacity[1] - capacity[0]} (${capacity.join(" to ")})`;
  const found = direction === "none" ? "no change" : source === "gibala2006" ? "rose, both alike" : "rose";
  return `${found}, amount not read`;
}

const drawn = ({ capacity, ...study }: CapacityStudy, top: number, x: (value: number) => number) => {
  const middle = top + 26;
  const none = tenth(x(0));
  const end = capacity === null ? none : tenth(x(capacity[1] - capacity[0]));
  return (
    <>
      <text class="row-label" x={none + 9} y={top + 12}>
        {study.training}
      </text>
      {capacity !== null && (
        <>
          <line class="acid-study-change" x1={none} x2={end} y1={middle} y2={middle} />
          <circle class="dot-mark" cx={end} cy={middle} r={4.5} />
        </>
      )}
      <text class="mark-label" x={end + 9} y={middle + 4}>
        {capacityWords({ capacity, ...study })}
      </text>
    </>
  );
};

export const studyRows: Mark = ({ x, top, bottom }) => (
  <g class="acid-study-rows">
    <line class="acid-usual" x1={tenth(x(0))} x2={tenth(x(0))} y1={top - 6} y2={bottom} />
    {capacityStudies.map((study, index) => (
      <g key={study.training}>{drawn(study, top + index * rowHeight, x)}</g>
    ))}
  </g>
);
