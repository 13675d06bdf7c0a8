// Looks over the whole simulator, in the page: what is broken in it, and what can be read of its state.

export interface Look {
  /** One line for each thing that no state may leave behind. */
  readonly faults: readonly string[];
  /** Parts that nobody has looked at yet: they show what the page was built with. */
  readonly asleep: readonly string[];
  /** What the effort's slider says. */
  readonly effort: string;
  readonly session: string;
  readonly verdict: string;
  /** Recruited and activation, type by type. */
  readonly readout: readonly string[];
  readonly weeks: string;
  readonly stop: string;
  readonly mix: string;
  readonly rule: string;
  readonly sides: readonly string[];
  readonly second: boolean;
  /** Charts of the block, and how many of them show weeks without training. */
  readonly charts: readonly [all: number, stopped: number];
  /** Of the block’s table: its rows, and the whole muscle’s rise in the last of them, %; null while it is closed. */
  readonly rows: readonly [count: number, whole: string] | null;
  /** Charts against effort: the gain, and the cost where it is asked for. */
  readonly across: number;
  readonly refused: readonly string[];
  /** The part on the projector, or all. */
  readonly alone: string;
}

/** @param told whether the link itself holds a word that is looked for: where a value is quoted, it may stand */
export function look(told: boolean): Look {
  const all = (selector: string, within: ParentNode = document): Element[] => [...within.querySelectorAll(selector)];
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
  const value = (selector: string): string =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? "";
  const broken = /NaN|Infinity|undefined|\[object/;
  const quotes = told ? ".refused, .field-error, .field-echo, .way-on" : ".nothing";
  const opening = (element: Element): string => element.outerHTML.slice(0, 120);

  /** Elements whose own text or attribute is broken. Few parts have any, and to ask each element takes long. */
  const brokenIn = (part: Element): string[] => {
    if (!broken.test(part.innerHTML)) return [];
    return all("*", part).flatMap((element) => {
      if (element.closest(quotes) !== null) return [];
      const texts = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ""));
      const values = [...element.attributes].map(({ value: held }) => held);
      return [...texts, ...values].some((each) => broken.test(each)) ? [`broken: ${opening(element)}`] : [];
    });
  };
  const isEmpty = (chart: Element): boolean =>
    !all("path.curve, path.strip-line", chart).some((line) => /L|Z/.test(line.getAttribute("d") ?? ""));

  const parts = all(".part");
  const table = all("#part-block tbody")[0];
  return {
    faults: [
      ...parts.flatMap(brokenIn),
      ...all('.part path:not([d^="M"])').map((path) => `empty path: ${opening(path)}`),
      ...all(".part :is(svg.plot, svg.strips)")
        .filter(isEmpty)
        .map((chart) => `empty chart: ${opening(chart)}`),
      ...all('.muscle .cell:not([fill-opacity^="0."], [fill-opacity="1"])').map((cell) => `opacity: ${opening(cell)}`),
    ],
    asleep: parts.filter((part) => part.querySelector("astro-island[ssr]") !== null).map(({ id }) => id),
    effort: document.querySelector("#effort")?.getAttribute("aria-valuetext") ?? "",
    session: text(".said-session"),
    verdict: text(".held-verdict"),
    readout: all("#part-session .readout td .quiet").map(({ textContent }) => textContent),
    weeks: text("output[for=simulator-weeks]"),
    stop: text("output[for=simulator-stop]"),
    mix: value("#block-mix"),
    rule: value("input[name=rule]:checked"),
    sides: [value("#compare-a"), value("#compare-b")],
    second: document.querySelector("#part-block .second") !== null,
    charts: [all(".block-plot").length, all(".block-plot .region-stop").length],
    rows:
      table?.closest("details")?.open === false
        ? null
        : [table?.children.length ?? 0, table?.lastElementChild?.querySelector("td")?.textContent ?? ""],
    across: all("#part-intensity svg.plot").length,
    refused: all("#part-session .refused span").map(({ textContent }) => textContent),
    alone: document.documentElement.dataset["show"] ?? "all",
  };
}
