/** How hard a session is: the effort on a scale of words. */
import { scaleLinear } from "d3";
import { effortName, intensityLabel } from "../../words/recruitment.ts";
import { bandOf, effortBands } from "../../sim/index.ts";
import { Slider } from "../controls/Slider.tsx";
import type { Fields } from "../kit/fields.ts";
import { ranges, sessionChange, type SecondState, type Training, type Which } from "./fields.ts";

/** Nobody is offered a session at rest. */
const bands = effortBands.slice(1);
/** Each word of the scale gets room to be read, and threshold running, where steps are small, room to aim. */
const trackScale = scaleLinear(
  [ranges.percent.min, ...bands.slice(1).map(({ from }) => from * 100), ranges.percent.max],
  [0, 100, 205, 335, 440, 530, 630],
).clamp(true);
const marks = bands.map(({ id, typical }) => ({ name: id, value: Math.round(typical * 100) }));

type State<W extends Which> = W extends "first" ? Training : Training & SecondState;

interface Props<W extends Which> {
  readonly id: string;
  readonly which: W;
  readonly fields: Fields<State<W>>;
  /** The runner's pace at a fraction of VO2max in words; empty where no race is known. Default none. */
  readonly paceWords?: (intensity: number) => string;
}

export function EffortSlider<W extends Which>({ id, which, fields, paceWords = () => "" }: Props<W>) {
  const state = fields.state.value as Training & SecondState;
  const intensity = which === "first" ? state.intensity : state.intensity2;
  const percent = Math.round(100 * intensity);
  const runs = paceWords(intensity);
  const words = (first: string): readonly string[] =>
    [first, effortName(intensity), runs].filter((part) => part !== "");
  return (
    <Slider
      id={id}
      label={which === "first" ? "Effort" : "Effort of the second session"}
      value={percent}
      {...ranges.percent}
      scale={trackScale}
      marks={marks}
      currentMark={bandOf(intensity).id}
      shown={words(intensityLabel(intensity)).join(" · ")}
      spoken={words(`${percent} percent of VO2max`).join(", ")}
      onInput={(value) => {
        fields.set(sessionChange(which, { intensity: value / 100 }));
      }}
      onCommit={fields.commit}
    />
  );
}
