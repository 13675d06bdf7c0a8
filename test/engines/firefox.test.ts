import { describe, inject } from "vitest";
import { startFirefox } from "../../scripts/engines/firefox.ts";
import { useEngine } from "./support/engine.ts";
import { testPages } from "./support/pages.ts";

const program = inject("firefox");

if (program === null) describe.skip("Firefox");
else
  describe("Firefox", () => {
    testPages(
      useEngine(
        () => startFirefox(program),
        () => inject("directory"),
      ),
    );
  });
