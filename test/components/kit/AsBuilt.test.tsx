import { render } from "preact-render-to-string";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AsBuilt } from "../../../src/components/kit/AsBuilt.tsx";
import { openPage } from "../../support/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("AsBuilt", () => {
  it("is drawn while the page is built", () => {
    const content = vi.fn(() => <b>47 min</b>);
    expect(
      render(
        <AsBuilt as="span" isBuilt>
          {content}
        </AsBuilt>,
      ),
    ).toBe('<span class="as-built"><b>47 min</b></span>');
  });

  it("is not drawn in a reader's page before it is another one, and always from then on", async () => {
    const { figure, draw } = openPage();
    const content = vi.fn(() => <b>47 min</b>);
    await draw(
      <AsBuilt as="span" isBuilt>
        {content}
      </AsBuilt>,
    );
    expect(content).not.toHaveBeenCalled();
    for (const isBuilt of [false, true]) {
      await draw(
        <AsBuilt as="span" isBuilt={isBuilt}>
          {content}
        </AsBuilt>,
      );
      expect(figure.one("b").textContent).toBe("47 min");
    }
  });
});
