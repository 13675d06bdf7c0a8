/** What each part of the simulator offers: its link, its numbers, each of its pictures, a projector, and a way back. */
import { useEffect, useState } from "preact/hooks";
import { sessionWords } from "../../../describe/simulator/session.ts";
import { modelVersion } from "../../../sim/index.ts";
import { sessionsOf } from "../../../state/simulator/plan.ts";
import type { Part } from "../../../state/simulator/state.ts";
import type { Picture } from "../frame/download.ts";
import { toCsv, type Table } from "../frame/table.ts";
import { Tools } from "../frame/Tools.tsx";
import { choose, link, mix, reset, state } from "./state.ts";

interface Props {
  readonly part: Part;
  /** File name without an ending. */
  readonly name: string;
  readonly csv: () => Pick<Table, "columns" | "rows">;
  /** What the pictures show, for whoever opens one without the page. */
  readonly title: string;
}

/** What a file must say for itself: which training, whose fibers, and by which version of the model. */
function forFile({ columns, rows }: Pick<Table, "columns" | "rows">): Pick<Table, "columns" | "rows"> {
  const training = sessionsOf(state.value)
    .map((session) => `${session.perWeek} a week: ${sessionWords(session)}`)
    .join("; ");
  const { weeks, stop } = state.value;
  const about = [
    training,
    `${weeks} weeks, then ${stop} without`,
    mix.value.id,
    `illustrative, version ${modelVersion}`,
  ];
  return {
    columns: [...columns, "training", "block", "mix", "model"],
    rows: rows.map((row) => [...row, ...about]),
  };
}

const picturesOf = (part: Part): SVGSVGElement[] => [
  ...document.querySelectorAll<SVGSVGElement>(`#part-${part} :is(svg.plot, svg.strips, svg.muscle)`),
];

export function PartTools({ part, name, csv, title }: Props) {
  /** Names of the part's pictures, once they stand in the page. */
  const [names, setNames] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(0);
  const alone = state.value.show === part;
  useEffect(() => {
    const found = picturesOf(part).map((svg) => svg.getAttribute("aria-label")?.split(/[,.:]/)[0] ?? "The muscle");
    if (found.join() !== names.join()) setNames(found);
  });
  const picture = (): Picture | null => {
    const svg = picturesOf(part)[Math.min(chosen, names.length - 1)];
    return svg === undefined ? null : { svg, title };
  };
  return (
    <div class="part-tools">
      {names.length > 1 && (
        <label class="needs-js">
          Picture to save{" "}
          <select
            value={String(chosen)}
            onChange={({ currentTarget }) => {
              setChosen(Number(currentTarget.value));
            }}
          >
            {names.map((each, index) => (
              <option key={index} value={String(index)}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <Tools name={name} link={link} csv={() => toCsv(forFile(csv()))} picture={picture} onReset={reset}>
        <button
          type="button"
          aria-pressed={alone}
          onClick={() => {
            choose({ show: alone ? "all" : part });
          }}
        >
          {alone ? "Show the whole page" : "Projector"}
        </button>
      </Tools>
    </div>
  );
}
