/** Blood lactate over the session, with the moment that the rooms show as its cursor. */
import { useMemo } from "preact/hooks";
import { clock } from "../../../words/units.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { momentRange } from "./figure.ts";
import type { Flow } from "./model.ts";
import { bloodPicture, timeAxis } from "./picture.tsx";
import { cursorWords } from "./words.ts";

interface Props {
  /** Of the cursor. */
  readonly id: string;
  readonly model: Flow;
  /** Whether it says what the cursor's keys do. */
  readonly hasHint: boolean;
  /** Where the cursor stands, s. */
  readonly at: number;
  /** With other carriers at that moment; null where there are none to show. */
  readonly changed: ReturnType<Flow["changed"]["peek"]> | null;
  readonly onMove: (seconds: number) => void;
}

/** px: with the rooms and the carriers on one screen of a phone. */
const height = 170;

export function BloodPlot({ id, model, hasHint, at, changed, onMove }: Props) {
  const { fields } = model;
  const [run, session, band] = [model.run.value, model.session.value, model.band.value];
  const { y, marks } = useMemo(() => bloodPicture(run, session, band), [run, session, band]);
  return (
    <div class="flow-time">
      <div class="chart-box">
        <Plot
          title={`Lactate in blood over 20 minutes. Usual carriers: highest ${run.usual.most.blood.toPrecision(3)} mmol/L at ${clock(run.usual.peakTime)}.`}
          x={timeAxis}
          y={y}
          marks={marks}
          height={height}
          over={
            <Cursor
              id={id}
              hasHint={hasHint}
              name="Time in the session"
              at={at}
              step={10}
              page={60}
              range={[momentRange.min, momentRange.max]}
              spoken={() => cursorWords(model.moment.value, model.usual.value, changed, session.carriers)}
              onMove={onMove}
              onCommit={fields.commit}
            />
          }
        />
        {hasHint && <CursorHint id={id} curves={1} />}
      </div>
      <p class="quiet flow-band">
        {band === null
          ? "There is no band here: we drew it only for three minutes at 110 %."
          : "Band: where the usual curve could lie, if our ranges are right."}
      </p>
    </div>
  );
}
