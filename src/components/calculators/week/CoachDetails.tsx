/** For coaches: every way of counting side by side, the name of the distribution, and the limits. Fetched when somebody opens it. */
import { distributionSentence, labelNeeds, refusedLabel } from "../../../words/distribution.ts";
import { duration, percent, type LengthUnit } from "../../../words/units.ts";
import { countMethods, type CountMethod } from "../../../sim/training/counting.ts";
import { week as planned } from "../../../sim/training/week/constants.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { LimitMeters } from "./LimitMeters.tsx";
import { untranslated } from "../../kit/untranslated.ts";

interface Props {
  readonly week: Week;
  readonly method: CountMethod;
  readonly unit: LengthUnit;
  /** Address of the page that names the essay. */
  readonly about: string;
}

const { effortShare, runTimeLimit } = planned;

const points = (share: number): string => String(Math.round(share * 1000) / 10);

const names: Readonly<Record<CountMethod, string>> = {
  sessions: "Sessions",
  sessionTime: "Session time",
  timeInZone: "Time in zone",
  distance: "Distance in zone",
};

function Counters({ week, method }: Pick<Props, "week" | "method">) {
  return (
    <div class="scroll-x" role="region" aria-label="Ways of counting" tabIndex={0}>
      <table class="counters">
        <caption>The same week, counted four ways</caption>
        <thead>
          <tr>
            <th scope="col">Counted by</th>
            <th scope="col">Hard, threshold included (the essay)</th>
            <th scope="col">Low / moderate / high, % (Seiler: threshold is moderate)</th>
          </tr>
        </thead>
        <tbody>
          {countMethods.map((one) => {
            const { article, seiler } = week.counts[one];
            return (
              <tr key={one} class={one === method ? "chosen" : undefined}>
                <th scope="row">
                  {names[one]}
                  {one === method && <span class="visually-hidden"> (chosen)</span>}
                </th>
                <td {...untranslated}>{percent(article.hard)}</td>
                <td {...untranslated}>{[seiler.low, seiler.moderate, seiler.high].map(points).join(" / ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function CoachDetails({ week, method, unit, about }: Props) {
  const named = week.sessions.length >= labelNeeds.sessions && week.time >= labelNeeds.time;
  return (
    <>
      <Counters week={week} method={method} />
      <p class="quiet">
        Two conventions: <a href={about}>the essay that this site explains</a> counts threshold as hard, Seiler counts
        it as moderate.
      </p>
      <h4>The name of this distribution</h4>
      {named ? (
        <>
          <p>By time in zone: {distributionSentence(week.counts.timeInZone.seiler, "timeInZone")}</p>
          <p>By sessions: {distributionSentence(week.counts.sessions.seiler, "sessions")}</p>
          <p class="quiet">
            Seiler's zones; the polarization index is Treff's, and the order of the other rules is our convention.
          </p>
        </>
      ) : (
        <p>{refusedLabel}</p>
      )}
      <h4>Limits of one session</h4>
      {week.limits === null ? (
        <p>
          By effort, one session holds at most {percent(effortShare.threshold)} of the week's time at threshold or{" "}
          {percent(effortShare.fartlek)} as fartlek, no run is longer than {duration(runTimeLimit)}, and the long run
          stays within its share of the week where the number of runs allows it.
        </p>
      ) : (
        <LimitMeters week={week} limits={week.limits} unit={unit} />
      )}
    </>
  );
}
