import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Beside } from "../../src/charts/Beside.tsx";

describe("Beside({ measured, low, high, model, from, to })", () => {
  it("draws the line, the interval, the measured circle and the model's diamond, to scale", () => {
    expect(render(<Beside measured={50} low={25} high={75} model={100} from={0} to={100} />)).toBe(
      '<svg class="model-beside" viewBox="0 0 160 22" aria-hidden="true">' +
        '<line class="grid" x1="8" x2="152" y1="11" y2="11"></line>' +
        '<line class="measured-interval" x1="44" x2="116" y1="11" y2="11"></line>' +
        '<circle class="measured-dot" cx="80" cy="11" r="4.5"></circle>' +
        '<path class="model-dot" d="M152 4l7 7l-7 7l-7-7z"></path></svg>',
    );
  });
  it("draws no interval where none was reported", () => {
    expect(render(<Beside measured={5} model={6} from={0} to={10} />)).not.toContain("measured-interval");
  });
});
