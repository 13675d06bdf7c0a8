/** The marks of the picture: the corner of the simplex, published distributions, and the two weeks on their lines. */
import type { CaseWeekId, Scheme } from "../../../sim/index.ts";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { placeOf, type Place } from "../../program/distribution/corner.tsx";
import { countIds, weekIds, type CountId } from "./figure.ts";
import { isWide, namePlace, radiusOf, unreadRadius } from "./layout.ts";
import type { DistributionData, PublishedMix } from "./mix.ts";
import { countNames, mixNames, weekNames } from "./words.ts";

/** Width of a letter of a group’s name, px: roughly, and never less. */
const letter = 7.6;

/** Of a name over several dots, from the first of them, px. */
const lift = 18;

function labelOf(mix: PublishedMix, number: number | undefined, { x, y }: Place, frame: Frame) {
  const isNumber = !isWide(frame.width) && mix.label.narrow === "" && number !== undefined;
  const text = isWide(frame.width) ? mix.label.wide : isNumber ? String(number) : mix.label.narrow;
  if (text === "") return null;
  const away = (mix.hours === null ? unreadRadius : radiusOf(mix.hours)) + 5;
  const half = textWidth(text) / 2;
  const middle = Math.min(frame.width - half, Math.max(half, x));
  const places = {
    left: [x - away, y + 4.5, "end"],
    right: [x + away, y + 4.5, "start"],
    above: [middle, y - away, "middle"],
    below: [middle, y + away + 9, "middle"],
    high: [middle, y - away - lift, "middle"],
    // Two of the triangle’s edges run past these dots: their names end beside the edge, outside the triangle.
    "over the edge": [Math.max(x + 10, letter * text.length), y - away - 4, "end"],
    "under the edge": [x - away - 14, y + 9, "end"],
  } as const;
  const [at, baseline, anchor] = places[isNumber && mix.same === null ? "above" : mix.side];
  return (
    <>
      {mix.side === "high" && <path class="tid-tie" d={`M${x},${tenth(y - away)}V${tenth(baseline + 3)}`} />}
      <text
        class={mix.isGroup ? "tid-label tid-group" : "tid-label"}
        x={tenth(at)}
        y={tenth(baseline)}
        text-anchor={anchor}
      >
        {text}
      </text>
    </>
  );
}

const dotClass = ({ hours, isGroup }: PublishedMix): string =>
  hours === null ? "tid-dot tid-unread" : isGroup ? "tid-dot tid-group" : "tid-dot";

/**
 * Each published distribution; the same training counted in several ways is tied by a line.
 *
 * @param numbers of those that have no name where the picture is narrow. Default none
 */
export const publishedMarks =
  (published: readonly PublishedMix[], numbers: ReadonlyMap<PublishedMix, number> = new Map()): Mark =>
  (frame) => {
    const ties = [...new Set(published.flatMap(({ same }) => same ?? []))].map((tie) =>
      published.filter(({ same }) => same === tie).map((mix) => placeOf(frame, mix)),
    );
    return (
      <g class="tid-published">
        {ties.map((places, index) => (
          <path key={index} class="tid-tie" d={`M${places.map(({ x, y }) => `${x},${y}`).join("L")}`} />
        ))}
        {published.map((mix, index) => (
          <g key={index}>{labelOf(mix, numbers.get(mix), placeOf(frame, mix), frame)}</g>
        ))}
        {published.map((mix, index) => {
          const { x, y } = placeOf(frame, mix);
          const radius = mix.hours === null ? unreadRadius : radiusOf(mix.hours);
          return <circle key={index} class={dotClass(mix)} cx={x} cy={y} r={tenth(radius)} />;
        })}
      </g>
    );
  };

interface WeekState {
  readonly count: CountId;
  readonly scheme: Scheme;
  /** Hours of either week. */
  readonly hours: number;
}

/** "by sessions" beside the ring that is farthest from the chosen count. */
function ringLabel(week: CaseWeekId, { count, scheme }: WeekState, { x, y }: Place, { width }: Frame) {
  if (scheme === "article") {
    if (count === "sessions" || week === "with-intervals" || !isWide(width)) return null;
    return (
      <text class="tid-ring-name" x={x - 6} y={y + 20} text-anchor="end">
        by {countNames.sessions}
      </text>
    );
  }
  const isStalled = week === "threshold-only";
  const text = `by ${countNames[count === "sessions" ? "time" : "sessions"]}`;
  const [dx, dy] = isStalled ? [-9, -8] : count === "sessions" ? [-6, 20] : [9, 4.5];
  return (
    <text class="tid-ring-name" x={tenth(x + dx)} y={tenth(y + dy)} text-anchor={isStalled ? "end" : "start"}>
      {text}
    </text>
  );
}

function weekMark(data: DistributionData, week: CaseWeekId, state: WeekState, frame: Frame) {
  const { count, scheme, hours } = state;
  const places = countIds.map((each) => placeOf(frame, data.weeks[week][each][scheme]));
  const mix = data.weeks[week][count][scheme];
  const here = placeOf(frame, mix);
  const far = places[countIds.indexOf(count === "sessions" ? "time" : "sessions")] ?? here;
  const name = namePlace(week, count, scheme, here, frame.width);
  const [first, second] = name.lines;
  const areTogether = scheme === "article" && count === "sessions";
  const radius = radiusOf(hours);
  // By time, distance and sessions: the order along the line.
  const line = [places[0], places[2], places[1]].flatMap((place) =>
    place === undefined ? [] : `${place.x},${place.y}`,
  );
  return (
    <g key={week} class="tid-of-week">
      <g class="after-guess">
        <path class="tid-trail" d={`M${line.join("L")}`} />
        {places.map(({ x, y }, index) => (
          <circle key={index} class="tid-ring" cx={x} cy={y} r={4} />
        ))}
        {ringLabel(week, state, far, frame)}
      </g>
      {name.isLed && (
        <path
          class="tid-lead"
          d={`M${tenth(here.x - 4)},${tenth(here.y + radius + 1)}L${tenth(here.x - 20)},${first - 13}`}
        />
      )}
      <circle class="tid-week" cx={here.x} cy={here.y} r={tenth(radius)} />
      {!(areTogether && week === "with-intervals") && (
        <g class="tid-name">
          <text x={tenth(name.x)} y={tenth(first)} text-anchor={name.anchor}>
            {areTogether ? "both weeks" : weekNames[week]}
            {isWide(frame.width) ? `, by ${countNames[count]}` : ""}
          </text>
          <text class="tid-called after-guess" x={tenth(name.x)} y={tenth(second)} text-anchor={name.anchor}>
            {mixNames[mix.name]}
          </text>
        </g>
      )}
    </g>
  );
}

/** Both weeks, each on the line between its counts. */
export const weekMarks =
  (data: DistributionData, count: CountId, scheme: Scheme): Mark =>
  (frame) => (
    <g class="tid-weeks">
      {weekIds.map((week) => weekMark(data, week, { count, scheme, hours: data.length / 60 }, frame))}
    </g>
  );
