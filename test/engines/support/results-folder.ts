import { fileURLToPath } from "node:url";

/** What the tests leave behind; git ignores it. */
export const resultsFolder = fileURLToPath(new URL("../../../test-results/", import.meta.url));
