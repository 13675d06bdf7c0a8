// Moves each slider of a page by keys, and one of each kind by the pointer, in any engine: its words and its picture must change.
import type { Engine, Spot } from "../../../scripts/engines/engine.ts";

/** What the site has that is moved to and fro. */
const kinds = ["input[type=range]:enabled", ".plot-cursor", ".pad-handle"] as const;

interface Reading {
  readonly name: string;
  readonly words: string;
  /** A sum over all drawings of the slider's figure. */
  readonly picture: number;
}

interface SliderWindow {
  sliders?: Element[];
}

/** Runs in the page: remembers the visible sliders of a kind, and says how many there are. */
function gather(kind: string): number {
  const sliders = [...document.querySelectorAll(kind)].filter((slider) => slider.checkVisibility());
  Object.assign(globalThis, { sliders });
  return sliders.length;
}

/** Runs in the page: reads a slider when both its words and its picture differ from before, or after five seconds. */
async function read(index: number, before: Reading | null): Promise<Reading> {
  const slider = (globalThis as SliderWindow).sliders?.[index];
  if (slider === undefined) throw new Error(`there is no slider ${index}`);
  const now = (): Reading => {
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
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  // What the last key did is drawn a frame later.
  await frame();
  await frame();
  const deadline = performance.now() + 5000;
  for (;;) {
    const reading = now();
    const isNew = before === null || (reading.words !== before.words && reading.picture !== before.picture);
    if (isNew || performance.now() > deadline) return reading;
    await frame();
  }
}

/** Runs in the page: gives a slider the focus. */
function focus(index: number): void {
  const slider = (globalThis as SliderWindow).sliders?.[index];
  if (slider instanceof HTMLElement || slider instanceof SVGElement) slider.focus();
}

/** Runs in the page: brings a slider into sight, and says where it is pressed near its lower and near its upper end. */
function ends(index: number): [low: Spot, high: Spot] {
  const slider = (globalThis as SliderWindow).sliders?.[index];
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

const differences = (by: string, before: Reading, after: Reading): string[] => [
  ...(after.words === before.words ? [`slider "${before.name}", ${by}: it still says "${before.words}"`] : []),
  ...(after.picture === before.picture ? [`slider "${before.name}", ${by}: its picture stays the same`] : []),
];

async function keyFaults(engine: Engine, index: number): Promise<string[]> {
  await engine.evaluate(focus, index);
  await engine.press("Home");
  await engine.press("ArrowRight");
  const before = await engine.evaluate(read, index, null);
  await engine.press("End");
  return differences("by keys", before, await engine.evaluate(read, index, before));
}

async function pointerFaults(engine: Engine, index: number): Promise<string[]> {
  const [low, high] = await engine.evaluate(ends, index);
  await engine.drag(high, low);
  const before = await engine.evaluate(read, index, null);
  await engine.drag(low, high);
  return differences("by pointer", before, await engine.evaluate(read, index, before));
}

/** Runs in the page: the largest drawing of the first slider's figure. */
function drawing(): Element | null {
  const figure = (globalThis as SliderWindow).sliders?.[0]?.closest("figure");
  const area = (svg: Element): number => svg.getBoundingClientRect().width * svg.getBoundingClientRect().height;
  return [...(figure?.querySelectorAll("svg") ?? [])].sort((a, b) => area(b) - area(a))[0] ?? null;
}

/** Compares what the engine paints while the first slider of the page is at its ends. */
async function paintFaults(engine: Engine): Promise<string[]> {
  const paintedAt = async (end: "Home" | "End"): Promise<Uint8Array> => {
    const before = await engine.evaluate(read, 0, null);
    await engine.evaluate(focus, 0);
    await engine.press(end);
    await engine.evaluate(read, 0, before);
    return engine.picture(drawing);
  };
  const [low, high] = [await paintedAt("Home"), await paintedAt("End")];
  return Buffer.compare(low, high) === 0 ? ["the first slider: what is painted stays the same"] : [];
}

/** One line for each thing that a visible slider of the page does not do. */
export async function sliderFaults(engine: Engine): Promise<string[]> {
  const found: string[] = [];
  for (const kind of kinds) {
    const count = await engine.evaluate(gather, kind);
    for (let index = 0; index < count; index++) found.push(...(await keyFaults(engine, index)));
    if (count > 0) found.push(...(await pointerFaults(engine, 0)));
    if (count > 0 && kind === kinds[0]) found.push(...(await paintFaults(engine)));
  }
  return found;
}
