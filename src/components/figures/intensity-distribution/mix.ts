/** A distribution of training as the picture draws it. */
import type { Amounts, CaseWeekId, DistributionLabel, Scheme } from "../../../sim/index.ts";
import type { CountId } from "./figure.ts";

/** `low`, `moderate` and `high` in percent of the training, together 100. */
export interface NamedMix extends Amounts {
  readonly name: DistributionLabel;
  /** Treff's polarization index; null where it is not defined. */
  readonly index: number | null;
}

export interface PublishedMix extends NamedMix {
  /** A key of the bibliography: where we read it. */
  readonly source: string;
  /** Whose training it was, and how it was counted. */
  readonly who: string;
  /** Hours a week; null where we did not read them. */
  readonly hours: number | null;
  /** One of the four groups that trained against each other in one study. */
  readonly isGroup: boolean;
  /** Beside its dot; an empty text for none. */
  readonly label: { readonly wide: string; readonly narrow: string };
  /** Where the label stands. */
  readonly side: "left" | "right" | "above" | "below" | "high" | "over the edge" | "under the edge";
  /** Rows that share it show the same training, counted in different ways. */
  readonly same: string | null;
}

/** Easier than this the dots of elite athletes lie on each other, percent. One name stands for all of them. */
const crowdedFrom = 92;

/** Those that have no name where the picture is narrow: numbered there, and named in a list. */
export const numbersOf = (published: readonly PublishedMix[]): ReadonlyMap<PublishedMix, number> =>
  new Map(
    published
      .filter(({ label, low }) => label.narrow === "" && low < crowdedFrom)
      .map((mix, index) => [mix, index + 1] as const),
  );

/** Those behind the one name that stands for several dots. */
export const crowdedIn = (published: readonly PublishedMix[]): readonly PublishedMix[] =>
  published.filter(({ low }) => low >= crowdedFrom);

/** What the page computes for the island while it is built. */
export interface DistributionData {
  readonly weeks: Readonly<Record<CaseWeekId, Readonly<Record<CountId, Readonly<Record<Scheme, NamedMix>>>>>>;
  /** Minutes and kilometers of a week, and its runs. */
  readonly length: number;
  readonly runs: number;
  readonly published: readonly PublishedMix[];
}
