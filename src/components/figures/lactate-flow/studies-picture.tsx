/** The plot of the studies: one row each, a dot where it found the carriers. */
import { decimals } from "../../../words/numbers.ts";
import type { Axis } from "../../plot/axis.ts";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { carrierStudies, type CarrierFinding, type CarrierStudy } from "./studies.ts";

/** Left end of the axis, %: left of it there is room for "no change". */
const least = -13;
/** Height of a row, px: its words above its dots. */
const row = 38;
export const studiesHeight = 26 + carrierStudies.length * row + 42;
export const changeAxis: Axis = {
  domain: [least, 105],
  label: "change, %",
  ticks: [0, 20, 40, 60, 80].map((value) => ({ value, label: value === 0 ? "no change" : `+${value}` })),
};
export const rowAxis: Axis = { domain: [0, carrierStudies.length], label: "", ticks: [] };

const named = ({ of }: CarrierFinding): string => (of === "transport" ? "carried" : of);

/** "MCT4 +61", or "MCT1, MCT4: up". */
export function findingWords(findings: readonly CarrierFinding[]): string {
  const [first] = findings;
  const names = findings.map(named).join(", ");
  if (first?.change !== null)
    return findings.map((each) => `${named(each)} +${decimals(each.change ?? 0, 0)}`).join(", ");
  return `${names}${first.direction === "up" ? " up" : ": no significant change"}`;
}

const drawn = ({ training, findings }: CarrierStudy, top: number, x: (value: number) => number) => {
  const middle = top + 26;
  const isRead = findings.every(({ change }) => change !== null);
  const ends = findings.map(({ change }) => x(change ?? 0));
  return (
    <>
      <line class="studies-zero" x1={tenth(x(0))} x2={tenth(x(0))} y1={middle - 9} y2={middle + 9} />
      <text class="row-label" x={tenth(x(least))} y={top + 12}>
        {training}
      </text>
      {isRead ? (
        findings.map((finding, index) => (
          <g key={finding.of} class="plot-dot">
            <circle class="dot-mark" cx={tenth(ends[index] ?? 0)} cy={middle} r={4} />
            <text class="mark-label" x={tenth((ends[index] ?? 0) + 7)} y={middle + 4}>
              {findingWords([finding])}
            </text>
          </g>
        ))
      ) : (
        <g class="plot-dot">
          <circle class="dot-mark dot-hollow" cx={tenth(x(0))} cy={middle} r={4} />
          {findings[0]?.direction === "up" && (
            <path class="studies-arrow" d={`M${tenth(x(0) + 6)} ${middle}h14m-5 -4l5 4l-5 4`} />
          )}
          <text class="mark-label" x={tenth(x(0) + (findings[0]?.direction === "up" ? 25 : 9))} y={middle + 4}>
            {findingWords(findings)}
          </text>
        </g>
      )}
    </>
  );
};

export const studyRows: Mark = ({ x, top }) => (
  <g class="studies-rows">
    {carrierStudies.map((study, index) => (
      <g key={study.training}>{drawn(study, top + index * row, x)}</g>
    ))}
  </g>
);
