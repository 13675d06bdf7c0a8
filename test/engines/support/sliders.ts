// Moves each slider of a page by keys, and one of each kind by the pointer, in any engine: its words and its picture must change.
import { setTimeout as wait } from "node:timers/promises";
import type { Engine, Spot } from "../../../scripts/engines/engine.ts";

/** What the site has that is moved to and fro. The cursors come first: in a session that ends at once a cursor has no way to go. */
export const sliderKinds = [".plot-cursor[role=slider]", ".pad-handle", "input[type=range]:enabled"] as const;

interface Reading {
  readonly name: string;
  readonly words: string;
  /** A sum over all drawings of the slider's figure. */
  readonly picture: number;
}

interface SliderWindow {
  sliders?: () => readonly Element[];
}

/** Runs in the page: chooses a kind, and says how many sliders of it are visible. They are looked for anew each time: a redrawn figure may bring others. */
function gather(kind: string): number {
  const sliders = (): readonly Element[] =>
    [...document.querySelectorAll(kind)].filter((slider) => slider.checkVisibility());
  Object.assign(globalThis, { sliders });
  return sliders().length;
}

/** Runs in the page: reads a slider when both its words and its picture differ from before, or when `patience`, ms, is over. */
async function read(index: number, before: Reading | null, patience: number): Promise<Reading> {
  const now = (): Reading => {
    const slider = (globalThis as SliderWindow).sliders?.()[index];
    if (slider === undefined) throw new Error(`there is no slider ${index}`);
    const labels = slider instanceof HTMLInputElement ? [...(slider.labels ?? [])] : [];
    let picture = 0;
    for (const svg of (slider.closest("figure") ?? document.body).querySelectorAll("svg"))
      for (const character of svg.outerHTML) picture = (31 * picture + (character.codePointAt(0) ?? 0)) | 0;
    return {
      name: slider.getAttribute("aria-label") ?? labels.map(({ textContent }) => textContent).join(" "),
      words: slider.getAttribute("aria-valuetext") ?? "",
      picture,
    };
  };
  const deadline = performance.now() + patience;
  for (;;) {
    const reading = now();
    const isNew = before === null || (reading.words !== before.words && reading.picture !== before.picture);
    if (isNew || performance.now() > deadline) return reading;
    await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page: gives a slider the focus, when what is drawn of it in sight has been drawn. */
async function focus(index: number): Promise<void> {
  (globalThis as SliderWindow).sliders?.()[index]?.scrollIntoView({ block: "center", behavior: "instant" });
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  const slider = (globalThis as SliderWindow).sliders?.()[index];
  if (!(slider instanceof HTMLElement || slider instanceof SVGElement)) throw new Error(`there is no slider ${index}`);
  slider.focus({ preventScroll: true });
}

/** Runs in the page: brings a slider into sight, and says where it is pressed near its lower and near its upper end. */
function ends(index: number): [low: Spot, high: Spot] {
  const slider = (globalThis as SliderWindow).sliders?.()[index];
  if (slider === undefined) throw new Error(`there is no slider ${index}`);
  slider.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = slider.getBoundingClientRect();
  const at = (across: number, down: number): Spot => ({
    x: Math.round(left + across * width),
    y: Math.round(top + down * height),
  });
  return slider.getAttribute("aria-orientation") === "vertical"
    ? [at(0.5, 0.8), at(0.5, 0.2)]
    : [at(0.2, 0.5), at(0.8, 0.5)];
}

/** Where a slider's ends are once they stay there: what stands above it may still grow or shrink after the last movement. */
async function restingEnds(engine: Engine, index: number): Promise<[low: Spot, high: Spot]> {
  for (let before = "", deadline = Date.now() + 5000; ;) {
    const found = await engine.evaluate(ends, index);
    const now = JSON.stringify(found);
    if (now === before || Date.now() > deadline) return found;
    before = now;
    await wait(150);
  }
}

/** So long is waited for a movement to the low end, which may change nothing, ms. */
const shortPatience = 1000;

/** Moves a slider to its low end and then to its high one. The second movement must change its words and its picture. */
async function movementFaults(
  engine: Engine,
  index: number,
  by: string,
  patience: number,
  move: (end: "low" | "high") => Promise<void>,
): Promise<string[]> {
  const first = await engine.evaluate(read, index, null, 0);
  await move("low");
  const low = await engine.evaluate(read, index, first, shortPatience);
  await move("high");
  const high = await engine.evaluate(read, index, low, patience);
  return [
    ...(high.words === low.words ? [`slider "${low.name}", ${by}: it still says "${low.words}"`] : []),
    ...(high.picture === low.picture ? [`slider "${low.name}", ${by}: its picture stays the same`] : []),
  ];
}

const keyFaults = (engine: Engine, index: number, patience: number): Promise<string[]> =>
  movementFaults(engine, index, "by keys", patience, async (end) => {
    await engine.evaluate(focus, index);
    await engine.press(end === "low" ? "Home" : "End");
  });

const pointerFaults = (engine: Engine, index: number, patience: number): Promise<string[]> =>
  movementFaults(engine, index, "by pointer", patience, async (end) => {
    const [low, high] = await restingEnds(engine, index);
    await (end === "low" ? engine.drag(high, low) : engine.drag(low, high));
  });

/** Runs in the page: from now on nothing is painted but the largest drawing of the first slider's figure. */
function showDrawingOnly(): void {
  const figure = (globalThis as SliderWindow).sliders?.()[0]?.closest("figure");
  const area = (svg: Element): number => svg.getBoundingClientRect().width * svg.getBoundingClientRect().height;
  const drawing = [...(figure?.querySelectorAll("svg") ?? [])].sort((a, b) => area(b) - area(a))[0];
  drawing?.setAttribute("data-alone", "");
  drawing?.scrollIntoView({ block: "center", behavior: "instant" });
  const sheet = new CSSStyleSheet();
  // Not hidden: what is hidden cannot have the focus. A scroll bar fades, and would be a change of the picture.
  sheet.replaceSync(
    ":root { overflow: hidden !important } body :not([data-alone], [data-alone] *, :has([data-alone])) { opacity: 0 !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: paints everything again. */
function showEverything(): void {
  document.adoptedStyleSheets.pop();
}

/** Compares what the engine paints while the first slider of the page is at its ends. */
async function paintFaults(engine: Engine): Promise<string[]> {
  await engine.evaluate(focus, 0);
  await engine.evaluate(showDrawingOnly);
  const paintedAt = async (end: "Home" | "End"): Promise<Uint8Array> => {
    const before = await engine.evaluate(read, 0, null, 0);
    await engine.press(end);
    await engine.evaluate(read, 0, before, shortPatience);
    return engine.picture();
  };
  const [low, high] = [await paintedAt("Home"), await paintedAt("End")];
  await engine.evaluate(showEverything);
  return Buffer.compare(low, high) === 0 ? ["the first slider: what is painted stays the same"] : [];
}

/**
 * What the visible sliders of the page do when they are moved.
 *
 * @param patience how long a change is waited for, ms. Default longer than anything takes that is drawn again
 * @returns the kinds of slider that there were, and one line for each thing that one did not do
 */
export async function moveSliders(
  engine: Engine,
  patience = 5000,
): Promise<{ readonly kinds: readonly string[]; readonly faults: readonly string[] }> {
  const kinds: string[] = [];
  const faults: string[] = [];
  for (const kind of sliderKinds) {
    if ((await engine.evaluate(gather, kind)) === 0) continue;
    kinds.push(kind);
    // The first before the others: they may change what it shows.
    faults.push(...(await pointerFaults(engine, 0, patience)));
    if (kind === "input[type=range]:enabled") faults.push(...(await paintFaults(engine)));
    // Gathered anew each time: what one of them shows may bring others and take them away.
    for (let index = 0; index < (await engine.evaluate(gather, kind)); index++)
      faults.push(...(await keyFaults(engine, index, patience)));
  }
  return { kinds, faults };
}
