/** The session that the rooms are simulated for, and how tightly the carrier holds lactate. */
import { Slider } from "../../controls/Slider.tsx";
import { affinityRange, effortRange, workRange, type FlowState } from "./figure.ts";
import { effortShown, stopWords } from "./words.ts";

interface Props {
  /** Its sliders' ids begin with this. */
  readonly id: string;
  readonly state: FlowState;
  /** Where the model had to stop, s; null where it reached the end. */
  readonly stop: number | null;
  readonly onChange: (change: Partial<FlowState>) => void;
  readonly onCommit: () => void;
}

export function SessionSliders({ id, state, stop, onChange, onCommit }: Props) {
  return (
    <div class="flow-session needs-js">
      <p class="flow-heading">Change the session</p>
      <div class="flow-sliders">
        <Slider
          id={`${id}-effort`}
          label="Effort"
          value={Math.round(100 * state.effort)}
          {...effortRange}
          shown={effortShown(state.effort)}
          spoken={effortShown(state.effort).replace("%", "percent")}
          onInput={(percent) => {
            onChange({ effort: percent / 100 });
          }}
          onCommit={onCommit}
        />
        <Slider
          id={`${id}-work`}
          label="Hard minutes"
          value={state.work / 60}
          {...workRange}
          page={3}
          shown={`${state.work / 60} min`}
          spoken={`${state.work / 60} minutes`}
          onInput={(minutes) => {
            onChange({ work: 60 * minutes });
          }}
          onCommit={onCommit}
        />
      </div>
      {stop !== null && <p class="field-error">{stopWords(stop)}</p>}
      <details>
        <summary>More: how tightly the carrier holds lactate</summary>
        <Slider
          id={`${id}-affinity`}
          label="K of MCT4"
          value={state.affinity}
          {...affinityRange}
          marks={[
            { name: "tight, 2", value: 2 },
            { name: "ours, 20", value: 20 },
            { name: "loose, 34", value: 34 },
          ]}
          currentMark=""
          shown={`${state.affinity} mmol/L`}
          spoken={`${state.affinity} millimoles per liter`}
          onInput={(affinity) => {
            onChange({ affinity });
          }}
          onCommit={onCommit}
        />
        <p class="quiet">
          Studies disagree more than tenfold. With a low K the carrier blocks when lactate outside is high.
        </p>
      </details>
    </div>
  );
}
