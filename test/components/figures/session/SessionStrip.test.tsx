import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import { createSession } from "../../../../src/components/figures/session/model.ts";
import { SessionStrip } from "../../../../src/components/figures/session/SessionStrip.tsx";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { builtRun } from "./states.ts";

/** The cursor's value and its end, s, once a moment was asked for. */
function cursorAt(moment: number): readonly (string | undefined)[] {
  const model = createSession(createFields(figure.fields), builtRun, () => () => Promise.resolve(null));
  model.course.setMoment(moment);
  const html = render(<SessionStrip id="strip" model={model} hasHint={false} />);
  return ["now", "max"].map((name) => new RegExp(` aria-value${name}="([^"]*)"`).exec(html)?.[1]);
}

describe("SessionStrip", () => {
  it("has its cursor at the moment that is shown, and never beyond the end of the run that it draws", () => {
    // The run is 45 minutes long.
    expect(cursorAt(0)).toEqual(["0", "2700"]);
    expect(cursorAt(600)).toEqual(["600", "2700"]);
    expect(cursorAt(9000)).toEqual(["2700", "2700"]);
  });
});
