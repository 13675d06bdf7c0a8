import type { Plugin } from "vite";

/**
 * What of d3 no plot here needs and would reach every plot, 20 kB. Some of its parts do something as they load
 * (transitions extend selections): Preact draws here, so nothing misses it. And its scales interpolate colors and dates
 * as well as numbers: the scales here are all of numbers.
 */
export const smallerD3: Plugin = {
  name: "smaller-d3",
  transform: {
    filter: { id: /[\\/]node_modules[\\/]d3-/ },
    handler: (code, id) => ({
      code: /[\\/]d3-interpolate[\\/]/.test(id)
        ? code.replace("function value(a, b) {", "function value(a, b) { return number(a, b);")
        : code,
      map: null,
      moduleSideEffects: false,
    }),
  },
};
