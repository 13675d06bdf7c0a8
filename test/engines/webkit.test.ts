import { join } from "node:path";
import { describe, inject } from "vitest";
import { makeListeningCopy } from "../../scripts/engines/listening-copy.ts";
import { startWebKit } from "../../scripts/engines/webkit.ts";
import { useEngine } from "./support/engine.ts";
import { testPages } from "./support/pages.ts";
import { testPlantedFaults } from "./support/planted.ts";
import { testReader } from "./support/reader.ts";
import { resultsFolder } from "./support/results-folder.ts";

const programs = inject("webkit");
const copy = join(resultsFolder, "listening-site");

if (programs === null) describe.skip("WebKit");
else
  describe("WebKit", () => {
    const onSite = useEngine(
      () => startWebKit(programs),
      () => {
        makeListeningCopy(inject("directory"), inject("base"), copy);
        return copy;
      },
    );
    testPlantedFaults(onSite);
    testReader(onSite);
    testPages(onSite);
  });
