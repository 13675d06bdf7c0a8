// Looks over the whole simulator, in the page: what is broken in it, and what of its state can be read off.
/** What a state leaves to be seen in the page. */
export interface Look {
  /** One line for each thing that no state may leave behind. */
  readonly faults: readonly string[];
  readonly effort: string;
  readonly session: string;
  readonly verdict: string;
  /** Percent recruited and activated, type by type. */
  readonly readout: readonly string[];
  readonly weeks: string;
  readonly stop: string;
  readonly mix: string;
  readonly rule: string;
  readonly sides: readonly string[];
  readonly second: boolean;
  /** Charts of the block, and how many of them show weeks without training. */
  readonly charts: readonly [all: number, stopped: number];
  /** Rows of the block's table, and the whole muscle's rise in its last one, %. */
  readonly rows: readonly [count: number, whole: string];
  /** Charts beside the efforts: the gain, and the cost where it is asked for. */
  readonly across: number;
  readonly refused: readonly string[];
  readonly alone: string;
}

/** @param told whether the link itself holds a word that is looked for: where a refused value is named, it may stand */
export function look(told: boolean): Look {
  const all = <Found extends Element = Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<Found>(selector),
  ];
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
  const value = (selector: string): string =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? "";

  const faults: string[] = [];
  const broken = /NaN|Infinity|undefined|\[object/;
  const quotes = told ? ".refused, .field-error, .field-echo, .way-on" : ".nothing";
  for (const part of all(".part")) {
    for (const element of [part, ...all("*", part)]) {
      if (element.closest(quotes) !== null || element.tagName === "ASTRO-ISLAND" || element.tagName === "SCRIPT")
        continue;
      const where = (): string => element.outerHTML.slice(0, 120);
      for (const { name, value: held } of element.attributes)
        if (broken.test(held)) faults.push(`attribute ${name}: ${where()}`);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && broken.test(node.nodeValue ?? "")) faults.push(`text: ${where()}`);
      if (element.localName === "path" && !/^M-?\d/.test(element.getAttribute("d") ?? ""))
        faults.push(`empty path: ${where()}`);
    }
    for (const chart of all("svg.plot, svg.strips", part)) {
      const lines = all("path.curve, path.strip-line", chart);
      if (!lines.some((line) => /L|Z/.test(line.getAttribute("d") ?? "")))
        faults.push(`empty chart: ${chart.getAttribute("aria-label") ?? ""}`);
    }
    for (const cell of all("svg.muscle .cell", part)) {
      const opacity = Number(cell.getAttribute("fill-opacity"));
      if (!(opacity > 0 && opacity <= 1)) faults.push(`opacity: ${cell.outerHTML.slice(0, 60)}`);
    }
  }
  const last = all("#part-block table", document)[0]?.querySelector("tbody tr:last-child");
  return {
    faults,
    effort: document.querySelector("#effort")?.getAttribute("aria-valuetext") ?? "",
    session: text("#part-session .said-session"),
    verdict: text("#part-session .held-verdict"),
    readout: all("#part-session .readout td .quiet").map(({ textContent }) => textContent),
    weeks: text("output[for=simulator-weeks]"),
    stop: text("output[for=simulator-stop]"),
    mix: value("#block-mix"),
    rule: value("input[name=rule]:checked"),
    sides: [value("#compare-a"), value("#compare-b")],
    second: document.querySelector("#part-block .second") !== null,
    charts: [all(".block-plot").length, all(".block-plot .region-stop").length],
    rows: [
      all("tr", last?.parentElement ?? document.createElement("tbody")).length,
      last?.querySelector("td")?.textContent ?? "",
    ],
    across: all("#part-intensity svg.plot").length,
    refused: all("#part-session .refused span").map(({ textContent }) => textContent),
    alone: document.documentElement.dataset["show"] ?? "all",
  };
}
