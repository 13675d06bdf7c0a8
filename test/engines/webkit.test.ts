import { describe, inject } from "vitest";
import { listeningCopy } from "../../scripts/engines/listening-copy.ts";
import { startWebKit } from "../../scripts/engines/webkit.ts";
import { useEngine } from "./support/engine.ts";
import { testPages } from "./support/pages.ts";
import { testPlantedFaults } from "./support/planted.ts";
import { testReader } from "./support/reader.ts";

const programs = inject("webkit");

if (programs === null) describe.skip("WebKit");
else
  describe("WebKit", () => {
    const onSite = useEngine(
      () => startWebKit(programs),
      () => listeningCopy(inject("directory"), inject("base")),
    );
    testPlantedFaults(onSite);
    testReader(onSite);
    testPages(onSite);
  });
