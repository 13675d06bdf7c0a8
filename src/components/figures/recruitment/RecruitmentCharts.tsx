/** Recruited share and activation of each type over all intensities, with a cursor where the reader is. */
import { CurvePanel } from "../../../charts/CurvePanel.tsx";
import { percent as percentWords } from "../../../describe/recruitment.ts";
import { fiberTypes, recruitment } from "../../../sim/index.ts";
import { found, mix, percent } from "./state.ts";
import { computed } from "@preact/signals";

const panel = { width: 340, height: 132 } as const;
const xTicks = [0, 50, 100, 150, 200].map((value) => ({ value, label: `${value}` }));
const yTicks = [
  { value: 0, label: "none" },
  { value: 0.5, label: "half" },
  { value: 1, label: "all" },
];

/** Every second percent: fine enough that the steps of single units are seen as they are. */
const curves = computed(() =>
  Array.from({ length: 101 }, (_, index) => ({ x: 2 * index, at: recruitment(index / 50, mix.value) })),
);

export function RecruitmentCharts() {
  return (
    <svg class="charts" viewBox={`0 0 ${panel.width} ${3 * panel.height}`} role="img" aria-labelledby="charts-caption">
      {fiberTypes.map((type, index) => {
        const here = found.value[type];
        return (
          <g key={type} transform={`translate(0 ${index * panel.height})`}>
            <CurvePanel
              {...panel}
              tone={`type-${type}`}
              title={`Type ${type}`}
              points={curves.value.map(({ x, at }) => ({ x, line: at[type].recruited, area: at[type].activation }))}
              xTicks={xTicks}
              yTicks={yTicks}
              cursor={{ x: percent.value, line: here.recruited, area: here.activation }}
              cursorLabel={`${percentWords(here.recruited)} recruited`}
            />
          </g>
        );
      })}
    </svg>
  );
}
