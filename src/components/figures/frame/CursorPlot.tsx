/** A plot that can be explored: a cursor along x, moved by a pointer or by keys, that reads the curves where it stands. */
import { useState } from "preact/hooks";
import { LinePlot, type LinePlotProps } from "../../../charts/LinePlot.tsx";
import { plotFrame } from "../../../charts/plot-frame.ts";
import { CursorHandle, type CursorProps } from "./CursorHandle.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { valueAt } from "../../plot/series.ts";

type Props = Omit<LinePlotProps, "cursor" | "over"> & CursorProps;

export function CursorPlot({ id, name, at, step, page, range, spoken, onMove, onCommit, ...plot }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { curves } = plot;
  const curve = chosen !== null && chosen < curves.length ? chosen : null;
  const dots = curves.flatMap(({ points, tone, curve: shape }, index) => {
    const y = valueAt({ points, curve: shape === "step" ? "step" : "linear" }, at);
    return y === null ? [] : [{ y, tone, strong: index === curve }];
  });
  return (
    <div class="plot-box" id={id}>
      <LinePlot
        {...plot}
        cursor={{ x: at, dots }}
        over={
          <CursorHandle
            {...{ id, name, at, step, range, spoken, onMove, curves, curve }}
            {...(page !== undefined && { page })}
            {...(onCommit !== undefined && { onCommit })}
            frame={plotFrame(plot.x, plot.y, plot.size)}
            onCurve={setChosen}
          />
        }
      />
      <CursorHint id={id} names={curves.flatMap(({ name: called }) => (called === undefined ? [] : [called]))} />
    </div>
  );
}
