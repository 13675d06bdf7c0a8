import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressOf, followAddress, linkOf, type AddressPart } from "../../../src/components/kit/address.ts";
import { numberField, percentField, privately } from "../../../src/components/kit/field.ts";
import { createFields, type Fields } from "../../../src/components/kit/fields.ts";
import { modelVersion } from "../../../src/sim/index.ts";

interface Settings {
  readonly intensity: number;
  readonly age: number;
}

/** A figure's fields, and its part in an address. */
function figure(prefix = ""): { fields: Fields<Settings>; part: AddressPart } {
  const fields = createFields<Settings>(
    {
      intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }),
      age: privately(numberField("age", { min: 10, max: 99, step: 1, default: 40 })),
    },
    { prefix },
  );
  return {
    fields,
    part: { version: fields.parts().version, keys: fields.keys, parts: fields.parts, onOther: fields.follow },
  };
}

/** As much of a window as an address needs, and every address that was written into it. */
function fakeWindow(address: string) {
  const listeners = new Map<string, (() => void)[]>();
  const written: string[] = [];
  let url = new URL(address, "https://example.org");
  const page = {
    get location() {
      return url;
    },
    history: {
      state: { kept: true },
      replaceState: (_state: unknown, _title: string, target: string) => {
        url = new URL(target, url);
        written.push(url.pathname + url.search + url.hash);
      },
    },
    addEventListener: (type: string, listener: () => void) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
  };
  const fire = (type: string): void => {
    for (const listener of listeners.get(type) ?? []) listener();
  };
  return {
    page: page as unknown as Window,
    history: page.history,
    written,
    address: () => url.pathname + url.search + url.hash,
    leave: () => {
      fire("pagehide");
    },
    comeBack: () => {
      fire("pageshow");
    },
    /** The reader goes back or forward, or jumps to a heading. */
    goTo: (target: string) => {
      url = new URL(target, url);
      fire("popstate");
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("linkOf(location)", () => {
  it("reads the query and the fragment, each in either place", () => {
    expect([...linkOf({ search: "?v=2&i=80", hash: "#age=50" })]).toEqual([
      ["v", "2"],
      ["i", "80"],
      ["age", "50"],
    ]);
    const { fields } = figure();
    fields.open(linkOf({ search: "?age=50", hash: "#i=80" }));
    expect(fields.state.value).toEqual({ intensity: 0.8, age: 50 });
  });

  it("lets a private value of the fragment go before that of the query, however the keys are mangled", () => {
    const { fields } = figure();
    fields.open(linkOf({ search: "?age=50&amp;i=80", hash: "#Age=60" }));
    expect(fields.state.value).toEqual({ intensity: 0.8, age: 60 });
  });

  it("takes a fragment without values for an anchor", () => {
    expect([...linkOf({ search: "?i=80", hash: "#small-units-first" })]).toEqual([["i", "80"]]);
  });
});

describe("addressOf(parts, present)", () => {
  const nowhere = { search: "", hash: "" };

  it("is empty where all is as it was built", () => {
    expect(addressOf([figure().part, figure("sketch-2.").part], nowhere)).toEqual({ search: "", fragment: "" });
  });

  it("holds two figures under one version, public values in the query, private ones in the fragment", () => {
    const [one, two] = [figure(), figure("sketch-2.")];
    one.fields.choose({ intensity: 0.8, age: 50 });
    two.fields.choose({ intensity: 1.1, age: 60 });
    expect(addressOf([one.part, two.part], nowhere)).toEqual({
      search: `?v=${modelVersion}&i=80&sketch-2.i=110`,
      fragment: "#age=50&sketch-2.age=60",
    });
  });

  it("has the version too where only a private value or only the second figure differs", () => {
    const [one, two] = [figure(), figure("sketch-2.")];
    two.fields.choose({ age: 60 });
    expect(addressOf([one.part, two.part], nowhere)).toEqual({
      search: `?v=${modelVersion}`,
      fragment: "#sketch-2.age=60",
    });
  });

  it("keeps the keys of a figure that has not woken yet, and drops its own that are back at the default", () => {
    const one = figure();
    const present = { search: "?v=2&i=80&sketch-2.i=110&utm=x", hash: "#age=50&sketch-2.age=60" };
    expect(addressOf([one.part], present)).toEqual({
      search: "?v=2&sketch-2.i=110&utm=x",
      fragment: "#sketch-2.age=60",
    });
    one.fields.choose({ intensity: 0.9 });
    expect(addressOf([one.part], present)).toEqual({
      search: "?v=3&i=90&sketch-2.i=110&utm=x",
      fragment: "#sketch-2.age=60",
    });
  });
});

describe("addressOf(parts, present) of a mangled address", () => {
  it("drops what it has read under the figure's own keys, and keeps all others as they are", () => {
    const one = figure();
    one.fields.choose({ intensity: 0.9 });
    const present = { search: "?v=2&amp;i=80&UTM=x&Spee=3", hash: "#AGE=50&amp;note=a" };
    expect(addressOf([one.part], present)).toEqual({
      search: "?v=3&i=90&UTM=x&Spee=3",
      fragment: "#amp%3Bnote=a",
    });
  });
});

describe("followAddress(window)", () => {
  it("writes nothing on load", () => {
    const { page, written } = fakeWindow("/page/?v=1&i=900#heading");
    followAddress(page)(figure().part);
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([]);
  });

  it("writes once nothing has changed for 200 ms, into the same entry of the history", () => {
    const { page, history, written } = fakeWindow("/page/");
    const replace = vi.spyOn(history, "replaceState");
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    for (const intensity of [0.7, 0.8, 0.9]) {
      fields.set({ intensity });
      change();
      vi.advanceTimersByTime(199);
    }
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual([`/page/?v=${modelVersion}&i=90`]);
    expect(replace.mock.calls[0]?.[0]).toEqual({ kept: true });
  });

  it("keeps an anchor until a private value needs its place", () => {
    const { page, address } = fakeWindow("/page/#small-units-first");
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    fields.set({ intensity: 0.8 });
    change();
    vi.advanceTimersByTime(200);
    expect(address()).toBe(`/page/?v=${modelVersion}&i=80#small-units-first`);
    fields.set({ age: 50 });
    change();
    vi.advanceTimersByTime(200);
    expect(address()).toBe(`/page/?v=${modelVersion}&i=80#age=50`);
    fields.reset();
    change();
    vi.advanceTimersByTime(200);
    expect(address()).toBe("/page/");
  });

  it("writes a change that was made just before the page is left, and nothing where there was none", () => {
    const { page, written, leave } = fakeWindow("/page/");
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    leave();
    expect(written).toEqual([]);
    fields.set({ intensity: 0.8 });
    change();
    leave();
    expect(written).toEqual([`/page/?v=${modelVersion}&i=80`]);
    vi.advanceTimersByTime(1000);
    leave();
    expect(written).toHaveLength(1);
  });

  it("writes at once what changes while the page is left, and waits again once the reader is back", () => {
    const { page, written, leave, comeBack } = fakeWindow("/page/");
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    leave();
    fields.set({ intensity: 0.8 });
    change();
    expect(written).toEqual([`/page/?v=${modelVersion}&i=80`]);
    comeBack();
    fields.set({ intensity: 0.9 });
    change();
    expect(written).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(written).toHaveLength(2);
  });

  it("tells every figure where the reader goes back to", () => {
    const { page, goTo } = fakeWindow(`/page/?v=${modelVersion}&i=80&sketch-2.i=110`);
    const [one, two] = [figure(), figure("sketch-2.")];
    const add = followAddress(page);
    for (const { fields, part } of [one, two]) {
      fields.open(linkOf(page.location));
      add(part);
    }
    goTo("/page/?sketch-2.i=120#age=50");
    expect([one, two].map(({ fields }) => fields.state.value)).toEqual([
      { intensity: 0.65, age: 50 },
      { intensity: 1.2, age: 40 },
    ]);
  });

  it("treats a jump to a heading as the same link: it writes a pending change with the heading", () => {
    const { page, goTo, address } = fakeWindow("/page/");
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    fields.choose({ intensity: 0.8 });
    change();
    goTo("#small-units-first");
    expect(fields.state.value.intensity).toBe(0.8);
    vi.advanceTimersByTime(200);
    expect(address()).toBe(`/page/?v=${modelVersion}&i=80#small-units-first`);
  });

  it("goes back from a heading to the link before it", () => {
    const { page, goTo } = fakeWindow("/page/#small-units-first");
    const { fields, part } = figure();
    followAddress(page)(part);
    goTo("/page/?i=80");
    expect(fields.state.value.intensity).toBe(0.8);
    goTo("/page/#small-units-first");
    expect(fields.state.value.intensity).toBe(0.65);
  });

  it("goes back to a link without private values, and keeps them through a jump to a heading", () => {
    const { page, goTo } = fakeWindow("/page/?i=80#age=50");
    const { fields, part } = figure();
    fields.open(linkOf(page.location));
    followAddress(page)(part);
    goTo("/page/?i=80#small-units-first");
    expect(fields.state.value).toEqual({ intensity: 0.8, age: 50 });
    goTo("/page/?i=80");
    expect(fields.state.value).toEqual({ intensity: 0.8, age: 40 });
  });

  it("forgets what was refused when the reader goes to a link without values", () => {
    const { page, goTo, written } = fakeWindow("/page/?i=80");
    const { fields, part } = figure();
    fields.open(linkOf(page.location));
    const { change } = followAddress(page)(part);
    goTo("/page/#age=900");
    expect(fields.refused.value).toHaveLength(1);
    change();
    vi.runAllTimers();
    expect(written.at(-1)).toBe("/page/");
    goTo("/page/#");
    expect(fields.refused.value).toEqual([]);
  });

  it("does not write what was set before the reader went back", () => {
    const { page, goTo, written, leave } = fakeWindow("/page/");
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    fields.set({ intensity: 0.8 });
    change();
    goTo("/page/?i=120");
    vi.advanceTimersByTime(1000);
    leave();
    expect(written).toEqual([]);
  });

  it("writes what waits when a figure leaves the page, and then leaves that figure's keys alone", () => {
    const { page, address, goTo } = fakeWindow("/page/");
    const [one, two] = [figure(), figure("sketch-2.")];
    const add = followAddress(page);
    const [first, second] = [add(one.part), add(two.part)];
    two.fields.set({ intensity: 1.1 });
    second.change();
    second.release();
    expect(address()).toBe(`/page/?v=${modelVersion}&sketch-2.i=110`);
    one.fields.set({ intensity: 0.8 });
    first.change();
    vi.advanceTimersByTime(200);
    expect(address()).toBe(`/page/?v=${modelVersion}&i=80&sketch-2.i=110`);
    goTo("/page/?sketch-2.i=30");
    expect(two.fields.state.value.intensity, "what has left hears nothing").toBe(1.1);
  });

  it("does not fail where the browser refuses to change the address", () => {
    const { page, history } = fakeWindow("/page/");
    history.replaceState = () => {
      throw new DOMException("a document without an address", "SecurityError");
    };
    const { fields, part } = figure();
    const { change } = followAddress(page)(part);
    fields.set({ intensity: 0.8 });
    change();
    expect(() => vi.advanceTimersByTime(200)).not.toThrow();
  });
});
