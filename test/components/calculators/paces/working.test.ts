import { render } from "preact-render-to-string";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { MathLine } from "../../../../src/components/calculators/paces/MathLine.tsx";
import { paceIds } from "../../../../src/components/calculators/paces/figure.ts";
import { workingOf, workingWords } from "../../../../src/components/calculators/paces/working.ts";
import { runnerOf } from "./answers.ts";

const example = { ...runnerOf({}), vdot: 42.7524 };

/** The value of a form, worked out anew by the rules of arithmetic. */
function valueOf(form: string): number {
  const script = form
    .replaceAll(",", "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replace(/√ (\S+)/, "Math.sqrt($1)")
    .replace(/ ÷ (.*)$/, ")/($1)")
    .replaceAll("e ^ ", "Math.E ** ")
    .replaceAll(/Math\.E \*\* (\S+)/g, "Math.exp($1)")
    .replaceAll("^", "**");
  const whole = form.includes("÷") ? `(${script}` : script;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(`return ${whole}`)() as number;
}

describe("workingOf(runner, pace, unit)", () => {
  it("shows sums that come out: each form is worth the next, to the digits that are printed", () => {
    const sums = paceIds.flatMap((id) => workingOf(example, id, "km"));
    const numeric = sums.flatMap(({ forms }) => {
      const worth = forms.filter((form) => /\d/.test(form) && !/[:a-z/]/.test(form.replaceAll(/\be\b/g, "")));
      return worth.length === 2 ? [worth as [string, string]] : [];
    });
    expect(numeric.length).toBeGreaterThanOrEqual(15);
    for (const [sum, result] of numeric) expect(valueOf(sum) / valueOf(result), `${sum} = ${result}`).toBeCloseTo(1, 3);
  });

  it("says where threshold comes from", () => {
    expect(workingWords(example, "threshold", "km")).toBe(
      "Your race gives a VDOT of 42.75 (Daniels and Gilbert 1979). Threshold is 88 % of it. That gives 4:50/km. A point of VDOT either way makes it 4:44–4:55/km.",
    );
  });

  it("does not derive a pace from itself, and still derives the others", () => {
    const pace = runnerOf({ anchor: "pace", pace: "4:15" });
    const runner = { ...pace, vdot: pace.vdot ?? 0 };
    // The book prints 4:15 at VDOT 50.
    expect(workingWords(runner, "threshold", "km")).toMatch(
      /^You entered this pace\. As 88 % of it, it stands for a VDOT of (49\.\d|50\.\d)/,
    );
    expect(workingWords(runner, "interval", "km")).toContain("Interval is 97.5 % of it. That gives 3:5");
  });

  it("ends at the pace of its kind, and slows the marathon of slow runners as the book does", () => {
    const last = (id: (typeof paceIds)[number]) => workingOf(example, id, "km").at(-1)?.forms.at(-1);
    expect(["threshold", "interval", "rep", "marathon"].map((id) => last(id as "rep"))).toEqual([
      "4:50/km",
      "4:27/km",
      "4:10/km",
      "5:11/km",
    ]);
    expect(workingOf(example, "marathon", "km").at(-1)?.says).toContain("Below VDOT 45");
    expect(workingOf({ ...example, vdot: 50 }, "marathon", "km").at(-1)?.says).not.toContain("Below VDOT 45");
  });

  it("begins with what the runner gave", () => {
    const vdot = { ...runnerOf({ anchor: "vdot", vdot: "50" }), vdot: 50 };
    expect(workingOf(vdot, "threshold", "mi")[0]?.says).toBe("You gave your VDOT:");
    const pace = runnerOf({ anchor: "pace", pace: "4:15" });
    expect(workingOf({ ...pace, vdot: pace.vdot ?? 0 }, "threshold", "km")[0]?.says).toContain("threshold speed");
  });

  it("says why the pace of a test is faster than threshold pace", () => {
    const test = runnerOf({ anchor: "test", testDistance: "6.2" });
    const runner = { ...test, vdot: test.vdot ?? 0 };
    // Daniels and Gilbert's share for 30 minutes: 0.8 + 0.1894393 e^(-0.38334) + 0.2989558 e^(-5.798).
    expect(workingWords(runner, "threshold", "km")).toContain("for 30 minutes you can hold about 93 %");
    expect(workingWords(runner, "easy", "km")).not.toContain("The test itself");
  });
});

describe("MathLine", () => {
  it("writes fractions, powers and roots in MathML", () => {
    const html = render(h(MathLine, { forms: ["v", "a + √ 4×b^2 ÷ 2×c", "1.5"] }));
    expect(html).toBe(
      "<math><mrow><mrow><mrow><mi>v</mi></mrow></mrow><mrow><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo>" +
        "<msqrt><mrow><mn>4</mn><mo>×</mo><msup><mi>b</mi><mrow><mn>2</mn></mrow></msup></mrow></msqrt></mrow>" +
        "<mrow><mn>2</mn><mo>×</mo><mi>c</mi></mrow></mfrac></mrow><mrow><mo>=</mo><mrow><mn>1.5</mn></mrow></mrow></mrow></math>",
    );
  });
});
