/**
 * Which modules travel together to the browser. Left alone, the bundler makes a file of each set of modules that the
 * same pages share: thirty for the simulator, which weigh a sixth more than a few, because what recurs in two files is
 * not packed as one. A group takes along what its modules import, but for what an earlier group has taken: what most
 * pages use stands first, so that no page fetches what only another one needs.
 */
const source = (...paths: readonly string[]): RegExp =>
  new RegExp(`[\\\\/]src[\\\\/](${paths.join("|").replaceAll("/", "[\\\\/]")})`);

export const chunks = [
  { name: "preact", test: /[\\/]node_modules[\\/]@?preact[\\/]/ },
  {
    name: "base",
    test: source(
      "sim/numerics/(range|limits|bisect)",
      "sim/(version|training/effort-band|fibers/compositions)",
      "describe/numbers",
      "components/figures/frame/(copy|table)",
    ),
  },
  {
    name: "fields",
    test: source(
      "components/controls/(TextField|Choice|useAfterPress)",
      "state/(codec|number|duration|parsed|units|races|week-answers)",
      "describe/training/units",
      "components/figures/frame/address",
    ),
  },
  {
    name: "frame",
    test: source(
      "charts/(scale|path|plot-frame|ticks)",
      "components/figures/frame/(Tools|DataTable|TableDetails|in-frame|announcer)",
    ),
  },
  {
    name: "muscle",
    test: source(
      "sim/(fibers|motor-units)/",
      "describe/recruitment",
      "components/controls/Slider",
      "components/figures/recruitment/(looks|paint|Readout)",
    ),
  },
  { name: "training", test: source("sim/training/(load|oxygen|shares|zones)") },
  { name: "plots", test: source("charts/(LinePlot|Axes|Curves|Marks|Regions|PlotCursor)", "workers/port") },
  {
    name: "simulator",
    test: source(
      "sim/adaptation/",
      "charts/TypeStrips",
      "describe/simulator/(?!link|compare|guess)",
      "components/figures/frame/(Cursor|moved|spot|steps|value-at)",
      "components/figures/simulator/(?!Compare|compare|Cost|draw-spread|files|Pace|panels|questions|said)",
    ),
  },
].map((group, index, all) => ({ ...group, priority: all.length - index }));
