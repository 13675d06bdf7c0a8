import { describe, expect, it } from "vitest";
import { formatHeadersFile, headersFor, parseHeadersFile } from "../../scripts/server/headers-file.ts";

const rules = [
  { path: "/*", headers: [["X-Frame-Options", "DENY"]] },
  { path: "/embed/week/", headers: [["Content-Security-Policy", "default-src 'self'; frame-ancestors *"]] },
] as const;

describe("formatHeadersFile(rules) and parseHeadersFile(text)", () => {
  it("writes a path, then its headers, indented", () => {
    expect(formatHeadersFile(rules)).toBe(
      "/*\n  X-Frame-Options: DENY\n\n/embed/week/\n  Content-Security-Policy: default-src 'self'; frame-ancestors *\n",
    );
  });
  it("reads back what it wrote, past notes and empty lines", () => {
    expect(parseHeadersFile(`# a note\n\n${formatHeadersFile(rules)}`)).toEqual(rules);
  });
  it("refuses what hosts would drop: long lines, many rules, line breaks", () => {
    const one = (value: string) => [{ path: "/", headers: [["X", value]] as const }];
    expect(() => formatHeadersFile(one("x".repeat(2000)))).toThrow(/2005 characters/);
    expect(() => formatHeadersFile(one("a\n  Evil: b"))).toThrow(/line break/);
    expect(() => formatHeadersFile(Array.from({ length: 101 }, () => rules[0]))).toThrow(/at most 100/);
  });
  it("says what it expected when a line is no header", () => {
    expect(() => parseHeadersFile("/\n  nonsense")).toThrow(/expected "Name: value"/);
    expect(() => parseHeadersFile("  X: 1")).toThrow(/under a path/);
  });
});

describe("headersFor(rules, path)", () => {
  it("matches whole paths, and any rest only where a star stands", () => {
    expect(Object.keys(headersFor(rules, "/embed/week/"))).toEqual(["x-frame-options", "content-security-policy"]);
    expect(Object.keys(headersFor(rules, "/embed/week/more"))).toEqual(["x-frame-options"]);
  });
});
