import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hasEarlyInput, keepEarlyInput } from "../../../src/components/kit/early-input.ts";

/** A control in an island, as much of it as is looked at. */
class Control extends EventTarget {
  readonly heard: string[] = [];
  isConnected = true;
  checked = false;
  defaultChecked = false;
  /** Whether the scripts of its island have not run yet. */
  sleeps = true;
  readonly attributes: { readonly name: string; readonly value: string }[];
  readonly type: string;
  value: string;
  constructor(type: string, built: string, value = built) {
    super();
    this.type = type;
    this.value = value;
    this.attributes = [
      { name: "type", value: type },
      { name: "value", value: built },
    ];
    for (const name of ["input", "change"]) {
      this.addEventListener(name, ({ bubbles }) => {
        this.heard.push(`${name} ${this.value}${bubbles ? "" : ", heard by nobody"}`);
      });
    }
  }
  closest = (selector: string): object | null => (selector === "astro-island[ssr]" && this.sleeps ? {} : null);
}

/** A select, in which the page was built with its first option chosen. */
class Select extends Control {
  get selectedOptions() {
    return [{ defaultSelected: this.value === this.attributes[1]?.value }];
  }
}

class Details extends EventTarget {
  toggles = 0;
  sleeps = true;
  constructor() {
    super();
    this.addEventListener("toggle", () => {
      this.toggles += 1;
    });
  }
  closest = (): object | null => (this.sleeps ? {} : null);
}

let controls: Control[] = [];
let opened: Details[] = [];
let focused: Control | null = null;

/** All that sleeps, as if it were one island. */
const sleeping = {
  querySelectorAll: (selector: string) => {
    if (selector === "details[open]") return opened.filter(({ sleeps }) => sleeps);
    expect(selector).toBe("input, select");
    return controls.filter(({ sleeps }) => sleeps);
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  [controls, opened, focused] = [[], [], null];
  vi.stubGlobal("HTMLSelectElement", Select);
  vi.stubGlobal("document", {
    querySelectorAll: (selector: string) => {
      expect(selector).toBe("astro-island[ssr]");
      return [sleeping];
    },
    // A slider of whole steps, which rounds what it is built with.
    createElement: () => {
      const built: Record<string, string> = {};
      return {
        setAttribute: (name: string, value: string) => (built[name] = value),
        get value() {
          const { type, value = "" } = built;
          return type === "range" ? String(Math.round(Number(value))) : value;
        },
      };
    },
    get activeElement() {
      return focused;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const radio = (checked: boolean, defaultChecked: boolean): Control =>
  Object.assign(new Control("radio", "km"), { checked, defaultChecked });

/** The page's controls, whose islands wake once what was put in is noted. */
function wake(...all: readonly Control[]): void {
  controls = [...all];
  keepEarlyInput();
  for (const control of all) control.sleeps = false;
  vi.runAllTimers();
}

describe("keepEarlyInput(sleeping)", () => {
  it("tells an island that is awake what was put in before, as the browser would have", () => {
    const slider = new Control("range", "65", "80");
    const text = new Control("text", "", "27:00");
    wake(slider, text);
    expect(slider.heard).toEqual(["input 80", "change 80"]);
    expect(text.heard).toEqual(["input 27:00", "change 27:00"]);
  });

  it("tells nothing of what stands as it was built, rounded to a step or not", () => {
    const controls = [new Control("range", "64.6", "65"), new Control("text", "5 km"), new Select("select-one", "a")];
    wake(...controls);
    expect(controls.map(({ heard }) => heard)).toEqual([[], [], []]);
  });

  it("tells of a choice only that it was changed", () => {
    const select = new Select("select-one", "untrained", "sprinter");
    const chosen = radio(true, false);
    const others = [radio(true, true), radio(false, true), radio(false, false)];
    wake(select, chosen, ...others);
    expect([select.heard, chosen.heard]).toEqual([["change sprinter"], ["change km"]]);
    expect(others.flatMap(({ heard }) => heard)).toEqual([]);
  });

  it("puts back what the island drew over", () => {
    const slider = new Control("range", "65", "80");
    const chosen = radio(true, false);
    controls = [slider, chosen];
    keepEarlyInput();
    [slider.value, chosen.checked] = ["65", false];
    for (const control of controls) control.sleeps = false;
    vi.runAllTimers();
    expect([slider.value, slider.heard]).toEqual(["80", ["input 80", "change 80"]]);
    expect(chosen.checked).toBe(true);
  });

  it("does not take half of a text for an answer while the reader still types it", () => {
    const [text, slider] = [new Control("text", "", "27:"), new Control("range", "65", "80")];
    focused = text;
    wake(text);
    expect(text.heard).toEqual(["input 27:"]);
    focused = slider;
    wake(slider);
    expect(slider.heard).toEqual(["input 80", "change 80"]);
  });

  it.each([
    ["goes on with the text", "27:00", "24", "24:1", "24:1"],
    ["goes on with what the island had put back", "27:00", "24", "27:00:1", "24:1"],
    ["types nothing more", "27:00", "24", "27:00", "24"],
    ["starts anew", "27:00", "24", "9", "9"],
  ])("takes what was typed before and what follows as one text where the reader %s", (_, built, noted, now, taken) => {
    const text = new Control("text", built, noted);
    focused = text;
    controls = [text];
    keepEarlyInput();
    text.sleeps = false;
    text.value = now;
    vi.runAllTimers();
    expect([text.value, text.heard]).toEqual([taken, [`input ${taken}`]]);
  });

  it("keeps what was put into an island that still sleeps until that one is awake, and tells it once", () => {
    const [first, second] = [new Control("range", "65", "80"), new Control("range", "65", "90")];
    controls = [first, second];
    keepEarlyInput();
    first.sleeps = false;
    vi.runAllTimers();
    expect([first.heard.length, second.heard.length]).toEqual([2, 0]);
    keepEarlyInput();
    second.sleeps = false;
    vi.runAllTimers();
    expect([first.heard.length, second.heard]).toEqual([2, ["input 90", "change 90"]]);
  });

  it("tells nothing to a control that has left the page", () => {
    const slider = Object.assign(new Control("range", "65", "80"), { isConnected: false });
    wake(slider);
    expect(slider.heard).toEqual([]);
  });

  it("tells an island of a part that was opened before, once it is awake", () => {
    const [awake, asleep] = [new Details(), new Details()];
    opened = [awake, asleep];
    keepEarlyInput();
    awake.sleeps = false;
    vi.runAllTimers();
    expect([awake.toggles, asleep.toggles]).toEqual([1, 0]);
  });

  it("tells one part of a view alone that wakes after its island", () => {
    const [inside, outside] = [new Control("range", "65", "80"), new Control("range", "65", "90")];
    controls = [outside];
    const part = { querySelectorAll: (selector: string) => (selector === "input, select" ? [inside] : []) };
    keepEarlyInput([part as unknown as Element]);
    [inside.sleeps, outside.sleeps] = [false, false];
    vi.runAllTimers();
    expect([inside.heard, outside.heard]).toEqual([["input 80", "change 80"], []]);
  });
});

describe("hasEarlyInput()", () => {
  it("tells whether a control of what sleeps was used, and looks again in the next task", async () => {
    const slider = new Control("range", "65");
    controls = [slider, radio(true, true)];
    expect(hasEarlyInput()).toBe(false);
    slider.value = "80";
    expect(hasEarlyInput(), "one island wakes at once").toBe(false);
    await Promise.resolve();
    expect(hasEarlyInput()).toBe(true);
    await Promise.resolve();
    slider.sleeps = false;
    expect(hasEarlyInput()).toBe(false);
  });
});
