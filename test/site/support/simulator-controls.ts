// The controls of the simulator by the field that each sets: moved as a reader would, to a value that a state has.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { linkOfState, valuesIn } from "../../support/simulator-links.ts";
import type { SimulatorState } from "../../support/simulator-states.ts";
import { amountInUnit } from "../../../src/components/controls/parsing/amount.ts";
import { ranges } from "../../../src/components/program/fields.ts";
import { gainRanges } from "../../../src/components/program/gain-fields.ts";
import { hoursRange } from "../../../src/components/figures/compare/figure.ts";
import { publishedDistributions } from "../../../src/sim/index.ts";

type Name = keyof SimulatorState;
type Value = SimulatorState[Name];
type Values = Readonly<Record<Name, Value>>;

interface Control {
  readonly field: Name;
  /** Whether the page shows the control in this state. */
  readonly shown: (state: SimulatorState) => boolean;
  readonly set: (page: Page, value: Value, state: SimulatorState) => Promise<unknown>;
  /** What setting it changes. Default the field alone. */
  readonly changes?: (value: Value, state: SimulatorState) => Partial<SimulatorState>;
}

const figure = (page: Page, name: string): Locator => page.locator(`figure#${name}`);
const named = (scope: Locator, role: "slider" | "radio" | "textbox" | "button" | "combobox", name: string): Locator =>
  scope.getByRole(role, { name, exact: true });

/** To one of its ends by a key. */
const toEnd = (slider: Locator, isHigh: boolean): Promise<void> => slider.press(isHigh ? "End" : "Home");

/** By a key: a click is lost where the page above still grows between press and release. */
const choose = (radio: Locator): Promise<void> => radio.press("Space");

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
  await field.blur();
}

const always = (): boolean => true;
const hasWeeks = ({ weeks }: SimulatorState): boolean => weeks > 0;

/** The form of one of the two sessions, in its own place. */
function sessionControls(mark: "" | "2", place: (page: Page) => Locator, effort: string): Control[] {
  const hasSession = (state: SimulatorState): boolean => mark === "" || state.perWeek2 > 0;
  const inForm =
    (form: string) =>
    (state: SimulatorState): boolean =>
      hasSession(state) && state[`form${mark}`] === form;
  const repeated = (field: "repeats" | "work" | "recovery", label: string, unit = ""): Control => ({
    field: `${field}${mark}`,
    shown: inForm("repeats"),
    set: (page, value) => type(named(place(page), "textbox", label), `${String(value)}${unit}`),
  });
  return [
    {
      field: `intensity${mark}`,
      shown: hasSession,
      set: (page, value) => toEnd(named(place(page), "slider", effort), value === ranges.percent.max / 100),
    },
    {
      field: `form${mark}`,
      shown: hasSession,
      set: (page, value) => choose(named(place(page), "radio", value === "steady" ? "In one go" : "In repeats")),
    },
    {
      field: `duration${mark}`,
      shown: inForm("steady"),
      set: (page, value) => type(named(place(page), "textbox", "Minutes"), String(Number(value) / 60)),
    },
    repeated("repeats", "Repeats"),
    repeated("work", "Each lasts", " s"),
    repeated("recovery", "Rest between", " s"),
    {
      field: `recoveryForm${mark}`,
      shown: inForm("repeats"),
      set: (page, value) => choose(named(place(page), "radio", value === "jog" ? "jogging" : "standing")),
    },
  ];
}

const slider = (field: Name, place: string, label: string, max: number, shown: Control["shown"] = always): Control => ({
  field,
  shown,
  set: (page, value) => toEnd(named(figure(page, place), "slider", label), value === max),
});
const select = (field: Name, place: string, label: string, shown: Control["shown"] = always): Control => ({
  field,
  shown,
  set: (page, value) => named(figure(page, place), "combobox", label).selectOption(String(value)),
});

/** What a second session is when it is added: something easy beside a hard first one, else something hard. */
const addedTo = ({ intensity }: SimulatorState): Partial<SimulatorState> =>
  intensity >= 0.83
    ? { intensity2: 0.65, form2: "steady", duration2: 2700, perWeek2: 2 }
    : {
        ...{ intensity2: 0.95, form2: "repeats", repeats2: 4, work2: 240, recovery2: 180, recoveryForm2: "jog" },
        perWeek2: 1,
      };

const secondSession: readonly Control[] = [
  {
    // First it is added or taken out; then it is set how often it is done.
    field: "perWeek2",
    shown: always,
    set: (page, value, { perWeek2 }) => {
      const block = figure(page, "block");
      if (value === 0) return named(block, "button", "Remove second session").click();
      if (perWeek2 > 0) return Promise.resolve();
      return named(block, "button", "Add a second session").click();
    },
    changes: (value, state) => (value === 0 ? { perWeek2: 0 } : state.perWeek2 > 0 ? {} : addedTo(state)),
  },
  slider("perWeek2", "block", "Second session, times a week", ranges.perWeek.max, ({ perWeek2 }) => perWeek2 > 0),
  ...sessionControls(
    "2",
    (page) => page.getByRole("group", { name: "Second session" }),
    "Effort of the second session",
  ),
];

const weekCursor: Control = {
  field: "week",
  // In a block of no weeks the cursor has no way to go.
  shown: ({ weeks, weeksOff }) => weeks + weeksOff > 0,
  set: async (page, value, { weeks, weeksOff }) => {
    const cursor = page.locator('.block-outcome[data-outcome="I"] .plot-cursor');
    const is = (attribute: string, wanted: number): Promise<void> =>
      expect.poll(() => cursor.getAttribute(attribute), { interval: 10 }).toBe(String(wanted));
    // It is drawn a frame later than the sliders.
    await is("aria-valuemax", weeks + weeksOff);
    /** On a busy machine the plot is drawn anew between focus and key, and the key is lost: it is pressed again. */
    const jump = (key: "Home" | "End", wanted: number): Promise<void> =>
      expect
        .poll(
          async () => {
            if ((await cursor.getAttribute("aria-valuenow")) !== String(wanted)) await cursor.press(key);
            return cursor.getAttribute("aria-valuenow");
          },
          { interval: 100 },
        )
        .toBe(String(wanted));
    await jump("Home", 0);
    if (value === 0) return;
    await jump("End", weeks + weeksOff);
    if (value !== null) return;
    for (let week = weeks + weeksOff - 1; week >= weeks; week--) {
      await cursor.press("ArrowLeft");
      await is("aria-valuenow", week);
    }
  },
  changes: (value, { week, weeks, weeksOff }) => {
    const whole = weeks + weeksOff;
    const to = value === null ? weeks : Math.min(Number(value), whole);
    // The end of training is no week of its own: the cursor stays with it. At 0 a press of Home moves nothing.
    const isStill = to === 0 && Math.min(week ?? weeks, whole) === 0;
    return isStill ? {} : { week: to === weeks ? null : to };
  },
};

const hasRace = ({ race }: SimulatorState): boolean => race !== "none";
const inRule =
  (rule: SimulatorState["rule"]) =>
  (state: SimulatorState): boolean =>
    state.rule === rule;
const isPublished = (side: string): boolean => publishedDistributions.some(({ id }) => id === side);

/** In the order in which they are moved: what shows another one comes before it. */
const controls: readonly Control[] = [
  ...sessionControls("", (page) => figure(page, "session"), "Effort"),
  select("mix", "session", "Fiber mix"),
  {
    field: "race",
    shown: always,
    set: async (page, value) => {
      const pace = page.locator("details.session-pace");
      if ((await pace.getAttribute("open")) === null) await pace.locator("summary").click();
      await named(pace, "combobox", "Recent race").selectOption(String(value));
    },
  },
  {
    field: "unit",
    shown: hasRace,
    set: (page, value) => choose(named(figure(page, "session"), "radio", value === "km" ? "per km" : "per mile")),
    // The distance that stands there is converted, in sight or not.
    changes: (value, { unit, otherDistance }) => {
      const to = value === "mi" ? "mi" : "km";
      return { unit: to, otherDistance: amountInUnit(otherDistance, unit, to) };
    },
  },
  {
    field: "otherDistance",
    shown: ({ race }) => race === "other",
    set: (page, value) => type(named(figure(page, "session"), "textbox", "Race distance"), String(value)),
  },
  {
    field: "raceTime",
    shown: hasRace,
    set: (page, value) => type(named(figure(page, "session"), "textbox", "Race time"), String(value)),
  },
  slider("perWeek", "block", "Times a week", ranges.perWeek.max),
  ...secondSession,
  slider("weeks", "block", "Weeks of training", ranges.weeks.max),
  slider("weeksOff", "block", "Weeks off afterward", ranges.weeks.max),
  weekCursor,
  {
    field: "studies",
    shown: always,
    set: (page) => named(figure(page, "block"), "button", "What studies measured").click(),
  },
  {
    field: "rule",
    shown: always,
    set: (page, value) => choose(figure(page, "gain-by-effort").locator(`input[type=radio][value=${String(value)}]`)),
  },
  slider("share", "gain-by-effort", "Share of what you can hold in one go", gainRanges.share.max / 100, inRule("held")),
  slider("easyMinutes", "gain-by-effort", "A session may cost as much as", gainRanges.easyMinutes.max, inRule("cost")),
  select("cost", "gain-by-effort", "The cost is counted as", inRule("cost")),
  {
    field: "costShown",
    shown: inRule("cost"),
    set: (page) => named(figure(page, "gain-by-effort"), "button", "What a minute costs").click(),
  },
  {
    field: "types",
    shown: hasWeeks,
    set: (page) => named(figure(page, "gain-by-effort"), "button", "Show each fiber type").click(),
  },
  select("a", "compare", "Week A"),
  select("b", "compare", "Week B"),
  slider("hours", "compare", "Hours of a published week", hoursRange.max, ({ a, b }) => [a, b].some(isPublished)),
];

/** Keys and values in an order of their own: which figure woke first decides the address's. */
const sorted = (link: string): string[] => [...valuesIn(link)].map((pair) => pair.join("=")).sort();

/**
 * Moves every control that the page shows to the value that a state has, and waits until the address holds the result.
 * Answers with the state that the page has then: what has no control in it stays as it was.
 */
export async function moveTo(page: Page, before: SimulatorState, wanted: SimulatorState): Promise<SimulatorState> {
  let state = before;
  for (const { field, shown, set, changes } of controls) {
    const value = (wanted as Values)[field];
    const next = changes === undefined ? { [field]: value } : changes(value, state);
    if ((state as Values)[field] === value || !shown({ ...state, ...next })) continue;
    await set(page, value, state);
    state = { ...state, ...next };
  }
  await expect
    .poll(() => page.evaluate(() => location.search + location.hash).then(sorted), {
      message: "the address after all controls were moved",
    })
    .toEqual(sorted(linkOfState(state)));
  const { search, hash } = await page.evaluate(() => ({ search: location.search, hash: location.hash }));
  // A race is the runner's own: no server is sent it.
  expect([...new URLSearchParams(search).keys()]).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(race|d|t)$/)]),
  );
  expect(hash.includes("race=")).toBe(state.race !== "none");
  return state;
}
