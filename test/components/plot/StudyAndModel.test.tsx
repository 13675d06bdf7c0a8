import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { StudyAndModel } from "../../../src/components/plot/StudyAndModel.tsx";

describe("StudyAndModel({ measured, low, high, model, domain })", () => {
  it("draws the line, the interval, the measured circle and the model's diamond, to scale", () => {
    expect(render(<StudyAndModel measured={50} low={25} high={75} model={100} domain={[0, 100]} />)).toBe(
      '<svg class="study-and-model" viewBox="0 0 160 22" aria-hidden="true">' +
        '<line class="grid" x1="8" x2="152" y1="11" y2="11"></line>' +
        '<line class="study-interval" x1="44" x2="116" y1="11" y2="11"></line>' +
        '<circle class="study-dot" cx="80" cy="11" r="4.5"></circle>' +
        '<path class="model-diamond" d="M152 4l7 7l-7 7l-7-7z"></path></svg>',
    );
  });
  it("draws no interval where none was reported", () => {
    expect(render(<StudyAndModel measured={5} model={6} domain={[0, 10]} />)).not.toContain("study-interval");
  });
});
