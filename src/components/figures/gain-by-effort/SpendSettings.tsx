/** How much a session may spend of what can be held, or of what it costs to recover. */
import { decimals } from "../../../words/numbers.ts";
import { percent } from "../../../words/recruitment.ts";
import { costMethods, sustainableLimit, type CostMethod } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { CountSlider } from "../../program/CountSlider.tsx";
import { gainRanges } from "../../program/gain-fields.ts";
import { easyIntensity, type GainByEffortFigure } from "./model.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly model: GainByEffortFigure;
}

const costNames: Readonly<Record<CostMethod, string>> = {
  "banister-men": "Banister’s TRIMP (0.64, 1.92: fitted to men)",
  "banister-women": "Banister’s TRIMP (0.86, 1.67: fitted to women)",
  lucia: "Lucia’s TRIMP: minutes × 1, 2 or 3 by zone",
  minutes: "Plain minutes",
};
const costOptions = costMethods.map((method) => [method, costNames[method]] as const);

export function ShareSettings({ id, model: { fields, picture } }: Props) {
  return (
    <>
      <CountSlider
        id={`${id}-share`}
        label="Share of what you can hold in one go"
        value={Math.round(100 * picture.settings.value.share)}
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
        each has its own 100 %. Shading follows race times up to 113 %, and our model beyond.
      </p>
    </>
  );
}

export function CostSettings({ id, model }: Props) {
  const { fields, picture, ownCost } = model;
  const { cost, easyMinutes, costShown } = picture.settings.value;
  const isWanted = costShown === "yes";
  const plot = useLoaded(() => import("./CostPlot.tsx"), isWanted);
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
        An assumption, not a measurement. These formulas count load. We use the percentage of VO2max instead of heart
        rate, also above 100 %.{cost === "lucia" && " The steps at 75 and 93 % are those of this cost’s zones."}
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
      {isWanted && loadedPart(plot, ({ CostPlot }) => <CostPlot method={cost} />)}
    </>
  );
}
