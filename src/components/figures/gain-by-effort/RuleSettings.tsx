/** The settings of one rule: what stays equal, and how much of it. */
import { useEffect, useState } from "preact/hooks";
import { decimals } from "../../../describe/numbers.ts";
import { percent } from "../../../describe/recruitment.ts";
import { costMethods, sustainableLimit } from "../../../sim/index.ts";
import { workTime } from "../../../sim/session/session.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { CountSlider } from "../../program/CountSlider.tsx";
import { firstSession } from "../../program/fields.ts";
import { gainRanges, rules } from "../../program/gain-fields.ts";
import { exactly } from "../../program/session-words.ts";
import type { CostPlot } from "./CostPlot.tsx";
import { easyIntensity, type GainByEffortFigure } from "./model.ts";
import { costNames, ruleNames } from "./words.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly model: GainByEffortFigure;
}

const ruleOptions = rules.map((rule) => [rule, ruleNames[rule]] as const);
const costOptions = costMethods.map((method) => [method, costNames[method]] as const);

function ShareSettings({ id, model: { fields } }: Props) {
  return (
    <>
      <CountSlider
        id={`${id}-share`}
        label="Share of what you can hold in one go"
        value={Math.round(100 * fields.state.value.share)}
        range={gainRanges.share}
        page={5}
        words={(share) => `${share} % of it`}
        onInput={(share) => {
          fields.set({ share: share / 100 });
        }}
        onCommit={fields.commit}
      />
      <p class="quiet">
        More than 100 % takes repeats. Our fatigue model says how long you can hold an effort, but only above{" "}
        {percent(sustainableLimit)}. The thin line takes race times instead, from 81 to 113 %. The two differ because
        each has its own 100 %.
      </p>
    </>
  );
}

function CostSettings({ id, model }: Props) {
  const { fields, ownCost } = model;
  const { cost, easyMinutes, costShown } = fields.state.value;
  /** Fetched when it is asked for; in a box, because a state that is a function would be called. */
  const [drawn, setDrawn] = useState<{ readonly Plot: typeof CostPlot } | null>(null);
  const isWanted = costShown === "yes";
  useEffect(() => {
    if (!isWanted || drawn !== null) return;
    void import("./CostPlot.tsx").then(({ CostPlot: Plot }) => {
      setDrawn({ Plot });
    });
  }, [isWanted]);
  return (
    <>
      <CountSlider
        id={`${id}-easy`}
        label="A session may cost as much as"
        value={easyMinutes}
        range={gainRanges.easyMinutes}
        page={6}
        words={(minutes) => `${minutes} easy minutes`}
        onInput={(minutes) => {
          fields.set({ easyMinutes: minutes });
        }}
        onCommit={fields.commit}
      />
      <p class="quiet">
        Your own session costs as much as {decimals(ownCost.value, 0)} minutes at {percent(easyIntensity)}.
      </p>
      <Choice
        id={`${id}-cost`}
        label="The cost is counted as"
        value={cost}
        options={costOptions}
        onChange={(next) => {
          fields.choose({ cost: next });
        }}
      />
      <p class="quiet">
        An assumption, not a measurement. These formulas count load. We put the share of VO2max in place of heart rate,
        and go on above 100 %.{cost === "lucia" && " The steps at 75 and 93 % are those of this cost’s zones."}
      </p>
      <p class="needs-js">
        <button
          type="button"
          aria-pressed={isWanted}
          onClick={() => {
            fields.choose({ costShown: isWanted ? "no" : "yes" });
          }}
        >
          What a minute costs
        </button>
      </p>
      {isWanted && drawn !== null && <drawn.Plot method={cost} />}
    </>
  );
}

export function RuleSettings({ id, model }: Props) {
  const { fields } = model;
  const state = fields.state.value;
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
        <p class="quiet">
          Every session has {exactly(workTime(firstSession(state)))} of work, like yours, at any effort.
        </p>
      )}
      {state.rule === "held" && <ShareSettings id={id} model={model} />}
      {state.rule === "cost" && <CostSettings id={id} model={model} />}
    </div>
  );
}
