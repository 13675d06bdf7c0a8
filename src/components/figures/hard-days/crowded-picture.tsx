/** The plot of the sessions that were spread or crowded: what was measured as dots, the model as gray curves. */
import type { Axis } from "../../plot/axis.ts";
import { tenth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { rule } from "../../plot/marks/rule.tsx";
import { coursesWith, publishedTimes, shownDays, type Courses } from "./crowded.ts";
import { hatle, type SessionGroup } from "./studies.ts";
import { changeText, groupNames } from "./words.ts";

export const crowdedHeight = 340;
export const crowdedMargin = { top: 12, right: 14, bottom: 42, left: 34 } as const;
export const dayAxis: Axis = {
  domain: [0, shownDays],
  label: "days after the last session",
  ticks: [0, 4, 12, 20, 30, shownDays],
};
export const changeAxis: Axis = {
  // As low as the model’s crowded group is after the last session.
  domain: [-16, 14],
  label: "",
  ticks: [-15, -10, -5, 0, 5, 10].map((value) => ({
    value,
    label: value > 0 ? `+${value}` : String(value).replace("-", "−"),
  })),
};

/** Where each label of a dot stands from its dot, px. */
const labelPlaces: Readonly<Record<SessionGroup["id"], readonly { readonly dx: number; readonly dy: number }[]>> = {
  spread: [
    { dx: -2, dy: -12 },
    { dx: 9, dy: 4 },
  ],
  crowded: [
    { dx: 9, dy: 13 },
    { dx: 9, dy: 13 },
  ],
};

function Group({ group, frame: { x, y } }: { readonly group: SessionGroup; readonly frame: Frame }) {
  const dots = group.measured.map((each) => ({ ...each, at: tenth(x(each.day)), height: tenth(y(each.change)) }));
  return (
    <g class="crowded-group">
      <path class="crowded-join" d={`M${dots.map(({ at, height }) => `${at},${height}`).join("L")}`} />
      {dots.map(({ day, change, at, height, isSignificant }, index) => {
        const { dx, dy } = labelPlaces[group.id][index] ?? { dx: 9, dy: 4 };
        return (
          <g key={day} class="plot-dot">
            <circle class="dot-mark" cx={at} cy={height} r={4.5} />
            <text class="mark-label" x={at + dx} y={height + dy}>
              {index === 0 ? `${groupNames[group.id]}: ` : ""}
              {changeText(change)}
            </text>
            {!isSignificant && (
              <text class="mark-label crowded-model" x={at + dx} y={height + dy + 15}>
                not significant
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The names of the model's curves, at their right ends. */
const curveNames =
  (courses: Courses): Mark =>
  ({ x, y }) => (
    <g>
      {(["spread", "crowded"] as const).map((id) => (
        <text
          key={id}
          class="mark-label crowded-model"
          x={tenth(x(shownDays) - 2)}
          y={tenth(y(courses[id].at(-1) ?? 0) + (id === "spread" ? 24 : -14))}
          text-anchor="end"
        >
          model, {groupNames[id]}
        </text>
      ))}
    </g>
  );

/** The curves at the usual numbers, and how far those of the other published fits lie from them. */
export function crowdedMarks(): readonly Mark[] {
  const all = publishedTimes.map(coursesWith);
  const [usual] = all;
  if (usual === undefined) throw new Error("no published fit");
  const bandOf = (id: SessionGroup["id"]): Mark =>
    area(
      usual[id].map((_, day) => {
        const values = all.map((courses) => courses[id][day] ?? Number.NaN);
        return [day, Math.min(...values), Math.max(...values)] as const;
      }),
      { tone: "tone-c" },
    );
  const ids = ["spread", "crowded"] as const;
  return [
    ...ids.map(bandOf),
    rule("y", 0),
    ...ids.map((id) =>
      line(
        usual[id].map((change, day) => [day, change] as const),
        { tone: "tone-c" },
      ),
    ),
    curveNames(usual),
    (frame) => (
      <g class="dots tone-ink">
        {hatle.groups.map((group) => (
          <Group key={group.id} group={group} frame={frame} />
        ))}
      </g>
    ),
  ];
}
