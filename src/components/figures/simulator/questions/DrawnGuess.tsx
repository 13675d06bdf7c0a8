/** A guess that is drawn, and the model's curve over it once the answer is opened. */
import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Curve } from "../../../../charts/Curves.tsx";
import type { LinePlotProps } from "../../../../charts/LinePlot.tsx";
import type { Axis } from "../../../../charts/plot-frame.ts";
import { drawnBeside } from "../../../../describe/simulator/guess.ts";
import type { Part } from "../../../../state/simulator/state.ts";
import { PredictionPad } from "../../frame/PredictionPad.tsx";
import { valueAt } from "../../../plot/series.ts";
import { Revealed } from "./Revealed.tsx";
import type { Setup } from "./setups.ts";
import { useAnswer } from "./use-answer.ts";

export interface DrawnQuestion {
  /** What is to be drawn. */
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly positions: readonly number[];
  /** Where the line begins, if that is given. */
  readonly start?: readonly [x: number, y: number];
  /** What an arrow key adds to y. */
  readonly step: number;
  /** Behind a value: "% of VO2max". */
  readonly units: { readonly x: string; readonly y: string };
  /** The model's curve, and what else is to be seen once it answers. */
  readonly curve: Curve;
  readonly around: Pick<LinePlotProps, "marks" | "regions">;
}

interface Props extends DrawnQuestion {
  /** Of the question; its answer is "<id>-answer". */
  readonly id: string;
  readonly setups: readonly Setup[];
  readonly part: Part;
}

export function DrawnGuess({ id, setups, part, units, curve, around, ...pad }: Props) {
  const values = useSignal<readonly (number | null)[]>(pad.positions.map(() => null));
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  const answer = useAnswer(`${id}-answer`, setups);
  const yWords = (value: number): string => `${Math.round(value)} ${units.y}`;
  const drawn = pad.positions.flatMap((position, index) => {
    const [yours, model] = [values.value[index] ?? null, valueAt({ points: curve.points }, position)];
    if (yours === null || model === null) return [];
    return [{ at: `${position} ${units.x}`, yours: yWords(yours), model: yWords(model) }];
  });
  const spoken = (text: string): string => text.replace("%", "percent");
  return (
    <div ref={answer.guess}>
      {/* Nobody draws without a script: the page is sent with room for the pad, and not the pad. */}
      {!awake && <div class="pad-room needs-js" />}
      {awake && (
        <PredictionPad
          {...pad}
          id={`${id}-pad`}
          values={values.value}
          locked={answer.open.value}
          spokenX={(x) => spoken(`${x} ${units.x}`)}
          spokenY={(y) => spoken(yWords(y))}
          answer={{ curves: [curve], ...around }}
          onChange={(next) => {
            values.value = next;
          }}
        />
      )}
      <Revealed {...answer} part={part} beside={drawnBeside(drawn)} />
    </div>
  );
}
