/** The settings of one rule: what stays equal, and how much of it. */
import { workTime } from "../../../sim/session/session.ts";
import { Segments } from "../../controls/Segments.tsx";
import { firstSession } from "../../program/fields.ts";
import { rules } from "../../program/gain-fields.ts";
import { exactly } from "../../program/session-words.ts";
import type { GainByEffortFigure } from "./model.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import { ruleNames } from "./words.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly model: GainByEffortFigure;
}

const ruleOptions = rules.map((rule) => [rule, ruleNames[rule]] as const);

export function RuleSettings({ id, model }: Props) {
  const { fields, picture } = model;
  const state = picture.settings.value;
  const spend = useLoaded(() => import("./SpendSettings.tsx"), state.rule !== "minutes");
  return (
    <div class="gain-settings">
      <Segments
        id={`${id}-rule`}
        label="Change what stays equal"
        value={state.rule}
        options={ruleOptions}
        onChange={(rule) => {
          fields.choose({ rule });
        }}
      />
      {state.rule === "minutes" && (
        <p class="quiet">Every session lasts {exactly(workTime(firstSession(state)))}, like yours.</p>
      )}
      {state.rule === "held" && loadedPart(spend, ({ ShareSettings }) => <ShareSettings id={id} model={model} />)}
      {state.rule === "cost" && loadedPart(spend, ({ CostSettings }) => <CostSettings id={id} model={model} />)}
    </div>
  );
}
