// The controls of the simulator by the field that each sets: moved as a reader would, to a value that a state has.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { defaultState, queryOf } from "../../support/simulator-links.ts";
import { ranges, type SimulatorState } from "../../support/simulator-states.ts";

type Name = keyof SimulatorState;
type Values = Readonly<Record<Name, string | number>>;

interface Control {
  readonly field: Name;
  /** Whether the page shows the control in this state. */
  readonly shown: (state: SimulatorState) => boolean;
  readonly set: (page: Page, value: string | number) => Promise<void>;
}

const part = (page: Page, name: string): Locator => page.locator(`#part-${name}`);
const named = (scope: Locator, role: "slider" | "radio" | "textbox" | "button" | "combobox", name: string): Locator =>
  scope.getByRole(role, { name, exact: true });

/** To one of its ends by a key. */
const toEnd = (slider: Locator, isHigh: boolean): Promise<void> => slider.press(isHigh ? "End" : "Home");

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
  const typed = (field: "minutes" | "reps" | "work" | "pause", form: string, label: string, unit = ""): Control => ({
    field: `${field}${mark}`,
    shown: inForm(form),
    set: (page, value) => type(named(place(page), "textbox", label), `${value}${unit}`),
  });
  return [
    {
      field: `intensity${mark}`,
      shown: hasSession,
      set: (page, value) => toEnd(page.locator(effort), value === ranges.intensity.max),
    },
    {
      field: `form${mark}`,
      shown: hasSession,
      set: (page, value) => named(place(page), "radio", value === "steady" ? "In one go" : "In repeats").check(),
    },
    typed("minutes", "steady", "Minutes"),
    typed("reps", "repeats", "Repeats"),
    typed("work", "repeats", "Each lasts", " s"),
    typed("pause", "repeats", "Rest between", " s"),
    {
      field: `rest${mark}`,
      shown: inForm("repeats"),
      set: (page, value) => named(place(page), "radio", value === "jog" ? "jogging" : "standing").check(),
    },
  ];
}

const slider = (field: Name, place: string, label: string, max: number, shown: Control["shown"] = always): Control => ({
  field,
  shown,
  set: (page, value) => toEnd(named(part(page, place), "slider", label), value === max),
});
const select = (field: Name, place: string, label: string, shown: Control["shown"] = always): Control => ({
  field,
  shown,
  set: async (page, value) => {
    await named(part(page, place), "combobox", label).selectOption(String(value));
  },
});

/** In an order in which each control is there once the ones before it are set. */
const controls: readonly Control[] = [
  ...sessionControls("", (page) => part(page, "session"), "#effort"),
  {
    field: "race",
    shown: always,
    set: async (page, value) => {
      const race = named(part(page, "session"), "combobox", "Recent race");
      if (!(await race.isVisible())) await part(page, "session").getByText("Set the effort by pace").click();
      await race.selectOption(String(value));
    },
  },
  {
    field: "otherDistance",
    shown: ({ race, otherDistance }) => race === "other" && otherDistance !== "",
    set: (page, value) => type(named(part(page, "session"), "textbox", "Race distance"), String(value)),
  },
  {
    field: "raceTime",
    shown: ({ race, raceTime }) => race !== "none" && raceTime !== "",
    set: (page, value) => type(named(part(page, "session"), "textbox", "Race time"), String(value)),
  },
  {
    field: "unit",
    shown: ({ race }) => race !== "none",
    set: (page, value) => named(part(page, "session"), "radio", value === "km" ? "per km" : "per mile").check(),
  },
  slider("perWeek", "block", "Times a week", ranges.perWeek.max),
  {
    field: "perWeek2",
    shown: always,
    set: async (page, value) => {
      if (value === 0) return named(part(page, "block"), "button", "Take it out again").click();
      const add = named(part(page, "block"), "button", "Add a second kind of session");
      if (await add.isVisible()) await add.click();
      return toEnd(named(part(page, "block"), "slider", "Second session, times a week"), true);
    },
  },
  ...sessionControls("2", (page) => page.getByRole("group", { name: "A second kind of session" }), "#second-effort"),
  slider("weeks", "block", "Weeks of training", ranges.weeks.max),
  slider("stop", "block", "Then weeks off", ranges.weeks.max),
  select("mix", "block", "Whose fibers"),
  {
    field: "rule",
    shown: hasWeeks,
    set: (page, value) => part(page, "intensity").locator(`input[name=rule][value=${value}]`).check(),
  },
  slider(
    "share",
    "intensity",
    "Share of what can be held in one go",
    ranges.share.max,
    (state) => hasWeeks(state) && state.rule === "held",
  ),
  slider(
    "easyMinutes",
    "intensity",
    "A session may cost as much as",
    ranges.easyMinutes.max,
    (state) => hasWeeks(state) && state.rule === "cost",
  ),
  select("cost", "intensity", "The cost is counted as", (state) => hasWeeks(state) && state.rule === "cost"),
  {
    field: "costShown",
    shown: hasWeeks,
    set: (page) => named(part(page, "intensity"), "button", "What a minute costs").click(),
  },
  select("a", "compare", "A"),
  select("b", "compare", "B"),
];

/**
 * Moves every control that the page shows to the value that a state has, and waits until the address holds the result.
 * Answers with the state that the page has then: what has no control in it stays as it was.
 */
export async function moveTo(page: Page, before: SimulatorState, wanted: SimulatorState): Promise<SimulatorState> {
  let state = before;
  // Which values a second session gets when it is added depends on what was set before: it is added to the page as it opens.
  if (before.perWeek2 === 0 && wanted.perWeek2 > 0) {
    await named(part(page, "block"), "button", "Reset").click();
    state = defaultState;
  }
  const isAdded = state.perWeek2 === 0 && wanted.perWeek2 > 0;
  for (const { field, shown, set } of controls) {
    const value = (wanted as Values)[field];
    const next = { ...state, [field]: value };
    // A second session that was just added has values of its own.
    const isSet = (state as Values)[field] === value && !(isAdded && field.endsWith("2"));
    if (isSet || !shown(next)) continue;
    await set(page, value);
    state = next;
  }
  await expect
    .poll(() => page.evaluate(() => location.search.slice(1)), { message: "the address after all controls were moved" })
    .toBe(queryOf(state));
  return state;
}
