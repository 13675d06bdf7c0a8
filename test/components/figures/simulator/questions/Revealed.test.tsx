import { signal } from "@preact/signals";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ChosenGuess } from "../../../../../src/components/figures/simulator/questions/ChosenGuess.tsx";
import { Revealed } from "../../../../../src/components/figures/simulator/questions/Revealed.tsx";
import { setups } from "../../../../../src/components/figures/simulator/questions/setups.ts";

const answer = (open: boolean) => ({
  open: signal(open),
  said: signal("The simulator above has been set to the easy weeks; Undo brings yours back."),
  offered: [setups.equal[1]],
  setTo: () => undefined,
  close: () => undefined,
  guess: { current: null },
});
const beside = "You expected: about equal. The model: 23 %.";
const draw = (open: boolean): string => render(<Revealed {...answer(open)} part="block" beside={beside} />);

describe("Revealed", () => {
  it("is silent and empty until the answer is opened", () => {
    expect(draw(false)).toBe('<p class="guess-says" role="status"></p>');
  });
  it("says politely what was expected, what the model gives, and that the simulator has been set", () => {
    expect(draw(true)).toContain(
      '<p class="guess-says" role="status">You expected: about equal. The model: 23 %. The simulator above has been set to the easy weeks; Undo brings yours back.</p>',
    );
  });
  it("leads to the part, offers the other weeks, and a second try", () => {
    const html = draw(true);
    expect(html).toContain('<a href="#part-block">');
    expect(html.match(/<button[^>]*>[^<]*/g)?.map((button) => button.replace(/^[^>]*>/, ""))).toEqual([
      "Set it to the weeks of intervals",
      "Bring mine back",
      "Try again",
    ]);
  });
});

describe("ChosenGuess", () => {
  const html = render(
    <ChosenGuess id="q" options={["one", "two", "three"]} given="The model: two." setups={setups.equal} part="block" />,
  );
  it("offers its choices in one group, none of them chosen", () => {
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html.match(/name="q"/g)).toHaveLength(3);
    expect(html).not.toContain("checked");
    expect(html).toContain("<legend>Your guess</legend>");
  });
  it("gives nothing away before the answer is opened", () => {
    expect(html).not.toContain("The model");
  });
});
