/** Draws a model's parameters again, in a worker, and shows the band that comes out. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { LinePlot } from "../../../charts/LinePlot.tsx";
import { significant } from "../../../describe/numbers.ts";
import { widestBand } from "../../../describe/uncertainty.ts";
import type { UncertaintyBands } from "../../../sim/index.ts";
import { samplingClient } from "../../../workers/client.ts";
import { addressWith, addressWriter } from "../frame/address.ts";
import { DataTable } from "../frame/DataTable.tsx";
import { toCsv } from "../frame/table.ts";
import { Tools } from "../frame/Tools.tsx";
import { choiceOf, choices, type ChoiceId } from "./choices.ts";
import { fileOf, pointsOf, tableOf } from "./draw.ts";
import { codec, drawsRange, seedRange } from "./state.ts";
import { WholeNumber } from "./WholeNumber.tsx";

interface Props {
  /** The bands of the state that the page starts with, drawn while the site was built. */
  readonly initial: UncertaintyBands;
}

/** A bar that comes and goes at once would only flicker. */
const patience = 200;

export function UncertaintyPanel({ initial }: Props) {
  const state = useSignal(codec.defaults);
  const shown = useSignal({ model: codec.defaults.model, bands: initial });
  /** Draws made so far, once that takes long enough to be shown; null at rest. */
  const progress = useSignal<number | null>(null);
  const note = useSignal("");
  const figure = useRef<HTMLDivElement>(null);
  const client = useRef<ReturnType<typeof samplingClient> | null>(null);
  const running = useRef<AbortController | null>(null);
  const write = useRef(addressWriter());
  const opened = useRef(false);

  const run = async (): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { model, draws, seed } = state.value;
    note.value = "";
    const since = performance.now();
    try {
      client.current ??= samplingClient();
      const bands = await client.current(choiceOf(model).order, draws, seed, {
        signal: control.signal,
        onProgress: (drawn) => {
          if (performance.now() - since > patience) progress.value = drawn;
        },
      });
      shown.value = { model, bands };
    } catch (error) {
      // A run that was replaced says nothing: the next one will.
      if (control.signal.aborted) return;
      // Its worker may be gone; the next run starts another.
      client.current = null;
      const reason = error instanceof Error ? error.message : "no reason given";
      note.value = `The draws failed: ${reason}. The picture shows the run before.`;
    } finally {
      if (running.current === control) progress.value = null;
    }
  };
  const set = (change: Partial<typeof state.value>): void => {
    state.value = { ...state.value, ...change };
    void run();
  };
  const stop = (): void => {
    running.current?.abort();
    progress.value = null;
    note.value = "Stopped. The picture shows the run before.";
  };

  useEffect(() => {
    const { state: read, refused } = codec.decode(location.search);
    opened.current = true;
    const asked = codec.encode(read) !== codec.encode(codec.defaults);
    state.value = read;
    if (asked) void run();
    if (refused.length > 0) {
      note.value = refused
        .map(({ key, value, allowed }) => `${key}=${value} cannot be used; allowed is ${allowed}.`)
        .join(" ");
    }
    return () => running.current?.abort();
  }, []);
  useSignalEffect(() => {
    const query = codec.encode(state.value);
    if (opened.current) write.current(query);
  });

  const { model, draws, seed } = state.value;
  const choice = choiceOf(shown.value.model);
  const { bands } = shown.value;
  const points = pointsOf(bands, choice);
  const sentence = widestBand(points, { at: choice.at, unit: choice.unit, places: choice.places[1] });

  return (
    <div class="uncertainty" ref={figure}>
      <div class="uncertainty-controls needs-js">
        <label>
          Model{" "}
          <select
            value={model}
            onChange={({ currentTarget }) => {
              const id = currentTarget.value as ChoiceId;
              set({ model: id, draws: choiceOf(id).draws });
            }}
          >
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <WholeNumber
          label="Draws"
          value={draws}
          range={drawsRange}
          onCommit={(value) => {
            set({ draws: value });
          }}
        />
        <WholeNumber
          label="Seed"
          value={seed}
          range={seedRange}
          onCommit={(value) => {
            set({ seed: value });
          }}
        />
      </div>
      <p class="uncertainty-says">{choice.says}</p>
      <LinePlot
        title={`${choice.says} ${sentence}`}
        x={choice.x}
        y={choice.y}
        bands={[{ tone: "tone-a", points: points.map(({ x, low, high }) => [x, low, high]) }]}
        curves={[{ look: "illustrative", tone: "tone-a", points: points.map(({ x, median }) => [x, median]) }]}
      />
      <p class="uncertainty-result" role="status">
        {note.value === "" ? sentence : note.value}
      </p>
      <p class="uncertainty-progress" hidden={progress.value === null}>
        <progress max={draws} value={progress.value ?? 0} aria-label="Draws made" />{" "}
        <button type="button" onClick={stop}>
          Stop
        </button>
      </p>
      <details>
        <summary>The numbers, and the ranges drawn from</summary>
        <DataTable {...tableOf(points, choice)} />
        <DataTable
          caption={`${bands.drawn} draws, ${bands.failed} of them refused by the model and left out`}
          columns={["parameter", "drawn from", "to", "unit", "range"]}
          rows={bands.ranges.map(({ name, low, high, unit, chosen }) => [
            name,
            significant(low),
            significant(high),
            unit === "1" ? "" : unit,
            chosen === null ? "stated" : `chosen: ${chosen}`,
          ])}
        />
      </details>
      <Tools
        name={`uncertainty-${shown.value.model}`}
        link={() => addressWith(codec.encode(state.value))}
        csv={() => toCsv(fileOf(points, choice))}
        picture={() => {
          const svg = figure.current?.querySelector<SVGSVGElement>("svg.plot");
          return svg === null || svg === undefined ? null : { svg, title: choice.says };
        }}
        onReset={() => {
          running.current?.abort();
          state.value = codec.defaults;
          shown.value = { model: codec.defaults.model, bands: initial };
          progress.value = null;
          note.value = "";
        }}
      />
    </div>
  );
}
