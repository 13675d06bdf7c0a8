import { expect, it } from "vitest";
import { plainColor } from "../../../integrations/social/plain-color.ts";
import { linearRgb, token } from "../../support/colors.ts";

it("plainColor(color) is black, white and gray where they are, and red within one step of sRGB's own", () => {
  expect(plainColor("oklch(0 0 0)")).toBe("#000000");
  expect(plainColor("oklch(1 0 0)")).toBe("#ffffff");
  // #808080 and #ff0000, as browsers compute them.
  expect(plainColor("oklch(0.5999 0 0)")).toBe("#808080");
  expect(plainColor("oklch(0.62796 0.25768 29.234)")).toBe("#ff0000");
});

it("plainColor(color) agrees with the colors that the tests compute of the tokens", () => {
  for (const name of ["--type-i", "--type-iia", "--type-iix", "--ink", "--paper"]) {
    const [l, c, h] = token(name, "light");
    const text = plainColor(`oklch(${l} ${c} ${h})`);
    for (const [index, linear] of linearRgb([l, c, h]).entries()) {
      const byte = Number.parseInt(text.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      const back = byte <= 0.04045 ? byte / 12.92 : ((byte + 0.055) / 1.055) ** 2.4;
      expect(Math.abs(back - linear), `${name} ${text}`).toBeLessThan(0.005);
    }
  }
});

it("plainColor(color) throws for what is no oklch", () => {
  expect(() => plainColor("red")).toThrow("expected oklch(l c h), found red");
});
