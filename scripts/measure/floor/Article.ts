// The floor: as little as a page of this kind can be. 650 words, three charts that the build draws, one slider that moves them.
import { signal } from "@preact/signals";
import { extent, line, range } from "d3";
import { h, type VNode } from "preact";

const vocabulary =
  "a runner who wants to get faster asks how much hard training it takes and which fibers of the leg that training calls on " +
  "an easy hour works many slow ones while short hard repeats bring in fast ones that tire soon and need days of rest";
const words = vocabulary.split(" ");
const paragraphs = 10;
const wordsEach = 65;

/** Words in an order that does not repeat, or the article would be compressed to almost nothing. */
const paragraph = (index: number): string =>
  Array.from(
    { length: wordsEach },
    (_, at) => words[(index * 31 + at * (7 + index) + at * at * 3) % words.length],
  ).join(" ");

/** Where the slider stands, 1 to 100. */
const rate = signal(50);

const curves: readonly ((x: number) => number)[] = [
  (x) => 1 - Math.exp((-x * rate.value) / 100),
  (x) => Math.exp((-x * rate.value) / 200),
  (x) => x / (x + rate.value / 20),
];
const steps = range(0, 10.01, 0.1);
const [width, height] = [600, 240];

/** Curves are numbered from 0. */
function Chart({ curve }: { readonly curve: number }): VNode {
  const values = steps.map((x) => curves[curve]?.(x) ?? 0);
  const [least = 0, most = 1] = extent(values);
  const path = line<number>()
    .x((_, index) => (index / (steps.length - 1)) * width)
    .y((value) => height - ((value - least) / (most - least)) * height);
  return h(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Curve ${curve + 1}` },
    h("path", { d: path(values) ?? "", fill: "none", stroke: "currentColor", "stroke-width": 2 }),
  );
}

function Slider(): VNode {
  return h(
    "label",
    null,
    "Rate ",
    h("input", {
      type: "range",
      min: 1,
      max: 100,
      value: rate.value,
      onInput: (event: Event) => {
        if (event.currentTarget instanceof HTMLInputElement) rate.value = event.currentTarget.valueAsNumber;
      },
    }),
    h("output", null, rate.value),
  );
}

/** Drawn by the build, and again by the browser. */
export function Article(): VNode {
  return h(
    "article",
    null,
    h("h1", null, "The floor"),
    h(Slider, null),
    Array.from({ length: paragraphs }, (_, index) => [
      h("p", null, paragraph(index)),
      index < curves.length ? h(Chart, { curve: index }) : null,
    ]),
  );
}
