import { describe, expect, it } from "vitest";
import { weekCodec } from "../../src/components/program/runner/answers.ts";
import { figures } from "../../src/components/kit/registry.ts";
import { plainKey } from "../../src/components/kit/mangled.ts";
import { linkKeys } from "../../src/layouts/link-keys.ts";

describe("linkKeys", () => {
  it("are those of every figure and of the calculator, each once", () => {
    for (const key of ["v", ...weekCodec.keys]) expect(linkKeys).toContain(key);
    for (const { fields } of figures) for (const { key } of Object.values(fields)) expect(linkKeys).toContain(key);
    expect(new Set(linkKeys).size).toBe(linkKeys.length);
  });

  it("are plain: a link whose capitals were lost still opens", () => {
    expect(linkKeys.map(plainKey)).toEqual(linkKeys);
  });
});
