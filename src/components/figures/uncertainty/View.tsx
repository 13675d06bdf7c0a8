/** A model's band over its plausible ranges, with the controls of the draw. */
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { UncertaintyBands } from "../../../sim/index.ts";
import { readNumber } from "../../controls/parsing/typed-number.ts";
import { Choice } from "../../controls/Choice.tsx";
import { ParsedField } from "../../controls/ParsedField.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import { DataTable } from "../../kit/DataTable.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { Plot } from "../../plot/Plot.tsx";
import { choices } from "./choices.ts";
import { drawsOf, drawsRange, figure, seedRange } from "./figure.ts";
import { createUncertainty } from "./model.ts";
import { RangeTable } from "./RangeTable.tsx";
import { bandMarks } from "./picture.ts";
import "./style.css";
import { busyWords, runWords, tableOf, widthWords } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly places: FigurePlaces;
  /** The bands of the state that the page starts with, drawn while the site was built. */
  readonly initial: UncertaintyBands;
}

const modelOptions = choices.map(({ id, label }) => [id, label] as const);

export function View({ scene, places, initial }: Props) {
  const id = useId();
  const model = useScene(
    figure,
    scene,
    useMemo(() => createUncertainty(initial), []),
  );
  const root = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  // Until the figure can answer, its controls must not take a choice that would be lost.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  const { fields } = model;
  const state = fields.state.value;
  const choice = model.choice.value;
  const points = model.points.value;
  const { bands, state: drawn } = model.run.value;
  const says = runWords(choice, bands.drawn, drawn.seed);
  const width = widthWords(points, choice);
  const marks = useMemo(() => bandMarks(points), [points]);
  const whole = (label: string, name: "draws" | "seed", value: number, range: typeof drawsRange | typeof seedRange) => (
    <ParsedField
      id={`${id}-${name}`}
      label={label}
      value={value}
      write={String}
      read={(text) => readNumber(text, null, range)}
      onCommit={(next) => {
        fields.choose({ [name]: next });
      }}
    />
  );
  return (
    <div class="uncertainty" ref={root} aria-busy={model.isBusy.value}>
      <fieldset class="uncertainty-controls needs-js" disabled={!isAwake} key={fields.replacements.value}>
        <legend class="visually-hidden">What to draw</legend>
        <Choice
          id={`${id}-model`}
          label="Model"
          value={state.model}
          options={modelOptions}
          onChange={(chosen) => {
            fields.choose({ model: chosen, draws: null });
          }}
        />
        {whole("Draws", "draws", drawsOf(state), drawsRange)}
        {whole("Seed", "seed", state.seed, seedRange)}
      </fieldset>
      <RefusedNote refused={fields.refused.value} />
      <p class="uncertainty-says">{says}</p>
      <div class="chart-box">
        <Plot title={`${choice.says} ${width}`} x={choice.x} y={choice.y} marks={marks} height={280} />
      </div>
      <p class="uncertainty-result" role="status" tabIndex={-1} ref={result}>
        {model.isBusy.value ? busyWords(state) : model.note.value === "" ? width : model.note.value}
      </p>
      <p class="uncertainty-progress" hidden={model.progress.value === null}>
        <progress max={drawsOf(state)} value={model.progress.value ?? 0} aria-label="Draws made" />{" "}
        <button
          type="button"
          onClick={() => {
            model.stop();
            // The button that had the focus is gone.
            result.current?.focus();
          }}
        >
          Stop
        </button>
      </p>
      <details>
        <summary>The numbers, and the ranges drawn from</summary>
        <DataTable {...tableOf(points, choice)} />
        <RangeTable bands={bands} />
      </details>
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`uncertainty-${drawn.model}`}
        csv={async () => (await import("./file.ts")).bandFile(bands, drawn)}
        pictures={() => chartPicture(root, `${says} Band: 5th to 95th percentile, if these ranges hold`)}
      />
    </div>
  );
}
