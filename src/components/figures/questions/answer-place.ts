/** Where an answer's setup is seen: in figures of the same scene, or on the simulator's own page. */
import { createCodec, pairsText } from "../../kit/codec.ts";
import { href } from "../../shell/href.ts";
import { figure, type QuestionId } from "./figure.ts";
import { setups, setupState, type QuestionsState, type Setup } from "./setups.ts";

/** A part of the same page. */
interface PagePart {
  /** "#part-block" */
  readonly address: string;
  /** Its heading. */
  readonly name: string;
}

/** The figures of the same scene that show what an answer sets. */
export type SimulatorParts = Readonly<Record<"session" | "block" | "gain", PagePart>>;

export type AnswerPlace =
  | { readonly kind: "part"; readonly part: PagePart }
  | {
      readonly kind: "links";
      /** Of the simulator, set to each of the question's setups. */
      readonly addresses: readonly string[];
    };

const partNames: Readonly<Record<QuestionId, keyof SimulatorParts>> = {
  equal: "block",
  minutes: "gain",
  cost: "gain",
  biopsies: "session",
  stopping: "block",
};

const codec = createCodec<QuestionsState>(figure.fields);

/** The simulator's page, set to a setup. */
export function simulatorAddress(setup: Setup): string {
  const { query } = codec.encode({ ...codec.defaults, ...setupState(setup) });
  return `${href("/simulator/")}?${pairsText([["v", codec.version], ...query])}`;
}

/** @param parts null where the figure stands alone */
export const placeOf = (question: QuestionId, parts: SimulatorParts | null): AnswerPlace =>
  parts === null
    ? { kind: "links", addresses: setups[question].map(simulatorAddress) }
    : { kind: "part", part: parts[partNames[question]] };
