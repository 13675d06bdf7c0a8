/** What each part of the simulator offers: its link, its numbers, each of its pictures, a projector, and a way back. */
import { useEffect, useState } from "preact/hooks";
import { sessionWords } from "../../../describe/simulator/session.ts";
import { modelVersion } from "../../../sim/index.ts";
import { sessionsOf } from "../../../state/simulator/plan.ts";
import type { Part } from "../../../state/simulator/state.ts";
import type { Picture } from "../frame/download.ts";
import { toCsv, type Table } from "../frame/table.ts";
import { Tools } from "../frame/Tools.tsx";
import { choose, link, live, reset } from "./state.ts";

interface Props {
  readonly part: Part;
  /** File name without an ending. */
  readonly name: string;
  readonly csv: () => Pick<Table, "columns" | "rows">;
  /** Columns that say of what the numbers are; read when the file is saved. */
  readonly about: readonly (readonly [column: string, value: string])[];
  /** What the pictures show, for whoever opens one without the page. */
  readonly title: string;
}

/** What a file must say for itself: of what it is, whose fibers, and by which version of the model. */
function forFile(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  about: Props["about"],
): Pick<Table, "columns" | "rows"> {
  const all = [...about, ["mix", live.peek().mix], ["model", `illustrative, version ${modelVersion}`]] as const;
  return {
    columns: [...columns, ...all.map(([column]) => column)],
    rows: rows.map((row) => [...row, ...all.map(([, value]) => value)]),
  };
}

/** The training of a week as it is set. */
export const trainingWords = (): string =>
  sessionsOf(live.peek())
    .map((session) => `${session.perWeek} a week: ${sessionWords(session)}`)
    .join("; ");

const picturesOf = (part: Part): SVGSVGElement[] => [
  ...document.querySelectorAll<SVGSVGElement>(`#part-${part} :is(svg.plot, svg.strips, svg.muscle)`),
];

export function PartTools({ part, name, csv, about, title }: Props) {
  /** Names of the part's pictures, once they stand in the page. */
  const [names, setNames] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(0);
  const alone = live.value.show === part;
  useEffect(() => {
    const found = picturesOf(part).map((svg) => svg.getAttribute("aria-label")?.split(/[,.]/)[0] ?? "The muscle");
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
            value={String(Math.min(chosen, names.length - 1))}
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
      <Tools
        name={name}
        link={() => `${link().split("#")[0] ?? ""}#part-${part}`}
        csv={() => toCsv(forFile(csv(), about))}
        picture={picture}
        onReset={reset}
      >
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
