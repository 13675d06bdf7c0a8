/** What stays equal about a session while its effort is varied, and what a session may then cost. */
import { decimals } from "../../../describe/numbers.ts";
import { percent } from "../../../describe/recruitment.ts";
import { exactly } from "../../../describe/simulator/session.ts";
import { sustainableLimit, type CostMethod } from "../../../sim/index.ts";
import { workTime } from "../../../state/simulator/session.ts";
import { ranges, type Rule } from "../../../state/simulator/state.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { easy, ownCost, session, state } from "./across.ts";
import { Count } from "./Count.tsx";
import { choose } from "./state.ts";

const ruleOptions: readonly (readonly [Rule, string])[] = [
  ["minutes", "Equal minutes"],
  ["held", "Equal share of what can be held"],
  ["cost", "Equal recovery cost"],
];
const costOptions: readonly (readonly [CostMethod, string])[] = [
  ["banister-men", "Banister’s TRIMP (0.64, 1.92: fitted to men)"],
  ["banister-women", "Banister’s TRIMP (0.86, 1.67: fitted to women)"],
  ["lucia", "Lucia’s TRIMP: minutes × 1, 2 or 3 by zone"],
  ["minutes", "Plain minutes"],
];

export function Constraint() {
  const { rule, cost } = state.value;
  return (
    <div class="constraint">
      <Segments
        id="rule"
        label="What stays equal, whatever the effort"
        value={rule}
        options={ruleOptions}
        onChange={(next) => {
          choose({ rule: next });
        }}
      />
      {rule === "minutes" && (
        <p class="quiet">Every session holds {exactly(workTime(session.value))} of work: as long as yours above.</p>
      )}
      {rule === "held" && (
        <>
          <Count
            name="share"
            label="Share of what can be held in one go"
            range={ranges.share}
            page={5}
            words={(share) => `${share} % of it`}
          />
          <p class="quiet">
            More than 100 % takes repeats. The fatigue model gives a time only above {percent(sustainableLimit)}. The
            thin line uses race times instead, from 81 to 113 %. The two differ because each has its own 100 %. “Only in
            repeats” follows race times up to 113 % and the fatigue model beyond.
          </p>
        </>
      )}
      {rule === "cost" && (
        <>
          <Count
            name="easyMinutes"
            label="A session may cost as much as"
            range={ranges.easyMinutes}
            page={6}
            words={(minutes) => `${minutes} easy minutes`}
          />
          <p class="quiet">
            Your session above costs as much as {decimals(ownCost.value, 0)} minutes at {Math.round(100 * easy)} %.
          </p>
          <Choice
            id="cost"
            label="The cost is counted as"
            value={cost}
            options={costOptions}
            onChange={(next) => {
              choose({ cost: next });
            }}
          />
          <p class="quiet">
            An assumption, not a measurement: these formulas count load, with the share of VO2max in place of heart rate
            and carried on above 100 %. None was chosen for the shape it gives.
            {cost === "lucia" && " The steps at 75 and 93 % are this cost’s own zones, not the muscle’s."}
          </p>
        </>
      )}
    </div>
  );
}
