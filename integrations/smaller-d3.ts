import type { Plugin } from "vite";

/**
 * Leaves out parts of d3 that no plot here uses but every plot would load, 20 kB. Some act as they load (transitions
 * extend selections), but here Preact draws. And d3's scales also interpolate colors and dates; ours only numbers.
 */
export const smallerD3: Plugin = {
  name: "smaller-d3",
  transform: {
    filter: { id: /[\\/]node_modules[\\/]d3-/ },
    handler: (code, id) => ({
      code: /[\\/]d3-interpolate[\\/]/.test(id)
        ? code
            .replace("function value(a, b) {", "function value(a, b) { return number(a, b);")
            // Interpolators made as the module loads: without this note the bundler keeps them, and all of d3-color.
            .replaceAll(/^(var \w+ = )(?=\(function|\w+\()/gm, "$1/* @__PURE__ */ ")
        : code,
      map: null,
      moduleSideEffects: false,
    }),
  },
};
