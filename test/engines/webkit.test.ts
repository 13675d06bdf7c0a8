import { describe, inject } from "vitest";
import { listeningCopy } from "../../scripts/engines/listening-copy.ts";
import { startWebKit } from "../../scripts/engines/webkit.ts";
import { useEngine } from "./support/engine.ts";
import { testPages } from "./support/pages.ts";

const programs = inject("webkit");

if (programs === null) describe.skip("WebKit");
else
  describe("WebKit", () => {
    testPages(
      useEngine(
        () => startWebKit(programs),
        () => listeningCopy(inject("directory"), inject("base")),
      ),
    );
  });
