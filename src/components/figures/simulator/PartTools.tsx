/** What each part of the simulator offers: its link, its numbers, each of its pictures, a projector, and a way back. */
import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Part } from "../../../state/simulator/state.ts";
import type { Picture } from "../../kit/download.ts";
import { Tools } from "../frame/Tools.tsx";
import { choose, link, live, reset } from "./state.ts";

export type PictureChoice = readonly [name: string, selector: string];

interface Props {
  readonly part: Part;
  /** File name without an ending. */
  readonly name: string;
  /** The part's numbers as a file. */
  readonly csv: () => Promise<string>;
  /** What each of the part's pictures is called, and where in the page it stands. */
  readonly pictures: readonly PictureChoice[];
  /** Which of them is chosen, and what is done when another one is; default: remembered here, and the first. */
  readonly picked?: number;
  readonly onPick?: (index: number) => void;
  /** What the pictures show, for whoever opens one without the page. */
  readonly title: string;
}

const fileName = (called: string): string => called.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

export function PartTools({ part, name, csv, pictures, title, ...choice }: Props) {
  const [chosen, setChosen] = useState(0);
  const alone = useComputed(() => live.value.show === part).value;
  const index = Math.min(choice.picked ?? chosen, pictures.length - 1);
  /** Where there are several, each says which it is. */
  const called = pictures.length > 1 ? (pictures[index]?.[0] ?? "") : "";
  const picture = (): Picture | null => {
    const svg = document.querySelector<SVGSVGElement>(pictures[index]?.[1] ?? "svg:not(*)");
    if (svg === null) return null;
    return called === "" ? { svg, title } : { svg, title: `${called}. ${title}`, name: `${name}-${fileName(called)}` };
  };
  return (
    <div class="part-tools">
      {pictures.length > 1 && (
        <label class="needs-js">
          {alone && choice.onPick !== undefined ? "Picture shown" : "Picture to save"}{" "}
          <select
            value={String(index)}
            onChange={({ currentTarget }) => {
              (choice.onPick ?? setChosen)(Number(currentTarget.value));
            }}
          >
            {pictures.map(([each], at) => (
              <option key={each} value={String(at)}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <Tools
        name={name}
        link={() => `${link().split("#")[0] ?? ""}#part-${part}`}
        csv={csv}
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
