/** From a session and a block to the gain at every effort, under each of three rules. */
import { computed, createModel, type ReadonlySignal } from "@preact/signals";
import { gainGrid, type GainGrid } from "../../../sim/adaptation/gain-across.ts";
import { allowedTimes, effortBands, recoveryCost, type Allowance, type GainAt } from "../../../sim/index.ts";
import { workTime } from "../../../sim/session/session.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import { exponentRange } from "../../program/exponent-range.ts";
import type { Rule } from "../../program/gain-fields.ts";
import { stable } from "../../kit/stable.ts";
import { weeklyOf, weeksSignals } from "../../program/weeks.ts";
import { efforts } from "./efforts.ts";
import type { figure } from "./figure.ts";
import { feasibilityAt, ruleCurve, type Feasibility, type RuleCurve } from "./rule-curve.ts";

export type GainByEffortState = FigureState<typeof figure>;

/** Intensity of the easy running that a cost is told in. */
export const easyIntensity = effortBands[1].typical;

const exponents = [undefined, ...exponentRange.toReversed()] as const;

/** What a rule gives at one effort. */
export interface Reading extends GainAt {
  /** Gain of the whole muscle with either end of the range of exponents, lower first; null without a session. */
  readonly spread: readonly [low: number, high: number] | null;
  /** How the work stands to what can be held; null without a session. */
  readonly feasibility: Feasibility | null;
  /** Gain of the whole muscle with the same share of race times; null where there is none. */
  readonly byRaces: number | null;
}

/** One for the usual exponent, then one for each end of its range. */
type Grids = readonly [usual: GainGrid, low: GainGrid, high: GainGrid];

const GainByEffortModel = createModel((fields: Fields<GainByEffortState>) => {
  const picture = createPictureState(fields);
  const { state } = picture;
  const { session, second, mix, length } = weeksSignals(state);

  /** Minutes of work and runs a week: the effort only moves the cursor. */
  const given = stable(() => ({ time: workTime(session.value), perWeek: session.value.perWeek }));
  const beside = computed(() => weeklyOf([second.value]));
  const weeks = computed(() => length.value.weeks);
  /** Null without a week of training. */
  const block = computed(() =>
    weeks.value === 0 ? null : { perWeek: given.value.perWeek, days: 7 * weeks.value, beside: beside.value },
  );
  const gridsAt = (at: readonly number[]): Grids =>
    exponents.map((activationExponent) =>
      gainGrid(
        at,
        { composition: mix.value },
        activationExponent === undefined ? {} : { parameters: { activationExponent } },
      ),
    ) as unknown as Grids;
  const grids = computed(() => gridsAt(efforts));

  const time = computed(() => given.value.time);
  const share = computed(() => state.value.share);
  const cost = stable(() => ({
    method: state.value.cost,
    cost: recoveryCost(easyIntensity, 60 * state.value.easyMinutes, state.value.cost),
  }));
  const allowances: Readonly<Record<Rule, ReadonlySignal<Allowance>>> = {
    minutes: computed(() => ({ rule: "minutes", time: time.value })),
    held: computed(() => ({ rule: "held", share: share.value, by: "model" })),
    cost: computed(() => ({ rule: "cost", ...cost.value })),
  };
  const raceAllowance = computed<Allowance>(() => ({ rule: "held", share: share.value, by: "races" }));
  const raceTimes = computed(() => allowedTimes(efforts, raceAllowance.value));

  const curve = (rule: Rule): ReadonlySignal<RuleCurve | null> => {
    const times = computed(() => allowedTimes(efforts, allowances[rule].value));
    return computed(() => {
      if (block.value === null) return null;
      const [usual, low, high] = grids.value;
      return ruleCurve({
        rule,
        gains: usual(times.value, block.value),
        low: low(times.value, block.value),
        high: high(times.value, block.value),
        byRaces: rule === "held" ? usual(raceTimes.value, block.value) : [],
      });
    });
  };
  const curves = { minutes: curve("minutes"), held: curve("held"), cost: curve("cost") };

  const intensity = computed(() => state.value.intensity);
  const cursorGrids = computed(() => gridsAt([intensity.value]));
  const reading = (rule: Rule): ReadonlySignal<Reading | null> =>
    computed(() => {
      const [weeksOfIt, found] = [block.value, curves[rule].value];
      if (weeksOfIt === null || found === null) return null;
      const at = [intensity.value];
      const gainWith = (grid: GainGrid, allowance: Allowance): GainAt | undefined =>
        grid(allowedTimes(at, allowance), weeksOfIt)[0];
      const [usual, low, high] = cursorGrids.value;
      const gain = gainWith(usual, allowances[rule].value);
      const [least, most] = [low, high].map((grid) => gainWith(grid, allowances[rule].value)?.oxidative?.whole);
      const raced = rule === "held" ? gainWith(usual, raceAllowance.value) : undefined;
      if (gain === undefined) return null;
      return {
        ...gain,
        spread: least === undefined || most === undefined ? null : [least, most],
        feasibility: gain.time === null ? null : feasibilityAt(found, intensity.value),
        byRaces: raced?.oxidative?.whole ?? null,
      };
    });

  return {
    fields,
    picture,
    weeks,
    curves,
    readings: { minutes: reading("minutes"), held: reading("held"), cost: reading("cost") },
    /** Gain of the whole muscle from the second session alone; null where there is none. */
    without: computed(() =>
      block.value === null || beside.value.length === 0
        ? null
        : (grids.value[0](
            efforts.map(() => 0),
            block.value,
          )[0]?.oxidative?.whole ?? null),
    ),
    /** What the reader's own session costs, in minutes of easy running. */
    ownCost: computed(() => {
      const { method } = cost.value;
      return (
        recoveryCost(session.value.intensity, workTime(session.value), method) / recoveryCost(easyIntensity, 60, method)
      );
    }),
  };
});

export type GainByEffortFigure = InstanceType<typeof GainByEffortModel>;

export const createGainByEffort = (fields: Fields<GainByEffortState>): GainByEffortFigure =>
  new GainByEffortModel(fields);
