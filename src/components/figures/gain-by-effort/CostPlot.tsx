/** What a minute costs at each effort: an assumption, drawn when it is asked for. */
import { useMemo } from "preact/hooks";
import { decimals } from "../../../words/numbers.ts";
import { recoveryCost, type CostMethod } from "../../../sim/index.ts";
import { line } from "../../plot/marks/line.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { ranges } from "../../program/fields.ts";
import { easyIntensity } from "./model.ts";
import { effortAxis } from "./picture.tsx";

interface Props {
  readonly method: CostMethod;
}

const { min, max } = ranges.percent;
const percents = Array.from({ length: max - min + 1 }, (_, index) => min + index);

export function CostPlot({ method }: Props) {
  const { most, y, marks } = useMemo(() => {
    const easyMinute = recoveryCost(easyIntensity, 60, method);
    const points = percents.map((at) => [at, recoveryCost(at / 100, 60, method) / easyMinute] as const);
    const highest = Math.max(...points.map(([, value]) => value));
    const top = [2, 5, 10, 20, 50].find((each) => each > highest) ?? 100;
    return {
      most: highest,
      y: { domain: [0, top] as const, label: "cost of a minute, easy minutes (assumed)" },
      // This cost has steps; the others have none.
      marks: [line(points, { tone: "tone-ink", curve: method === "lucia" ? "step" : "linear" })],
    };
  }, [method]);
  return (
    <div class="gain-cost">
      <Plot
        title={`What a minute costs at each effort, in minutes of easy running: up to ${decimals(most, 1)}.`}
        x={{ ...effortAxis, label: "effort" }}
        y={y}
        marks={marks}
        height={190}
      />
    </div>
  );
}
