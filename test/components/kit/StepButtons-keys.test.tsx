import { afterEach, describe, expect, it, vi } from "vitest";
import { percentField } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { StepButtons } from "../../../src/components/kit/StepButtons.tsx";
import { openPage, PageElement, send, settle } from "../../support/page.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function drawn() {
  const { figure, draw } = openPage();
  const fields = createFields({ intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }) });
  await draw(<StepButtons fields={fields} figure="sketch" />);
  for (const intensity of [0.8, 0.9]) fields.choose({ intensity });
  const press = (key: string, about: object = {}, target = figure): boolean =>
    send(target, "keydown", {
      ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
      ...about,
    });
  return { figure, draw, press, fields, now: () => fields.state.value.intensity };
}

describe("StepButtons", () => {
  it.each(["ctrlKey", "metaKey"])("takes back with Z and does again with Y or Shift and Z, and %s", async (held) => {
    const { press, now } = await drawn();
    expect([press("z", { [held]: true }), now()]).toEqual([true, 0.8]);
    expect([press("Z", { [held]: true }), now()]).toEqual([true, 0.65]);
    expect([press("Z", { [held]: true, shiftKey: true }), now()]).toEqual([true, 0.8]);
    expect([press("y", { [held]: true }), now()]).toEqual([true, 0.9]);
  });

  it("leaves to the page other keys, Z alone, and Z with Alt", async () => {
    const { press, now } = await drawn();
    for (const [key, about] of [
      ["z", {}],
      ["y", {}],
      ["x", { ctrlKey: true }],
      ["z", { ctrlKey: true, altKey: true }],
    ] as const)
      expect(press(key, about)).toBe(false);
    expect(now()).toBe(0.9);
  });

  it("leaves to a text field its own typing", async () => {
    const { figure, press, now } = await drawn();
    const field = new PageElement("input");
    figure.appendChild(field);
    expect(press("z", { ctrlKey: true })).toBe(true);
    vi.spyOn(field, "matches").mockImplementation((selector) => selector.startsWith("input[type=text]"));
    expect(press("z", { ctrlKey: true }, field)).toBe(false);
    expect(now()).toBe(0.8);
  });

  it("does what its buttons say", async () => {
    const { figure, now } = await drawn();
    const [undo, redo, reset] = figure.all("button");
    const seen = [undo, redo, reset].map((button) => {
      if (button !== undefined) send(button, "click");
      return now();
    });
    expect(seen).toEqual([0.8, 0.9, 0.65]);
  });

  it("hears no keys once it has left the page", async () => {
    const { draw, press, now } = await drawn();
    await draw(null);
    await settle();
    expect(press("z", { ctrlKey: true })).toBe(false);
    expect(now()).toBe(0.9);
  });
});
