import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { line } from "../../../../src/components/plot/marks/line.tsx";
import { openPage, send, settle } from "../../../support/page.ts";
import { risePlot } from "../../../support/rise-plot.tsx";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const flat = (y: number, name?: string) =>
  line(
    [
      [0, y],
      [10, y],
    ],
    { tone: `at-${y}`, ...(name !== undefined && { name }) },
  );

/** x 0 to 10 is 40 to 240 px, y 0 to 100 is 120 to 20 px. */
async function drawn(...marks: readonly ReturnType<typeof flat>[]) {
  const { figure, draw } = openPage();
  await draw(
    risePlot({
      marks,
      cursor: {
        spoken: (_, curve) => (curve === null ? "all" : `curve ${curve}`),
        onMove: () => undefined,
      },
    }),
  );
  const slider = () => figure.one(".plot-cursor");
  const press = async (key: string): Promise<void> => {
    send(slider(), "keydown", { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false });
    await settle();
  };
  const says = (): string | null => slider().getAttribute("aria-valuetext");
  const sizes = () => figure.all("circle").map((dot) => [dot.getAttribute("class"), dot.getAttribute("r")].join(" "));
  return { figure, press, says, sizes };
}

describe("Cursor over several curves", () => {
  it("reads the curve that is chosen among those with a name, and has a larger dot on it", async () => {
    const { press, says, sizes } = await drawn(flat(10), flat(20, "I"), flat(30, "IIa"));
    expect([says(), sizes()]).toEqual(["all", ["cursor-dot at-10 4", "cursor-dot at-20 4", "cursor-dot at-30 4"]]);
    await press("ArrowDown");
    expect([says(), sizes()]).toEqual(["curve 0", ["cursor-dot at-10 4", "cursor-dot at-20 7", "cursor-dot at-30 4"]]);
    await press("ArrowDown");
    expect([says(), sizes()[2]]).toEqual(["curve 1", "cursor-dot at-30 7"]);
    await press("ArrowDown");
    expect(says()).toBe("all");
  });

  it("has no dot on a curve that is cut where it stands, and one on a curve at the border", async () => {
    const { sizes } = await drawn(flat(-2), flat(0), flat(100), flat(102));
    expect(sizes()).toEqual(["cursor-dot at-0 4", "cursor-dot at-100 4"]);
  });

  it("can be pressed 12 px beyond the plot's ends and above it, and shows where it stands", async () => {
    const { figure } = await drawn(flat(10));
    const reach = figure.one(".plot-reach");
    expect(["x", "y", "width", "height"].map((name) => Number(reach.getAttribute(name)))).toEqual([28, 8, 224, 112]);
    expect(figure.one(".cursor-grip").getAttribute("d")).toBe("M140,20l-6,-9h12z");
  });
});
