/** How hard: the one control that everything on the page follows. */
import { linear } from "../../../charts/scale.ts";
import { effortWord, intensityLabel } from "../../../describe/recruitment.ts";
import { bandOf, effortBands } from "../../../sim/index.ts";
import { ranges, sessionChange, sessionOf } from "../../../state/simulator/state.ts";
import { Slider } from "../../controls/Slider.tsx";
import { commit, live, paceWords, set } from "./state.ts";

/** Nobody is offered a session at rest. */
const bands = effortBands.slice(1);
/** Each word of the scale gets room to be read, and threshold running, where steps are small, room to aim. */
const trackScale = linear(
  [ranges.intensity.min, ...bands.slice(1).map(({ from }) => from * 100), ranges.intensity.max],
  [0, 100, 205, 335, 440, 530, 630],
);
const marks = bands.map(({ id, typical }) => ({ label: id, value: Math.round(typical * 100) }));

interface Props {
  readonly id: string;
  /** Default: of the first session. */
  readonly which?: "first" | "second";
}

export function Effort({ id, which = "first" }: Props) {
  const percent = sessionOf(live.value, which).intensity;
  const intensity = percent / 100;
  const runs = paceWords.value?.(percent) ?? "";
  return (
    <Slider
      id={id}
      label={which === "first" ? "Effort" : "Effort of the second session"}
      value={percent}
      {...ranges.intensity}
      scale={trackScale}
      marks={marks}
      currentMark={bandOf(intensity).id}
      shown={[intensityLabel(intensity), effortWord(intensity), runs].filter((part) => part !== "").join(" · ")}
      spoken={[`${percent} percent of VO2max`, effortWord(intensity), runs].filter((part) => part !== "").join(", ")}
      onInput={(value) => {
        set(sessionChange(which, { intensity: value }));
      }}
      onCommit={commit}
    />
  );
}
