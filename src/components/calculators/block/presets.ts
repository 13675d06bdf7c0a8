/** Published mixes of easy, threshold and faster running that a block can ask for. */
import { publishedDistributions } from "../../../sim/training/published-distributions.ts";
import type { AskedKind, BlockAnswers } from "./answers.ts";

interface Preset {
  readonly id: string;
  /** "Pyramidal: 80 / 12 / 8". */
  readonly name: string;
  /** Percent of the time that is hard, threshold included. */
  readonly goal: number;
  /** The kind of hard running that is most of it. */
  readonly hardKind: AskedKind;
}

/** From so many times as much moderate as high running on, all hard runs are threshold. */
const mostly = 3;

/** Those whose share of hard running an answer may have: 10 to 50 %. */
export const presets: readonly Preset[] = publishedDistributions
  .filter(({ low }) => low >= 50 && low <= 90)
  .map(({ id, name, low, moderate, high }) => ({
    id,
    name: `${name}: ${[low, moderate, high].map((part) => Math.round(part)).join(" / ")}`,
    goal: Math.round(100 - low),
    hardKind: high > moderate ? "interval" : moderate > mostly * high ? "threshold" : "rotation",
  }));

/** The published mix that the answers ask for; null where they ask for none. */
export const presetOf = ({ goal, hardKind, count, scheme }: BlockAnswers): string | null =>
  presets.find(
    (preset) => preset.goal === goal && preset.hardKind === hardKind && count === "timeInZone" && scheme === "article",
  )?.id ?? null;
