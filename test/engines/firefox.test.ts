import { describe, inject } from "vitest";
import { startFirefox } from "../../scripts/engines/firefox.ts";
import { useEngine } from "./support/engine.ts";
import { testPages } from "./support/pages.ts";
import { testPlantedFaults } from "./support/planted.ts";
import { testReader } from "./support/reader.ts";

const program = inject("firefox");

if (program === null) describe.skip("Firefox");
else
  describe("Firefox", () => {
    const onSite = useEngine(
      () => startFirefox(program),
      () => inject("directory"),
    );
    testPlantedFaults(onSite);
    testReader(onSite);
    testPages(onSite);
  });
