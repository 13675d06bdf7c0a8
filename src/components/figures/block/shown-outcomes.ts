/** What the figure draws, in the reader's words: four plots at once, the others when they are asked for. */
import { decimals } from "../../../words/numbers.ts";
import type { Axis } from "../../plot/axis.ts";
import { outcomes, type Outcome, type OutcomeId } from "../../program/outcomes.ts";

export interface ShownOutcome extends Pick<Outcome, "id" | "value"> {
  /** In a runner's words: "Slow fibers". */
  readonly name: string;
  /** The scientist's word for it, if it has another one: "type I". */
  readonly term?: string;
  /** Class that sets the color. */
  readonly tone: string;
  readonly y: Axis;
  /** Whether it is a change from the untrained muscle, which is written with its sign. */
  readonly isChange: boolean;
}

const words: Readonly<Record<OutcomeId, Pick<ShownOutcome, "name" | "term">>> = {
  whole: { name: "Whole muscle" },
  I: { name: "Slow fibers", term: "type I" },
  IIa: { name: "Fast fibers", term: "type IIa" },
  IIx: { name: "Fastest", term: "type IIx" },
  iixShare: { name: "Share of IIx", term: "% of myosin" },
  mct4: { name: "Lactate carriers", term: "MCT4" },
  mct1: { name: "Carriers inward", term: "MCT1" },
  buffering: { name: "Acid buffering" },
  neural: { name: "Neural drive" },
};

const withPlus = (value: number): string => `${value > 0 ? "+" : ""}${decimals(value, 0)}`;

/** The four that open with the page share one axis, so that they can be compared by eye. */
const commonAxis: Axis = { domain: [0, 100], label: "gain, %", ticks: [0, 50, 100], format: withPlus };

function ownAxis({ ticks }: Outcome, isChange: boolean): Axis {
  const [low = 0, high = 100] = [ticks[0], ticks.at(-1)];
  return {
    domain: [low, high],
    label: isChange ? (low < 0 ? "change, %" : "gain, %") : "% of myosin",
    ticks,
    format: isChange ? withPlus : (value) => decimals(value, 0),
  };
}

const headlineIds: readonly OutcomeId[] = ["I", "IIa", "IIx", "mct4"];

function shown(id: OutcomeId): ShownOutcome {
  const outcome = outcomes.find((each) => each.id === id);
  if (outcome === undefined) throw new RangeError(`outcome is ${id}; allowed is one of those that the model follows`);
  const isChange = id !== "iixShare";
  return {
    id,
    value: outcome.value,
    tone: id.startsWith("mct") ? "tone-lactate" : outcome.tone,
    ...words[id],
    y: headlineIds.includes(id) ? commonAxis : ownAxis(outcome, isChange),
    isChange,
  };
}

export const headlines: readonly ShownOutcome[] = headlineIds.map(shown);
export const others: readonly ShownOutcome[] = outcomes
  .map(({ id }) => id)
  .filter((id) => !headlineIds.includes(id))
  .map(shown);
export const allOutcomes: readonly ShownOutcome[] = [...headlines, ...others];

/** "slow fibers (type I)" with a capital: for tables, titles and lists. */
export const fullName = ({ name, term }: Pick<ShownOutcome, "name" | "term">): string =>
  term === undefined ? name : `${name} (${term})`;
