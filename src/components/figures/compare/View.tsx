/** Two weeks side by side: two choices, the answer, a plot and a description of each, and a table of differences. */
import { useId, useMemo, useRef } from "preact/hooks";
import { unbroken } from "../../../words/unbroken.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { DataTable } from "../../kit/DataTable.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { CountSlider } from "../../program/CountSlider.tsx";
import { figure, hoursRange, sides, type Side } from "./figure.ts";
import { createCompare } from "./model.ts";
import { MyWeekFold } from "./MyWeekFold.tsx";
import { sideName } from "./side-words.ts";
import { SidePanel, type Sources } from "./SidePanel.tsx";
import "./style.css";
import { evenHours } from "./week.ts";
import { certainty, compareFile, differenceTable, hint, hoursWords } from "./words.ts";

interface Props {
  /** Islands of one scene share their fields. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  /** Whether no other figure sets the reader's own week. */
  readonly isAlone: boolean;
  readonly places: FigurePlaces;
  readonly sources: Sources;
}

const options: readonly (readonly [Side, string])[] = sides.map((side) => [side, sideName(side)]);

export function View({ scene, isFirst, isAlone, places, sources }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createCompare);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const state = model.picture.settings.value;
  const [a, b] = [model.a.value, model.b.value];
  const answer = model.answer.value;
  const { weeks } = model.length.value;
  const even = evenHours(a, b, state.hours);
  useSight(root, model.picture);
  // The cursor speaks for itself: only another answer is announced.
  const told = useMemo(() => ({ spoken: model.answer.peek().spoken }), [model]);
  const announcer = useAnnouncer(fields, root, () => {
    const { spoken } = model.answer.peek();
    if (spoken === told.spoken) return null;
    told.spoken = spoken;
    return spoken;
  });
  const choice = (name: "a" | "b", label: string) => (
    <Choice
      id={`${id}-${name}`}
      label={label}
      value={state[name]}
      options={options}
      onChange={(side) => {
        fields.choose({ [name]: side });
      }}
    />
  );
  const panel = { model, sources, cursor: `${id}-cursor`, hasHint: isFirst };
  return (
    <div class="compare-view" ref={root}>
      <div class="compare-answer">
        <p class="compare-says">{unbroken(answer.says)}</p>
        <p class="compare-adds">
          {unbroken([answer.adds, hint(answer.kind, isAlone)].filter((words) => words !== "").join(" "))}
        </p>
        {even !== null && (
          <button
            type="button"
            class="button-quiet needs-js"
            onClick={() => {
              fields.choose({ hours: even });
              // The button goes: the focus stays with what it has set.
              root.current?.querySelector<HTMLElement>(".compare-choices input[type=range]")?.focus();
            }}
          >
            Compare them at the same {hoursWords(even)} a week
          </button>
        )}
      </div>
      <div class="compare-choices">
        {choice("a", "Week A")}
        {choice("b", "Week B")}
        {(a.published ?? b.published) !== null && (
          <CountSlider
            id={`${id}-hours`}
            label="Hours of a published week"
            value={state.hours}
            range={hoursRange}
            page={4}
            words={(hours) => `${hoursWords(hours)} a week`}
            onInput={(hours) => {
              fields.set({ hours });
            }}
            onCommit={fields.commit}
          />
        )}
      </div>
      <div class="compare-sides">
        <SidePanel id={`${id}-side-a`} letter="A" {...panel} />
        <SidePanel id={`${id}-side-b`} letter="B" {...panel} />
      </div>
      {answer.kind === "gain" && (
        <p class="quiet">
          {certainty} (<a href={`${sources.href}#stoggl2014`}>{sources.names["stoggl2014"]}</a>
          ).
        </p>
      )}
      {weeks > 0 && (a.days ?? b.days) !== null && <DataTable {...differenceTable(a, b, model.week.value)} />}
      <RefusedNote refused={fields.refused.value} />
      {isAlone && <MyWeekFold id={`${id}-mine`} fields={fields} />}
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`compare-${a.side}-${b.side}`}
        csv={() => compareFile(a, b, { ...model.length.peek(), mix: model.mix.peek().id })}
        pictures={async () => (await import("./pictures.ts")).picturesIn(root.current, answer)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
