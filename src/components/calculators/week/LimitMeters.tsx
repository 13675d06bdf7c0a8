/** How much of each session limit the week uses. */
import { distance, duration, type LengthUnit } from "../../../words/units.ts";
import type { SessionLimits } from "../../../sim/training/session-limits.ts";
import type { Session, Week } from "../../../sim/training/week/types.ts";
import { worksOf } from "../../../sim/training/week/work.ts";
import type { Band } from "../../../sim/training/zones.ts";

type Pace = keyof SessionLimits;

const paces: readonly (readonly [Pace, string, Band | null])[] = [
  ["M", "Marathon pace", "marathon"],
  ["T", "Threshold", "threshold"],
  ["I", "Interval", "interval"],
  ["R", "Repetition", "repetition"],
  ["L", "Long run", null],
];
const bindings = { share: "share of the week", distance: "absolute distance", time: "absolute time" } as const;

/** m of one session that count toward a limit. @param band null for the long run, which counts as a whole */
function used(session: Session, band: Band | null): number {
  if (band === null) return session.kind === "long" ? session.distance : 0;
  // Fartlek counts as hard but is run by effort, so no pace limit applies to it.
  if (session.kind === "fartlek") return 0;
  const works = worksOf(session).filter((work) => work.band === band);
  return works.reduce((sum, work) => sum + work.distance, 0);
}

function Meter({ share }: { readonly share: number }) {
  return (
    <svg class="limit-meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="limit-room" width="100" height="8" />
      <rect class="limit-used" width={Math.min(100, Math.round(share * 100))} height="8" />
    </svg>
  );
}

export function LimitMeters({
  week,
  limits,
  unit,
}: {
  readonly week: Week;
  readonly limits: SessionLimits;
  readonly unit: LengthUnit;
}) {
  return (
    <table class="limits">
      <caption>Most running at a pace in one session, and how much of it the week's largest session uses</caption>
      <thead>
        <tr>
          <th scope="col">Pace</th>
          <th scope="col">Used</th>
          <th scope="col">Limit</th>
          <th scope="col">Set by</th>
        </tr>
      </thead>
      <tbody>
        {paces.map(([pace, name, band]) => {
          const limit = limits[pace];
          const most = Math.max(0, ...week.sessions.map((session) => used(session, band)));
          return (
            <tr key={pace}>
              <th scope="row">
                {name} <abbr>{pace}</abbr>
              </th>
              <td>
                {most === 0 ? "–" : distance(most, unit)}
                <Meter share={limit.distance === 0 ? 0 : most / limit.distance} />
              </td>
              <td>
                {distance(limit.distance, unit)}, {duration(limit.time)}
              </td>
              <td>{bindings[limit.binding]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
