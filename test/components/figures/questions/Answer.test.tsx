import { signal } from "@preact/signals";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Answer } from "../../../../src/components/figures/questions/Answer.tsx";
import { ChosenGuess } from "../../../../src/components/figures/questions/ChosenGuess.tsx";
import { figure } from "../../../../src/components/figures/questions/figure.ts";
import { createQuestions } from "../../../../src/components/figures/questions/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const part = { kind: "part", part: { address: "#part-block", name: "Your training block" } } as const;
const links = { kind: "links", addresses: ["/simulator/?n=4", "/simulator/?i=90"] } as const;
const says = "You expected: about equal. The model: 23 %.";
const draw = (isOpen: boolean, place: typeof part | typeof links = part): string =>
  render(
    <Answer
      model={createQuestions(createFields(figure.fields))}
      question="equal"
      title="Easy or hard?"
      place={place}
      says={says}
      isOpen={signal(isOpen)}
      onReturn={() => undefined}
    >
      <p>Nearly equal.</p>
    </Answer>,
  );
const buttons = (html: string): string[] => [...html.matchAll(/<button[^>]*>([^<]*)/g)].map(([, text]) => text ?? "");

describe("Answer", () => {
  it("says nothing until it is opened, and can be read without a script", () => {
    const html = draw(false);
    expect(html).toContain('<p class="guess-says" role="status"></p><p class="set-says" role="status"></p>');
    expect(html).toContain("<p>Nearly equal.</p></details>");
    expect(buttons(html)).toEqual([]);
  });
  it("names its question to a reader who hears the summary", () => {
    expect(draw(false)).toContain('<span class="visually-hidden">: Easy or hard?</span>');
  });
  it("says politely what was expected and what the model gives", () => {
    expect(draw(true)).toContain(`<p class="guess-says" role="status">${says}</p>`);
  });
  it("leads to the part that it sets, offers every setup, the reader's own settings, and a second try", () => {
    const html = draw(true);
    expect(html).toContain('<a href="#part-block">');
    expect(buttons(html)).toEqual(["the easy weeks", "the interval weeks", "Bring back my settings", "Try again"]);
    expect(html.match(/aria-pressed="false"/g)).toHaveLength(2);
    expect(html).toMatch(/aria-disabled="true"[^>]*>Bring back/);
  });
  it("alone, links to the simulator with each setup, and sets nothing", () => {
    const html = draw(true, links);
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address)).toEqual(links.addresses);
    expect(buttons(html)).toEqual(["Try again"]);
  });
});

describe("ChosenGuess", () => {
  const html = render(
    <ChosenGuess
      scene="simulator"
      question="equal"
      id="q"
      title="Easy or hard?"
      place={part}
      options={["one", "two", "three"]}
      given="The model: two."
    />,
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
