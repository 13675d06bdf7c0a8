// `client:painted`: an island that wakes after the page's first frame.
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

declare module "astro" {
  interface AstroClientDirectives {
    "client:painted"?: boolean;
  }
}

export const painted = (): AstroIntegration => ({
  name: "painted",
  hooks: {
    "astro:config:setup": ({ addClientDirective }) => {
      addClientDirective({
        name: "painted",
        entrypoint: fileURLToPath(new URL("painted/directive.ts", import.meta.url)),
      });
    },
  },
});
