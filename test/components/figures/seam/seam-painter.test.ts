import { describe, expect, it } from "vitest";
import { seamPainter } from "../../../../src/components/figures/seam/seam-painter.ts";
import { polygonsIn } from "../../../../src/muscle/polygon-path.ts";
import { signedArea } from "../../../../src/muscle/polygon.ts";

const gains = {
  easy: { I: 0.36, IIa: 0.25, IIx: 0, II: 0.15, whole: 0.2 },
  intervals: { I: 0.16, IIa: 0.49, IIx: 0.01, II: 0.3, whole: 0.2 },
};
/** A square of 100 by 100. */
const cell = "M0 0l100 0 0 100-100 0z";

/** As much of a cut muscle as is painted on: one cell of type I with its two cores, a movable part and two labels. */
function drawn() {
  const attributes = new Map<string, string>();
  const part = (name: string) => ({
    getAttribute: () => cell,
    setAttribute: (attribute: string, value: string) => {
      attributes.set(`${name} ${attribute}`, value);
    },
  });
  const labels = [-0.5, 0.5].map((offset) => {
    const text = { textContent: "" };
    const classes = new Set<string>();
    return {
      dataset: { type: "I", offset: String(offset), from: String(offset - 0.1), to: String(offset + 0.1) },
      querySelector: () => text,
      text,
      classes,
      classList: {
        toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
      },
    };
  });
  const one: Readonly<Record<string, ReturnType<typeof part>>> = {
    ".seam-cell.type-I": part("cell"),
    "[data-plan=easy] > .type-I": part("easy"),
    "[data-plan=intervals] > .type-I": part("intervals"),
  };
  const svg = {
    dataset: { reach: "400" },
    querySelector: (selector: string) => one[selector] ?? null,
    querySelectorAll: (selector: string) => (selector === "[data-moves]" ? [part("line")] : labels),
  };
  return { svg: svg as unknown as SVGSVGElement, attributes, labels };
}

describe("seamPainter(muscle, gains)", () => {
  it("gives every fiber a core for each plan, as large as the gain", () => {
    const { svg, attributes } = drawn();
    seamPainter(svg, gains);
    const areas = ["easy d", "intervals d"].map((name) =>
      polygonsIn(attributes.get(name) ?? "").map((core) => Math.abs(signedArea(core))),
    );
    expect(areas).toEqual([[3600], [1600]]);
  });

  it("moves the line by its offset's share of the way", () => {
    const { svg, attributes } = drawn();
    const paint = seamPainter(svg, gains);
    paint(-0.25);
    expect(attributes.get("line transform")).toBe("translate(-100)");
  });

  it("lets each label tell the gain of the plan that its fiber shows", () => {
    const { svg, labels } = drawn();
    const paint = seamPainter(svg, gains);
    const textsAt = (offset: number): string[] => {
      paint(offset);
      return labels.map(({ text }) => text.textContent);
    };
    expect(textsAt(0)).toEqual(["+36 %", "+16 %"]);
    expect(textsAt(1)).toEqual(["+36 %", "+36 %"]);
    expect(textsAt(-1)).toEqual(["+16 %", "+16 %"]);
  });

  it("hides a label while the line runs through it, and only then", () => {
    const { svg, labels } = drawn();
    const paint = seamPainter(svg, gains);
    const crossedAt = (offset: number): boolean[] => {
      paint(offset);
      return labels.map(({ classes }) => classes.has("is-crossed"));
    };
    expect(crossedAt(0)).toEqual([false, false]);
    expect(crossedAt(-0.45)).toEqual([true, false]);
    expect(crossedAt(0.55)).toEqual([false, true]);
    expect(crossedAt(0.65)).toEqual([false, false]);
  });
});
