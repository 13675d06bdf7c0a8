import { describe, expect, it } from "vitest";
import { pagePolicy, withPolicy } from "../../integrations/policy.ts";

// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
const html = (policy: string, rest = "") =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

describe("pagePolicy(page, html, frameAncestors)", () => {
  it("keeps the page's directives and adds who may frame it", () => {
    expect(pagePolicy("index.html", html("default-src 'self';img-src data:;"), "'none'")).toBe(
      "default-src 'self'; img-src data:; frame-ancestors 'none'",
    );
    expect(pagePolicy("embed/x", html("default-src 'self'"), "*")).toMatch(/; frame-ancestors \*$/);
  });
  it("keeps the first of two mentions of a directive, as browsers do", () => {
    expect(pagePolicy("index.html", html("img-src 'self'; img-src *"), "*")).toBe("img-src 'self'; frame-ancestors *");
  });
  it("keeps the hashes of inline scripts that are in the page and drops the others", () => {
    const policy = `script-src 'self' 'sha256-unused=' ${alertHash}; style-src 'self' 'sha256-unused='`;
    const body =
      '<script type="module" src="/a.js"></script><script>alert(1)</script><script type="application/ld+json">{}</script>';
    expect(pagePolicy("index.html", html(policy, body), "'none'")).toBe(
      `script-src 'self' ${alertHash}; style-src 'self'; frame-ancestors 'none'`,
    );
  });
  it("throws for an inline script or style that the page's own policy refuses, and for a page without a policy", () => {
    expect(() => pagePolicy("a.html", html("script-src 'self'", "<script>alert(1)</script>"), "*")).toThrow(
      /a\.html has an inline <script>/,
    );
    expect(() => pagePolicy("a.html", html("style-src 'self'", "<style>a{}</style>"), "*")).toThrow(
      /a\.html has an inline <style>/,
    );
    expect(() => pagePolicy("a.html", "<head></head>", "*")).toThrow(/a\.html has no <meta/);
  });
});

it("withPolicy(html, header) writes the header's policy into the page, without who may frame it, and changes nothing else", () => {
  const page = html("script-src 'self' 'sha256-unused='; img-src data:", "<script>alert(1)</script>");
  expect(withPolicy(page, `script-src 'self' ${alertHash}; img-src data:; frame-ancestors 'none'`)).toBe(
    html(`script-src 'self' ${alertHash}; img-src data:`, "<script>alert(1)</script>"),
  );
});
