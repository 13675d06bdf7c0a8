/** What people tried, beside the picture and on its axis of hard days; nothing where the picture leaves no room beside it. */
import { tenth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { triedWeeks, untried, type TriedWeek } from "./studies.ts";

/** From the plot's right side, px: the dots of a study, and its words. */
const columns = { dots: 34, words: 54 } as const;
const lineHeight = 15;
/** How high the first line of a study's words stands, in hard days: their marks overlap, their words must not. */
const wordsAt: Readonly<Record<string, number>> = { hickson1977: 6, billat1999: 4.1, vesterinen2016: 2.3 };

function Study({ study, frame, index }: { readonly study: TriedWeek; readonly frame: Frame; readonly index: number }) {
  const { y, right } = frame;
  // Two studies overlap: each has a column of its own.
  const x = right + columns.dots - (index === 1 ? 14 : 0);
  const heights = study.sessions.map((count) => tenth(y(count)));
  const top = tenth(y(wordsAt[study.source] ?? study.sessions[0] ?? 0) + 4);
  const words = right + columns.words;
  return (
    <g class="tried-study">
      {/* From the most sessions to the first line of the words. */}
      <path class="tried-lead" d={`M${x + 6} ${heights.at(-1) ?? top}L${words - 5} ${tenth(top - 4)}`} />
      {heights.length > 1 && <line class="tried-span" x1={x} x2={x} y1={heights[0]} y2={heights.at(-1)} />}
      {heights.map((height) => (
        <circle key={height} class="dot-mark" cx={x} cy={height} r={4.5} />
      ))}
      <text class="tried-name" x={words} y={top}>
        {study.name}: {study.compared}
      </text>
      {[...study.result, study.who].map((each, line) => (
        <text key={each} class="tried-result" x={words} y={tenth(top + lineHeight * (line + 1))}>
          {each}
        </text>
      ))}
    </g>
  );
}

export const triedMark: Mark = (frame) => {
  const { right, top, width, y } = frame;
  if (width - right < 200) return null;
  return (
    <g class="tried tone-ink">
      <text class="tried-title" x={right + columns.dots - 18} y={top - 14}>
        What people tried
      </text>
      {triedWeeks.map((study, index) => (
        <Study key={study.source} study={study} frame={frame} index={index} />
      ))}
      <text class="tried-result" x={right + columns.words} y={tenth(y(0) + 4)}>
        {untried}
      </text>
    </g>
  );
};
