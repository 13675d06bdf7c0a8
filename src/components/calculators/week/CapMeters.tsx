/** How much of each session limit the week uses. */
import { distance, duration, type LengthUnit } from "../../../words/units.ts";
import type { SessionCaps } from "../../../sim/training/caps.ts";
import type { Session, Step, Week } from "../../../sim/training/week/types.ts";
import type { Band } from "../../../sim/training/zones.ts";

type Pace = keyof SessionCaps;

const paces: readonly (readonly [Pace, string, Band | null])[] = [
  ["M", "Marathon pace", "marathon"],
  ["T", "Threshold", "threshold"],
  ["I", "Interval", "interval"],
  ["R", "Repetition", "repetition"],
  ["L", "Long run", null],
];
const bindings = { share: "share of the week", distance: "absolute distance", time: "absolute time" } as const;

type Repeats = Extract<Step, { part: "repeats" }>;

function used(session: Session, band: Band | null): number {
  if (band === null) return session.kind === "long" ? session.distance : 0;
  // Fartlek counts as hard but is run by effort, so no pace limit applies to it.
  if (session.kind === "fartlek") return 0;
  const repeats = session.steps.filter((step): step is Repeats => step.part === "repeats" && step.band === band);
  return repeats.reduce((sum, { count, work }) => sum + count * work.distance, 0);
}

function Meter({ share }: { readonly share: number }) {
  return (
    <svg class="cap-meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="cap-room" width="100" height="8" />
      <rect class="cap-used" width={Math.min(100, Math.round(share * 100))} height="8" />
    </svg>
  );
}

export function CapMeters({
  week,
  caps,
  unit,
}: {
  readonly week: Week;
  readonly caps: SessionCaps;
  readonly unit: LengthUnit;
}) {
  return (
    <table class="caps">
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
          const cap = caps[pace];
          const most = Math.max(0, ...week.sessions.map((session) => used(session, band)));
          return (
            <tr key={pace}>
              <th scope="row">
                {name} <abbr>{pace}</abbr>
              </th>
              <td>
                {most === 0 ? "–" : distance(most, unit)}
                <Meter share={cap.distance === 0 ? 0 : most / cap.distance} />
              </td>
              <td>
                {distance(cap.distance, unit)}, {duration(cap.time)}
              </td>
              <td>{bindings[cap.binding]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
