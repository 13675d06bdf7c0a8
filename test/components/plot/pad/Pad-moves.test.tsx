import { describe, expect, it, vi } from "vitest";
import { Pad, type PadProps } from "../../../../src/components/plot/pad/Pad.tsx";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { elements } from "../../../support/elements.ts";

/** x 0 to 10 is 40 to 240 px, y 0 to 100 is 120 to 20 px, of a drawing of 250 by 150 px. */
const box = { left: 100, top: 200, width: 500, height: 300 };

const drawing = (onChange: PadProps["onChange"], change: Partial<PadProps>) => (
  <Plot
    title="Rise over ten weeks"
    x={{ domain: [0, 10], label: "weeks" }}
    y={{ domain: [0, 100], label: "rise, %" }}
    marks={[]}
    width={250}
    height={150}
    margin={{ top: 20, right: 10, bottom: 30, left: 40 }}
    over={
      <Pad
        positions={[0, 5, 10]}
        values={[null, 20, null]}
        step={5}
        spokenX={(x) => `week ${x}`}
        spokenY={(y) => `${y} percent`}
        {...{ onChange, ...change }}
      />
    }
  />
);

function pad(change: Partial<PadProps> = {}) {
  const onChange = vi.fn<PadProps["onChange"]>();
  const [group] = elements(drawing(onChange, change), "class", "pad needs-js");
  if (group === undefined) throw new Error("no pad is drawn");
  const captured = new Set<number>();
  const currentTarget = {
    ownerSVGElement: { getBoundingClientRect: () => box },
    setPointerCapture: (id: number) => captured.add(id),
    hasPointerCapture: (id: number) => captured.has(id),
  };
  /** @param x where the pointer is, in px of the drawing, which the page shows at twice its size */
  const pointer = (name: string, x: number, y: number, event: object = {}): void => {
    group.fire(name, {
      ...{ button: 0, pointerId: 1, currentTarget, clientX: box.left + 2 * x, clientY: box.top + 2 * y },
      ...event,
    });
  };
  return { group, pointer, changes: () => onChange.mock.calls.flat() };
}

describe("Pad, drawn on by a pointer", () => {
  it("sets the point that is pressed, to a whole number where steps are whole, and keeps the others", () => {
    const { pointer, changes } = pad();
    // 70.3 px is 49.7 %.
    pointer("onPointerDown", 45, 70.3);
    expect(changes()).toEqual([[50, 20, null]]);
  });
  it("sets every point that the stroke passes, straight between where the pointer was", () => {
    const { pointer, changes } = pad({ step: 0.5, values: [] });
    pointer("onPointerDown", 40, 120);
    pointer("onPointerMove", 240, 20);
    expect(changes()).toEqual([
      [0, null, null],
      [0, 50, 100],
    ]);
  });
  it("begins each stroke from what is drawn, and keeps what it does not pass as it is", () => {
    const { pointer, changes } = pad({ values: [12.34, 20, null] });
    pointer("onPointerDown", 240, 20);
    pointer("onPointerDown", 140, 70);
    // The second stroke began with the values that the pad was given.
    expect(changes()).toEqual([
      [12.34, 20, 100],
      [12.34, 50, null],
    ]);
  });
  it("stays on the axis", () => {
    const { pointer, changes } = pad();
    pointer("onPointerDown", 140, 10);
    pointer("onPointerDown", 140, 140);
    expect(changes()).toEqual([
      [null, 100, null],
      [null, 0, null],
    ]);
  });
  it("draws nothing with another button, nor with a pointer that only passes over it", () => {
    const { pointer, changes } = pad();
    pointer("onPointerMove", 140, 70);
    pointer("onPointerDown", 140, 70, { button: 2 });
    pointer("onPointerMove", 140, 70);
    expect(changes()).toEqual([]);
  });
  it("draws nothing while the drawing is in no page", () => {
    const { group, changes } = pad();
    const currentTarget = { ownerSVGElement: null, setPointerCapture: () => undefined };
    group.fire("onPointerDown", { button: 0, pointerId: 1, clientX: 0, clientY: 0, currentTarget });
    expect(changes()).toEqual([]);
  });
});

describe("a point of a Pad, moved by keys", () => {
  function press(label: string, key: string, event: object = {}) {
    const [onChange, preventDefault] = [vi.fn<PadProps["onChange"]>(), vi.fn()];
    const [handle] = elements(drawing(onChange, {}), "aria-label", label);
    handle?.fire("onKeyDown", {
      ...{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, preventDefault },
      ...event,
    });
    return { changes: onChange.mock.calls.flat(), isKept: preventDefault.mock.calls.length > 0 };
  }
  it("changes its own value, and keeps the key from the page", () => {
    expect(press("Your guess at week 5", "ArrowUp")).toEqual({ changes: [[null, 25, null]], isKept: true });
    expect(press("Your guess at week 5", "ArrowDown", { shiftKey: true }).changes).toEqual([[null, 19, null]]);
  });
  it("begins in the middle of the axis where nothing is drawn", () => {
    expect(press("Your guess at week 10", "ArrowUp").changes).toEqual([[null, 20, 55]]);
  });
  it("leaves to the browser what is pressed with Alt, Control or Command, and keys that mean nothing here", () => {
    for (const held of ["altKey", "ctrlKey", "metaKey"]) {
      expect(press("Your guess at week 5", "ArrowUp", { [held]: true })).toEqual({ changes: [], isKept: false });
    }
    expect(press("Your guess at week 5", "Tab")).toEqual({ changes: [], isKept: false });
  });
});
