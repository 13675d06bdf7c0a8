/** One side: its name, its plot or why it has none, and what week it is in plain words. */
import { unbroken } from "../../../words/unbroken.ts";
import type { CompareFigure } from "./model.ts";
import { noGainWords } from "./refusal-words.ts";
import { plainName, sideName, sourceWords, weekDetail, weekSummary, type Letter } from "./side-words.ts";
import { SidePlot } from "./SidePlot.tsx";
import type { ComparedWeek } from "./week.ts";

/** Where references are listed, and how a text calls them. */
export interface Sources {
  readonly href: string;
  /** By the reference's id. */
  readonly names: Readonly<Record<string, string>>;
}

interface Props {
  readonly id: string;
  readonly letter: Letter;
  readonly model: CompareFigure;
  readonly sources: Sources;
  /** Of the cursor that speaks for both sides. */
  readonly cursor: string;
  /** Whether it says what its keys do. */
  readonly hasHint: boolean;
}

const noPlot = ({ refusal }: ComparedWeek): string =>
  refusal === null ? "There is no second session." : noGainWords(refusal);

export function SidePanel({ id, letter, model, sources, cursor, hasHint }: Props) {
  const week = (letter === "A" ? model.a : model.b).value;
  const { published, days } = week;
  return (
    <section class="compare-side" aria-labelledby={`${id}-name`}>
      <p class="compare-name" id={`${id}-name`}>
        <b>{letter}</b> {sideName(week.side)}
        {plainName(week.side) !== "" && ` (${plainName(week.side)})`}
      </p>
      {days === null ? (
        <p class="compare-none">{noPlot(week)}</p>
      ) : (
        model.length.value.weeks > 0 && <SidePlot cursor={cursor} hasHint={hasHint} letter={letter} model={model} />
      )}
      <p class="compare-week">
        <b>{unbroken(weekSummary(week))}</b> {unbroken(weekDetail(week))}
      </p>
      {published !== null && (
        <p class="compare-source">
          {sourceWords(week)}{" "}
          <a href={`${sources.href}#${published.source}`}>{sources.names[published.source] ?? "Source"}</a>
        </p>
      )}
    </section>
  );
}
