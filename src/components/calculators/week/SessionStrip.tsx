/** A session as a strip: length is time, height is effort. The recipe beside it says the same. */
import type { Session, Step } from "../../../sim/training/week/types.ts";
import type { Band } from "../../../sim/training/zones.ts";

interface Bar {
  readonly start: number;
  readonly time: number;
  readonly band: Band;
}

const heights: Readonly<Record<Band, number>> = {
  easy: 8,
  marathon: 14,
  threshold: 20,
  interval: 25,
  repetition: 30,
  strides: 22,
};
const height = 30;

const partsOf = (step: Step): Omit<Bar, "start">[] =>
  step.part !== "repeats"
    ? [{ time: step.time, band: "easy" }]
    : Array.from({ length: 2 * step.count - 1 }, (_, index) =>
        index % 2 === 0
          ? { time: step.work.time, band: step.band }
          : { time: step.recovery.time, band: "easy" as const },
      ).filter(({ time }) => time > 0);

function bars({ steps }: Session): Bar[] {
  let start = 0;
  return steps.flatMap(partsOf).map((part) => {
    const bar = { ...part, start };
    start += part.time;
    return bar;
  });
}

/** @param longest s of the longest session of the week, which fills the width */
export function SessionStrip({ session, longest }: { readonly session: Session; readonly longest: number }) {
  const scale = 1000 / longest;
  return (
    <svg class="week-strip" viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {bars(session).map(({ start, time, band }) => (
        <rect
          key={start}
          class={band === "easy" ? "strip-easy" : "strip-work"}
          x={Math.round(start * scale)}
          y={height - heights[band]}
          width={Math.max(2, Math.round((start + time) * scale) - Math.round(start * scale))}
          height={heights[band]}
        />
      ))}
    </svg>
  );
}
