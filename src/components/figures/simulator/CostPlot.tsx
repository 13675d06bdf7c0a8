/** What a minute costs at each effort: an assumption, drawn beside the gain when it is asked for. */
import { LinePlot, type Axis } from "../../../charts/LinePlot.tsx";
import { ticksTo } from "../../../charts/ticks.ts";
import { decimals } from "../../../describe/numbers.ts";
import { recoveryCost } from "../../../sim/index.ts";
import { easy, intensities, state } from "./across.ts";

interface Props {
  /** As that of the gain. */
  readonly x: Axis;
}

export function CostPlot({ x }: Props) {
  const { cost } = state.value;
  const easyMinute = recoveryCost(easy, 60, cost);
  const points = intensities.map(
    (intensity) => [Math.round(100 * intensity), recoveryCost(intensity, 60, cost) / easyMinute] as const,
  );
  const most = Math.max(1, ...points.map(([, value]) => value));
  return (
    <div class="plot-box">
      <LinePlot
        title={`What a minute costs at each effort, in minutes of easy running: up to ${decimals(most, 1)}.`}
        x={x}
        y={{ label: "cost of a minute, easy minutes (assumed)", ticks: ticksTo(most, 3) }}
        size={{ width: 420, height: 210 }}
        curves={[{ name: "cost", look: "illustrative", tone: "tone-ink", points }]}
      />
    </div>
  );
}
