// Looks over the whole simulator, in the page: what is broken in it, and what can be read of its state.

/** What the simulator shows, by name: each comes from one figure, whose name it begins with. */
export type Reading = Readonly<Record<string, unknown>>;

export interface Look {
  /** One line for each thing that no state may leave behind. */
  readonly faults: readonly string[];
  /** Figures that nobody has looked at yet: they show what the page was built with. */
  readonly asleep: readonly string[];
  readonly read: Reading;
  /** What each figure says of values that it could not use. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
}

/** @param told whether the link itself holds a word that is looked for: where a value is quoted, it may stand */
export function look(told: boolean): Look {
  const all = (selector: string, within: ParentNode = document): Element[] => [...within.querySelectorAll(selector)];
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  const texts = (selector: string): string[] => all(selector).map(words);
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const value = (selector: string): string | null =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? null;
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const spoken = (selector: string): string | null => attribute(selector, "aria-valuetext");
  /** The number that a slider says. */
  const said = (selector: string): number | null => {
    const number = parseFloat(spoken(selector) ?? "");
    return Number.isNaN(number) ? null : number;
  };
  const broken = /NaN|Infinity|undefined|\[object/;
  const quotes = told ? ".refused, .field-error, .field-echo, .session-pace input" : ".nothing";
  const opening = (element: Element): string => element.outerHTML.slice(0, 120);

  /** Elements whose own text or attribute is broken. Few figures have any, and to ask each element takes long. */
  const brokenIn = (figure: Element): string[] => {
    if (!broken.test(figure.innerHTML)) return [];
    return all("*", figure).flatMap((element) => {
      if (element.closest(quotes) !== null) return [];
      const own = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ""));
      const values = [...element.attributes].map(({ value: held }) => held);
      return [...own, ...values].some((each) => broken.test(each)) ? [`broken: ${opening(element)}`] : [];
    });
  };
  const isEmpty = (chart: Element): boolean =>
    !all(".line-path", chart).some((line) => /L|Z/.test(line.getAttribute("d") ?? ""));
  const figures = all("main figure");
  const names = ["session", "block", "gain-by-effort", "compare", "questions"];
  const formOf = (place: string): Reading | null =>
    has(`${place} .session-form`)
      ? {
          form: value(`${place} .session-form input[name$="-form"]:checked`),
          minutes: value(`${place} .session-form input[id$="-duration"]`),
          repeats: value(`${place} .session-form input[id$="-repeats"]`),
          between: value(`${place} .session-form input[name$="-recovery-form"]:checked`),
        }
      : null;
  const blockRows = all(".block-view > details table tbody tr").map((row) => all("th, td", row).map(words));
  const whole = all(".compare-view table tbody tr").find((row) => words(row.querySelector("th")) === "Whole muscle");

  return {
    faults: [
      ...names.filter((name) => !has(`figure#${name}`)).map((name) => `no figure #${name}`),
      ...figures.flatMap(brokenIn),
      // Of what nobody can run, all may lie above the plot; and an area may have no height.
      ...all('main figure path:not([d^="M"]):not(.area-shape, .line-outside > *)').map(
        (path) => `empty path: ${opening(path)}`,
      ),
      ...all("main figure:not(#questions) svg.chart")
        .filter(isEmpty)
        .map((chart) => `empty chart: ${opening(chart)}`),
      ...all('.muscle .cell:not([fill-opacity^="0."], [fill-opacity="1"])').map((cell) => `opacity: ${opening(cell)}`),
      ...texts(".session-strip .refused").map((error) => `the session was not simulated: ${error}`),
      ...names.filter((name) => words(document.querySelector(`figure#${name}`)) === "").map((name) => `empty: ${name}`),
    ],
    // The answers of questions wake when they are opened.
    asleep: all("main figure astro-island[ssr]")
      .filter((island) => island.closest("details.question") === null)
      .map((island) => island.closest("figure")?.id ?? "?"),
    read: {
      "session: its effort": spoken('#session input[id$="-effort"]'),
      "session: how it is run": formOf("#session"),
      "session: what it is": words(document.querySelector(".session-now")),
      "session: cannot be held": has(".session-answer.session-unheld"),
      "session: says that it can be held": has(".session-verdict"),
      "session: its answer": words(document.querySelector(".session-answer")),
      "session: what fibers do": texts("#session .readout td .quiet"),
      "session: over time": attribute(".session-strip svg.chart", "aria-label"),
      "session: whose fibers": value('#session select[id$="-mix"]'),
      "session: race": value('#session select[id$="-race"]') ?? "none",
      "session: unit": value('#session input[name$="-unit"]:checked'),
      "session: texts of the race": [
        value('#session input[id$="-race-distance"]'),
        value('#session input[id$="-race-time"]'),
      ],
      "block: effort": spoken('#block .block-controls-main > .slider input[id$="-effort"]'),
      "block: times a week": said('#block .block-count input[id$="-perWeek"]'),
      "block: weeks": said('#block .block-count input[id$="-weeks"]'),
      "block: weeks off": said('#block .block-count input[id$="-weeksOff"]'),
      "block: second session's effort": spoken(".block-second input[id$='-effort']"),
      "block: second session's times a week": said('.block-second input[id$="-per-week"]'),
      "block: how the second session is run": formOf(".block-second"),
      "block: outcomes": Object.fromEntries<string | null>(
        all(".block-outcome").map((each) => [
          each.getAttribute("data-outcome") ?? "",
          words(each.querySelector(".block-value")),
        ]),
      ),
      "block: week": words(document.querySelector(".block-week b")),
      "block: charts with weeks off": all("#block svg.chart .region").length,
      "block: says nobody can hold it": has(".block-unheld"),
      "block: rows of its table": blockRows.length,
      "block: last row of its table": blockRows.at(-1) ?? [],
      "gain-by-effort: nothing to draw": has("#gain-by-effort .gain-none"),
      "gain-by-effort: gains": all(".gain-rule").map((rule) => words(rule.querySelector(".cursor-gain"))),
      "gain-by-effort: work": all(".gain-rule").map((rule) => words(rule.querySelector(".cursor-work"))),
      "gain-by-effort: gains of each type": texts(".gain-types li b"),
      "gain-by-effort: rule": value('#gain-by-effort input[name$="-rule"]:checked'),
      "gain-by-effort: share": said('#gain-by-effort input[id$="-share"]'),
      "gain-by-effort: easy minutes": said('#gain-by-effort input[id$="-easy"]'),
      "gain-by-effort: cost": value('#gain-by-effort select[id$="-cost"]'),
      "gain-by-effort: charts of the cost": all("#gain-by-effort .gain-cost svg.chart").length,
      "gain-by-effort: says something of each rule": texts(".gain-rule-says").map((says) => says !== ""),
      // A table is drawn once it is opened.
      "gain-by-effort: table": texts("#gain-by-effort summary").includes("The curves as a table"),
      "compare: A": value('#compare select[id$="-a"]'),
      "compare: B": value('#compare select[id$="-b"]'),
      "compare: hours": said('#compare input[id$="-hours"]'),
      "compare: says": words(document.querySelector(".compare-says")),
      "compare: sides with a chart": all("section.compare-side").map((side) => all("svg.chart", side).length),
      "compare: whole muscle": whole === undefined ? null : all("td", whole).map(words).slice(0, 2),
      "questions: open": all("#questions details.question").map((question) => question.matches("[open]")),
    },
    refused: Object.fromEntries(
      names.slice(0, 4).map((name) => [name, texts(`figure#${name} .refused[role=alert] > span`)]),
    ),
  };
}
