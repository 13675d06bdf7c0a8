/** Draws a model's parameters again, in a worker, and shows the band that comes out. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { LinePlot } from "../../../charts/LinePlot.tsx";
import { refusedWords } from "../../../describe/link.ts";
import { decimals } from "../../../describe/numbers.ts";
import { widestBand } from "../../../describe/uncertainty.ts";
import type { UncertaintyBands } from "../../../sim/index.ts";
import { addressWith, addressWriter } from "../frame/address.ts";
import { askSampling } from "../../kit/ask/sampling.ts";
import { DataTable } from "../../kit/DataTable.tsx";
import { toCsv } from "../../kit/table.ts";
import { Tools } from "../frame/Tools.tsx";
import { choiceOf, choices, type ChoiceId } from "./choices.ts";
import { fileOf, pointsOf, tableOf } from "./draw.ts";
import { RangeTable } from "./RangeTable.tsx";
import { codec, drawsOf, drawsRange, seedRange, type Wish } from "./state.ts";
import { WholeNumber } from "./WholeNumber.tsx";

interface Props {
  /** The bands of the state that the page starts with, drawn while the site was built. */
  readonly initial: UncertaintyBands;
}

/** A bar that comes and goes at once would only flicker. */
const patience = 200;

export function UncertaintyPanel({ initial }: Props) {
  const state = useSignal<Wish>(codec.defaults);
  /** The run in the picture, and what was asked for it. */
  const shown = useSignal({ wish: codec.defaults, bands: initial });
  /** Until the page can answer, its controls must not take a choice that would be lost. */
  const ready = useSignal(false);
  const busy = useSignal(false);
  /** Rises when the fields must forget what was typed. */
  const resets = useSignal(0);
  /** Draws made so far, once that takes long enough to be shown; null at rest. */
  const progress = useSignal<number | null>(null);
  const note = useSignal("");
  const figure = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const running = useRef<AbortController | null>(null);
  const write = useRef(addressWriter());
  const opened = useRef(false);

  const run = async (): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const wish = state.value;
    const { model, seed } = wish;
    note.value = "";
    busy.value = true;
    const since = performance.now();
    try {
      const bands = await askSampling(
        "bands",
        { choice: choiceOf(model).sampled, n: drawsOf(wish), seed },
        {
          signal: control.signal,
          onProgress: (drawn) => {
            if (performance.now() - since > patience) progress.value = drawn;
          },
        },
      );
      shown.value = { wish, bands };
    } catch (error) {
      // A run that was replaced says nothing: the next one will.
      if (control.signal.aborted) return;
      const reason = error instanceof Error ? error.message : "no reason given";
      goBack();
      note.value = `The draws failed: ${reason}. The picture shows the run before.`;
    } finally {
      if (running.current === control) {
        progress.value = null;
        busy.value = false;
      }
    }
  };
  /** Controls and address tell of the run in the picture again. */
  const goBack = (): void => {
    state.value = shown.value.wish;
    resets.value += 1;
  };
  const set = (change: Partial<typeof state.value>): void => {
    state.value = { ...state.value, ...change };
    void run();
  };
  const stop = (): void => {
    running.current?.abort();
    progress.value = null;
    busy.value = false;
    goBack();
    note.value = "Stopped. The picture shows the run before.";
    // The button that had the focus is gone.
    result.current?.focus();
  };

  useEffect(() => {
    const { state: read, refused } = codec.decode(location.search);
    opened.current = true;
    ready.value = true;
    const asked = codec.encode(read) !== codec.encode(codec.defaults);
    state.value = read;
    if (asked) void run();
    if (refused.length > 0) {
      note.value = refusedWords(refused).join(" ");
    }
    return () => running.current?.abort();
  }, []);
  useSignalEffect(() => {
    const query = codec.encode(state.value);
    if (opened.current) write.current(query);
  });

  const { model, seed } = state.value;
  const draws = drawsOf(state.value);
  const { bands, wish } = shown.value;
  const choice = choiceOf(wish.model);
  const says = `${choice.says} ${decimals(bands.drawn, 0)} draws, seed ${wish.seed}.`;
  const points = pointsOf(bands, choice);
  const sentence = widestBand(points, { at: choice.at, unit: choice.unit, places: choice.places[1] });

  return (
    <div class="uncertainty" ref={figure} aria-busy={busy.value}>
      <fieldset class="uncertainty-controls needs-js" disabled={!ready.value}>
        <legend class="visually-hidden">What to draw</legend>
        <label>
          Model{" "}
          <select
            value={model}
            onChange={({ currentTarget }) => {
              set({ model: currentTarget.value as ChoiceId, draws: null });
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
          key={`draws-${resets.value}`}
          label="Draws"
          value={draws}
          range={drawsRange}
          onCommit={(value) => {
            set({ draws: value });
          }}
        />
        <WholeNumber
          key={`seed-${resets.value}`}
          label="Seed"
          value={seed}
          range={seedRange}
          onCommit={(value) => {
            set({ seed: value });
          }}
        />
      </fieldset>
      <p class="uncertainty-says">{says}</p>
      <LinePlot
        title={`${choice.says} ${sentence}`}
        x={choice.x}
        y={choice.y}
        bands={[{ tone: "tone-a", points: points.map(({ x, low, high }) => [x, low, high]) }]}
        curves={[{ look: "illustrative", tone: "tone-a", points: points.map(({ x, median }) => [x, median]) }]}
      />
      <p class="uncertainty-result" role="status" tabIndex={-1} ref={result}>
        {busy.value
          ? `Drawing: ${choiceOf(model).label}, ${decimals(draws, 0)} draws. The picture still shows the run before.`
          : note.value === ""
            ? sentence
            : note.value}
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
        <RangeTable bands={bands} />
      </details>
      <Tools
        name={`uncertainty-${wish.model}`}
        link={() => addressWith(codec.encode(wish))}
        csv={() => toCsv(fileOf(points, choice))}
        picture={() => {
          const svg = figure.current?.querySelector<SVGSVGElement>("svg.plot");
          return svg === null || svg === undefined
            ? null
            : { svg, title: `${says} Band: 5th to 95th percentile, if these ranges hold` };
        }}
        onReset={() => {
          running.current?.abort();
          state.value = codec.defaults;
          shown.value = { wish: codec.defaults, bands: initial };
          resets.value += 1;
          busy.value = false;
          progress.value = null;
          note.value = "";
        }}
      />
    </div>
  );
}
