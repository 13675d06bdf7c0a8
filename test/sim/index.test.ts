/** The contract of the one door: whatever it is handed, a public function answers or throws a RangeError that explains. */
import { describe, expect, it } from "vitest";
import * as sim from "../../src/sim/index.ts";
import type { CountedSession } from "../../src/sim/index.ts";

const pool = sim.createMotorUnitPool();
const mix = sim.compositions[0];
const run: CountedSession = { goal: "easy", time: 3600, distance: 10_000, work: [] };
const work = { band: "interval", time: 60, distance: 300 };
const week = {
  race: { distance: 5000, time: 1620 },
  weekly: { distance: 30_000 },
  runs: 4,
  experience: "over-3-years",
};
const zone = { intensity: null, ofHighest: { from: 0.8, to: 0.9 }, ofThreshold: null };
const heartRates = { highest: 190, resting: 50, threshold: 170 };
const bare: unknown = Object.create(null);

const wrongObjects = [undefined, null, 0.5, "pool", Symbol("pool"), [], {}, bare, () => 1];
const wrongNumbers = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1, "1", 1n, Symbol("1"), [], {}, bare];
const wrongWords = [undefined, null, 1, "", "toString", [], {}, bare];
const notOptions = [null, 0.5, "slow", Symbol("slow"), [], { speed: 1 }, () => 1];
const oddPools = [
  { ...pool, maxForce: 5e-324 },
  { ...pool, maxExcitation: 1e15 },
  { ...pool, twitchForce: pool.twitchForce.map((value, unit) => (unit === 7 ? 1e308 : value)) },
  { ...pool, size: 119 },
  { ...pool, size: Number.NaN },
  { ...pool, twitchForce: [...pool.twitchForce] },
  { ...pool, recruitmentThreshold: pool.recruitmentThreshold.map((value, unit) => (unit === 7 ? Number.NaN : value)) },
  { ...pool, peakFiringRate: new Float64Array(pool.size) },
  { ...pool, maxForce: 0 },
  { ...pool, firingRateGain: Number.POSITIVE_INFINITY },
];
const pools = [...wrongObjects, ...oddPools].map((wrong) => [wrong, 0.5]);
const mixes = [...wrongObjects, { I: 1, IIa: 0 }, { I: 0.5, IIa: 0.5, IIx: 0.5 }, { I: "1", IIa: 0, IIx: 0 }];
const amounts = [...wrongObjects, { low: 1, moderate: 1 }, { low: -1, moderate: 0, high: 0 }];

const stint = { intensity: 0.8, duration: 1800 };
const weekly = { session: stint, perWeek: 3 };
const trainee = { composition: mix };
/** What cannot stand where a session can; a list of parts can. */
const stints = [
  ...wrongObjects.filter((wrong) => !Array.isArray(wrong)),
  ...wrongObjects.map((wrong) => [wrong]),
  ...wrongNumbers.flatMap((wrong) => [{ ...stint, intensity: wrong }, [{ ...stint, duration: wrong }]]),
  new Array(2),
  { ...stint, time: 60 },
  [stint, { ...stint, Intensity: 1 }],
];
const notParameters = [...wrongObjects.slice(1), { gain: 1 }, { oxidativeTime: 0 }, { oxidativeTime: null }];
const notRules = [
  { gated: true },
  ...wrongObjects.slice(1).filter((wrong) => wrong !== bare && JSON.stringify(wrong) !== "{}"),
  ...wrongObjects.slice(1).flatMap((wrong) => [{ cap: wrong }, { gate: wrong }]),
  ...notParameters
    .filter((wrong) => wrong !== bare && JSON.stringify(wrong) !== "{}")
    .map((parameters) => ({ parameters })),
];

const { mixed } = sim.bufferSets;
const buffers = [
  ...wrongObjects,
  ...wrongNumbers.map((wrong) => ({ ...mixed, protein: wrong })),
  { ...mixed, histidine: 10 },
];
const titrations = [
  ...[null, 0.5, "open", Symbol("open"), [], () => 1],
  ...wrongNumbers
    .slice(1)
    .flatMap((wrong) => [
      { pco2: wrong },
      { restingPco2: wrong },
      { restingPH: wrong },
      { phosphateFromPhosphocreatine: wrong },
      { chemistry: { proteinPK: wrong } },
    ]),
  ...wrongWords.slice(1).map((wrong) => ({ bicarbonate: wrong })),
  { pCO2: 40 },
  { chemistry: { pK: 6 } },
  { chemistry: null },
];

const uncertain = { parameters: { a: { range: [0, 1] } }, x: [0], run: () => [0] };
const uncertainModels = [
  ...wrongObjects,
  ...[...wrongObjects.slice(0, 6), bare].map((run) => ({ ...uncertain, run })),
  ...wrongNumbers.filter((x) => x !== -1).map((x) => ({ ...uncertain, x: [x] })),
  ...wrongObjects.filter((x) => !Array.isArray(x)).map((x) => ({ ...uncertain, x })),
  { ...uncertain, x: new Array(2) },
  ...wrongObjects.map((a) => ({ ...uncertain, parameters: { a } })),
  ...[...wrongObjects, [0], [1, 0], [Number.NaN, 1], ["0", 1]].map((range) => ({
    ...uncertain,
    parameters: { a: { range } },
  })),
];
const samples = [
  ...uncertainModels.map((wrong) => [wrong, 10, 1]),
  ...[...wrongNumbers, 1, 2.5, 100_001].map((wrong) => [uncertain, wrong, 1]),
  ...[...wrongNumbers, 0.5].filter((wrong) => wrong !== -1).map((wrong) => [uncertain, 10, wrong]),
];

const loadLists = [
  ...[
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)),
    ...wrongNumbers.map((wrong) => [1, wrong]),
    new Array(2),
  ].map((wrong) => [wrong]),
  ...notParameters.filter((wrong) => wrong !== bare && JSON.stringify(wrong) !== "{}").map((wrong) => [[1], wrong]),
  ...wrongNumbers.slice(1).map((wrong) => [[1], { fatigueTime: wrong }]),
];

const carrier = { vmax: 100, km: 20, transAcceleration: 1.5 };
const side = { lactate: 10, pH: 7 };
const sides = [
  ...wrongObjects,
  ...wrongNumbers.flatMap((wrong) => [
    { ...side, lactate: wrong },
    { ...side, pH: wrong },
  ]),
  { ...side, ph: 6.8 },
];
const metabolism = { vo2max: 62, vlamax: 0.4 };
const metabolisms = [
  ...wrongObjects,
  ...wrongNumbers.flatMap((wrong) => [
    { ...metabolism, vo2max: wrong },
    { ...metabolism, vlamax: wrong },
  ]),
  ...wrongWords.slice(1).map((wrong) => ({ ...metabolism, vlamaxFrom: wrong })),
  { ...metabolism, bodymass: 90 },
];

const stage = { duration: 60, demand: 0.8 };
const shuttleOptions = [
  ...[null, 0.5, "guard", [], () => 1, { mct: 1 }, { guard: null }, { functional: 1 }, { functional: true, mct4: 1.3 }],
  ...wrongNumbers
    .slice(1)
    .flatMap((wrong) =>
      ["mct4", "mct1", "mct4Km", "carnosine", "sampleEvery", "step"].map((name) => ({ [name]: wrong })),
    ),
  ...wrongNumbers.slice(1).map((wrong) => ({ parameters: { mct4Fast: wrong } })),
  { parameters: null },
  { parameters: { vmax: 1 } },
];

const history = [{ version: "1", changed: "First." }];
const notTexts = wrongWords.filter((wrong) => typeof wrong !== "string");
const equal = { rule: "minutes", time: 1800 };
const block = { perWeek: 3, days: 56, athlete: trainee, beside: [weekly] };
const list = [0.5, 1];

const notChainOptions = [
  ...notOptions,
  ...wrongWords.slice(1).map((legs) => ({ legs })),
  ...[...wrongNumbers.slice(1), 1.1].map((diffusionShareOfRest) => ({ diffusionShareOfRest })),
];
const chainCalls = [
  ...wrongObjects.filter((wrong) => wrong !== bare && JSON.stringify(wrong) !== "{}").map((wrong) => [wrong]),
  ...wrongNumbers.slice(1).map((delivery) => [{ delivery }]),
  ...[-0.91, 9.1].map((mitochondria) => [{ mitochondria }]),
  [{ lungs: 0.1 }],
  ...notChainOptions.map((wrong) => [{ delivery: 0.1 }, wrong]),
];

/** Argument lists that must be refused, by function. */
/** What no block is, and no list of its sessions. */
const wrongBlocks = [
  ...wrongObjects.map((wrong) => [wrong, []]),
  ...[...wrongObjects, [[]]].map((wrong) => [{ ...week, weeks: 2 }, wrong]),
  ...[undefined, null, 0.5, "week"].map((wrong) => [{ ...week, weeks: 1 }, [wrong]]),
  ...wrongObjects.map((wrong) => [{ ...week, weeks: 1 }, [[wrong]]]),
  ...wrongNumbers.map((day) => [{ ...week, weeks: 1 }, [[{ day, hard: false, steps: [] }]]]),
];

const refused: Record<string, readonly (readonly unknown[])[]> = {
  createMotorUnitPool: [null, 1, "size", [], { size: 0 }, { size: "120" }].map((wrong) => [wrong]),
  firingRates: [...pools, ...wrongNumbers.map((wrong) => [pool, wrong])],
  activations: [...pools, ...wrongNumbers.map((wrong) => [pool, wrong])],
  force: [...pools, ...wrongNumbers.map((wrong) => [pool, wrong])],
  excitationFor: [...pools, ...wrongNumbers.map((wrong) => [pool, wrong])],
  hold: [
    ...pools,
    ...wrongNumbers.map((wrong) => [pool, wrong]),
    ...notOptions.map((wrong) => [pool, 0.5, wrong]),
    ...wrongNumbers.slice(1).flatMap((wrong) => [
      [pool, 0.5, { duration: wrong }],
      [pool, 0.5, { sampleEvery: wrong }],
      [pool, 0.5, { parameters: { adaptationTime: wrong } }],
      [pool, 0.5, { adaptation: wrong }],
      [pool, 0.5, { slowing: wrong }],
      [pool, 0.5, { pastFailure: wrong }],
    ]),
    ...notOptions.map((parameters) => [pool, 0.5, { parameters }]),
  ],
  meanTwitchForce: wrongNumbers.flatMap((wrong) => [
    [wrong, 50, 10],
    [1, wrong, 10],
    [1, 50, wrong],
  ]),
  fuglevandMeanForce: wrongNumbers.map((wrong) => [wrong]),
  durationAtIntensity: wrongNumbers.map((wrong) => [wrong]),
  usualTolerance: wrongNumbers.map((wrong) => [wrong]),
  timeToExhaustion: [
    ...wrongNumbers.map((wrong) => [wrong]),
    ...notOptions.flatMap((wrong) => [
      [1, wrong],
      [1, {}, wrong],
    ]),
    ...[...wrongObjects.slice(1), ...oddPools].map((wrong) => [1, { pool: wrong }]),
    ...wrongNumbers.slice(1).flatMap((wrong) => [
      [1, {}, { fatigueScale: wrong }],
      [1, {}, { recoveryTime: wrong }],
      [1, {}, { intensityScale: wrong }],
    ]),
  ],
  simulateSession: [
    ...[...wrongObjects.filter((wrong) => !Array.isArray(wrong)), [], new Array(2), new Array(401).fill(stint)].map(
      (wrong) => [wrong, mix],
    ),
    ...wrongObjects.map((wrong) => [[wrong], mix]),
    ...wrongNumbers.map((wrong) => [[{ ...stint, intensity: wrong }], mix]),
    ...[...wrongNumbers, 0].map((wrong) => [[stint, { ...stint, duration: wrong }], mix]),
    [[{ ...stint, bout: 1 }], mix],
    [new Array(2).fill({ ...stint, duration: 50_000 }), mix],
    ...mixes.map((wrong) => [[stint], wrong]),
    ...notOptions.map((wrong) => [[stint], mix, wrong]),
    ...[...wrongNumbers.slice(1), 1, 2.5, 2001].map((samples) => [[stint], mix, { samples }]),
  ],
  cumulativeFiberShare: [...pools, ...wrongNumbers.slice(1).map((wrong) => [pool, wrong])],
  unitTypes: [
    ...pools.map(([wrong]) => [wrong, mix]),
    ...mixes.map((wrong) => [pool, wrong]),
    ...wrongNumbers.slice(1).map((wrong) => [pool, mix, wrong]),
  ],
  excitationAt: [...wrongNumbers.map((wrong) => [wrong]), ...wrongNumbers.slice(1).map((wrong) => [1, wrong])],
  intensityAt: wrongNumbers.map((wrong) => [wrong]),
  recruitment: [...wrongNumbers.map((wrong) => [wrong, mix]), ...mixes.map((wrong) => [0.8, wrong]), [0.8]],
  trainingStimulus: [
    ...stints.map((wrong) => [wrong, mix]),
    ...mixes.map((wrong) => [stint, wrong]),
    ...notRules.map((wrong) => [stint, mix, wrong]),
  ],
  withinStudyContrasts: wrongWords.slice(1).map((wrong) => [wrong]),
  compareStudies: notRules.map((wrong) => [wrong]),
  fitnessFatigue: loadLists,
  variableDoseResponse: loadLists,
  adapt: [
    [[], { ...trainee, inital: {} }, 7],
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)).map((wrong) => [wrong, trainee, 7]),
    ...[...wrongObjects.map((wrong) => [wrong]), new Array(2)].map((wrong) => [wrong, trainee, 7]),
    ...wrongNumbers.map((wrong) => [[{ days: wrong, sessions: [] }], trainee, 7]),
    ...wrongObjects
      .filter((wrong) => !Array.isArray(wrong))
      .map((wrong) => [[{ days: 7, sessions: wrong }], trainee, 7]),
    ...[...wrongObjects, ...stints.map((session) => ({ session, perWeek: 3 }))].map((wrong) => [
      [{ days: 7, sessions: [wrong] }],
      trainee,
      7,
    ]),
    ...wrongNumbers.map((wrong) => [[{ days: 7, sessions: [{ ...weekly, perWeek: wrong }] }], trainee, 7]),
    [[{ days: 7, sessions: [{ ...weekly, perweek: 4 }] }], trainee, 7],
    [[{ days: 7, sessions: [weekly], weeks: 2 }], trainee, 7],
    ...[{ MCT4: 0.3 }, { oxidative: { I: 0.1, IIa: 0, IIx: 0, IIb: 0 } }].map((initial) => [
      [],
      { ...trainee, initial },
      7,
    ]),
    ...[...wrongObjects, ...mixes.map((composition) => ({ composition }))].map((wrong) => [[], wrong, 7]),
    ...wrongObjects
      .slice(1)
      .filter((wrong) => wrong !== bare && JSON.stringify(wrong) !== "{}")
      .map((initial) => [[], { ...trainee, initial }, 7]),
    ...wrongNumbers
      .slice(1)
      .flatMap((wrong) => [{ iixShare: wrong }, { mct4: wrong }, { hasTrained: wrong }, { oxidative: wrong }])
      .map((initial) => [[], { ...trainee, initial }, 7]),
    ...wrongNumbers.map((wrong) => [[], trainee, wrong]),
    ...[...notRules, ...wrongNumbers.slice(1).map((every) => ({ every }))].map((wrong) => [[], trainee, 7, wrong]),
  ],
  adaptWeeks: [
    ...[...wrongObjects.filter((wrong) => !Array.isArray(wrong)), new Array(2)].map((wrong) => [wrong, trainee]),
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)).map((wrong) => [[wrong], trainee]),
    ...stints.map((session) => [[[{ session, perWeek: 3 }]], trainee]),
    ...[...wrongObjects, ...mixes.map((composition) => ({ composition }))].map((wrong) => [[], wrong]),
    [new Array(521).fill("lifting"), trainee],
    ...[{ cap: true }, ...wrongNumbers.slice(1).map((every) => ({ every }))].map((wrong) => [[], trainee, wrong]),
  ],
  allowedTimes: [
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)).map((wrong) => [wrong, equal]),
    ...[...wrongNumbers.map((wrong) => [wrong]), new Array(2)].map((wrong) => [wrong, equal]),
    ...wrongObjects.map((wrong) => [list, wrong]),
    ...wrongWords.map((rule) => [list, { ...equal, rule }]),
    ...wrongNumbers.flatMap((wrong) => [
      [list, { ...equal, time: wrong }],
      [list, { rule: "held", share: wrong, by: "races" }],
      [list, { rule: "cost", cost: wrong, method: "lucia" }],
    ]),
    ...wrongWords.flatMap((wrong) => [
      [list, { rule: "held", share: 1, by: wrong }],
      [list, { rule: "cost", cost: 60, method: wrong }],
    ]),
    [list, { ...equal, share: 1 }],
  ],
  gainAcross: [
    ...wrongObjects
      .filter((wrong) => !Array.isArray(wrong))
      .flatMap((wrong) => [
        [wrong, [60, 60], block],
        [list, wrong, block],
      ]),
    ...wrongNumbers.map((wrong) => [[wrong], [60], block]),
    ...wrongNumbers.filter((wrong) => wrong !== null).map((wrong) => [[1], [wrong], block]),
    ...[
      [new Array(2), [60, 60], block],
      [list, new Array(2), block],
      [list, [60], block],
    ],
    ...wrongObjects.map((wrong) => [list, [60, 60], wrong]),
    ...wrongNumbers.flatMap((wrong) => [
      [list, [60, 60], { ...block, perWeek: wrong }],
      [list, [60, 60], { ...block, days: wrong }],
    ]),
    ...wrongObjects.map((athlete) => [list, [60, 60], { ...block, athlete }]),
    ...wrongObjects
      .slice(1)
      .filter((wrong) => !Array.isArray(wrong))
      .map((beside) => [list, [60, 60], { ...block, beside }]),
    ...[...wrongObjects, ...stints.map((session) => ({ session, perWeek: 3 }))].map((wrong) => [
      list,
      [60, 60],
      { ...block, beside: [wrong] },
    ]),
    [list, [60, 60], { ...block, weeks: 8 }],
    [[0.5], [72_000], { ...block, perWeek: 9 }],
    ...notRules.map((wrong) => [list, [60, 60], block, wrong]),
  ],
  shiftedMix: [...mixes.map((wrong) => [wrong, 0.05]), ...wrongNumbers.map((wrong) => [mix, wrong])],
  caseRuns: wrongWords.map((wrong) => [wrong]),
  minutesFrom: [...wrongWords.map((wrong) => [wrong, 0.8]), ...wrongNumbers.map((wrong) => ["threshold-only", wrong])],
  bandOf: wrongNumbers.map((wrong) => [wrong]),
  heartRateShare: wrongNumbers.map((wrong) => [wrong]),
  lactateLevel: wrongNumbers.map((wrong) => [wrong]),
  stretchAt: [...wrongNumbers.map((wrong) => [sim.fiveZones, wrong]), [null, 0.5], ["low", 0.5]],
  paceAtIntensity: wrongNumbers.flatMap((wrong) => [
    [wrong, 0.8],
    [50, wrong],
  ]),
  intensityAtPace: wrongNumbers.flatMap((wrong) => [
    [wrong, 300],
    [50, wrong],
  ]),
  vdot: wrongNumbers.flatMap((wrong) => [
    [wrong, 1200],
    [5000, wrong],
  ]),
  raceTime: wrongNumbers.flatMap((wrong) => [
    [wrong, 5000],
    [50, wrong],
  ]),
  trainingPaces: wrongNumbers.map((wrong) => [wrong]),
  paceRanges: wrongNumbers.map((wrong) => [wrong]),
  raceEquivalents: wrongNumbers.map((wrong) => [wrong]),
  thresholdVdot: wrongNumbers.map((wrong) => [wrong]),
  zoneHeartRates: [
    ...wrongObjects.flatMap((wrong) => [
      [wrong, heartRates],
      [zone, wrong],
    ]),
    ...wrongNumbers
      .filter((wrong) => wrong !== null)
      .flatMap((wrong) => [
        [zone, { ...heartRates, highest: wrong }],
        [{ ...zone, ofHighest: { from: wrong, to: null } }, heartRates],
        [{ ...zone, intensity: wrong }, heartRates],
      ]),
  ],
  sessionLimits: [
    [],
    ...wrongObjects.map((wrong) => [wrong]),
    ...wrongNumbers.flatMap((wrong) => [[{ weeklyDistance: wrong, vdot: 50 }], [{ weeklyDistance: 5e4, vdot: wrong }]]),
  ],
  protonatedFraction: wrongNumbers.flatMap((wrong) => [
    [wrong, 7],
    [7, wrong],
  ]),
  protonsPerPhosphocreatine: wrongNumbers.map((wrong) => [wrong]),
  resistanceShares: notChainOptions.map((wrong) => [wrong]),
  resistancesAfter: chainCalls,
  vo2maxGain: chainCalls,
  titrate: [
    ...wrongNumbers.filter((wrong) => wrong !== -1).map((wrong) => [wrong, mixed]),
    ...buffers.map((wrong) => [10, wrong]),
    ...titrations.map((wrong) => [10, mixed, wrong]),
  ],
  loadFor: [
    ...wrongNumbers.map((wrong) => [wrong, mixed]),
    ...buffers.map((wrong) => [7, wrong]),
    ...titrations.map((wrong) => [7, mixed, wrong]),
  ],
  bufferCapacity: [
    ...wrongNumbers.flatMap((wrong) => [
      [wrong, 6.5, mixed],
      [7.1, wrong, mixed],
    ]),
    ...buffers.map((wrong) => [7.1, 6.5, wrong]),
    ...titrations.map((wrong) => [7.1, 6.5, mixed, wrong]),
    [7, 7, mixed],
  ],
  carrierFlux: [
    ...[
      ...wrongObjects,
      ...wrongNumbers.flatMap((wrong) => [
        { ...carrier, vmax: wrong },
        { ...carrier, km: wrong },
        { ...carrier, transAcceleration: wrong },
      ]),
      { ...carrier, Km: 5 },
    ].map((wrong) => [wrong, side, side]),
    ...sides.flatMap((wrong) => [
      [carrier, wrong, side],
      [carrier, side, wrong],
    ]),
  ],
  maderSteadyState: [
    ...metabolisms.map((wrong) => [wrong]),
    ...[
      ...[null, 0.5, "classic", [], () => 1, { ks1: 1 }],
      ...wrongWords.slice(1).map((wrong) => ({ constants: wrong })),
      ...wrongNumbers.slice(1).flatMap((wrong) => [{ samples: wrong }, { parameters: { kel: wrong } }]),
      { parameters: null },
      { parameters: { kL: 1 } },
    ].map((wrong) => [metabolism, wrong]),
  ],
  simulateShuttle: [
    ...[...wrongObjects.filter((wrong) => !Array.isArray(wrong)), [], new Array(2)].map((wrong) => [wrong, "trained"]),
    ...wrongObjects.map((wrong) => [[wrong], "trained"]),
    ...[...wrongNumbers, 0].map((duration) => [[{ ...stage, duration }], "trained"]),
    ...[...wrongNumbers, "easy"].map((demand) => [[{ ...stage, demand }], "trained"]),
    [[{ ...stage, intensity: 0.8 }], "trained"],
    [
      [
        { duration: 50_000, demand: 0.5 },
        { duration: 50_000, demand: 0.5 },
      ],
      "trained",
    ],
    ...metabolisms.map((wrong) => [[stage], wrong]),
    ...wrongNumbers.slice(1).map((bodyMass) => [[stage], { ...metabolism, bodyMass }]),
    ...shuttleOptions.map((wrong) => [[stage], "trained", wrong]),
  ],
  planWeek: [
    ...wrongObjects.map((wrong) => [wrong]),
    ...wrongObjects.filter((wrong) => wrong !== null).map((race) => [{ ...week, race }]),
    ...wrongObjects.map((weekly) => [{ ...week, weekly }]),
    ...wrongNumbers.flatMap((wrong) => [[{ ...week, runs: wrong }], [{ ...week, weekly: { distance: wrong } }]]),
    ...wrongWords.map((experience) => [{ ...week, experience }]),
    ...wrongWords.slice(1).map((focus) => [{ ...week, focus }]),
    ...wrongObjects.slice(1).map((goal) => [{ ...week, goal }]),
    ...wrongObjects.slice(1).map((longestRun) => [{ ...week, longestRun }]),
  ],
  planBlock: [
    ...wrongObjects.map((wrong) => [wrong]),
    ...wrongNumbers.map((wrong) => [{ ...week, runs: wrong }]),
    ...wrongNumbers
      .slice(1)
      .flatMap((wrong) => [
        [{ ...week, weeks: wrong }],
        [{ ...week, hardSessions: wrong }],
        [{ ...week, longDay: wrong }],
        [{ ...week, days: [wrong] }],
        [{ ...week, age: wrong }],
        [{ ...week, event: { distance: wrong } }],
        [{ ...week, event: { distance: 5000, inDays: wrong } }],
        [{ ...week, target: { share: wrong, by: "distance" } }],
      ]),
    ...wrongWords
      .slice(1)
      .flatMap((wrong) => [
        [{ ...week, choice: wrong }],
        [{ ...week, recent: [wrong] }],
        [{ ...week, doubles: wrong }],
        [{ ...week, recovery: wrong }],
        [{ ...week, whenTired: wrong }],
        [{ ...week, fever: wrong }],
        [{ ...week, returning: wrong }],
        [{ ...week, raceConfirmed: wrong }],
        [{ ...week, target: { share: 0.2, by: wrong } }],
        [{ ...week, target: { share: 0.2, by: "distance", scheme: wrong } }],
      ]),
    ...wrongObjects.slice(1).flatMap((wrong) => [[{ ...week, event: wrong }], [{ ...week, target: wrong }]]),
    [{ ...week, days: [] }],
    [{ ...week, days: 3 }],
    [{ ...week, recent: "threshold" }],
    [{ ...week, days: [1, 3], longDay: 6 }],
  ],
  checkBlock: wrongBlocks,
  blockLimits: wrongBlocks,
  withRepeats: [
    ...wrongObjects.map((wrong) => [wrong, 0, 1]),
    ...wrongNumbers.map((count) => [{ steps: [{ part: "repeats" }] }, 0, count]),
    [{ steps: [{ part: "easy" }] }, 0, 3],
    [{ steps: [] }, 1, 3],
  ],
  sessionLoad: [
    ...wrongObjects.map((wrong) => [wrong]),
    ...wrongObjects.map((effort) => [{ time: 60, effort }]),
    ...wrongNumbers.flatMap((wrong) => [
      [{ time: wrong, effort: { rpe: [2, 3] } }],
      [{ time: 60, effort: { rpe: [wrong, 3] } }],
      [{ time: 60, effort: { rpe: [2, wrong] } }],
    ]),
  ],
  dailyLoads: [
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)).map((wrong) => [wrong]),
    ...wrongNumbers.map((day) => [[{ day, time: 60, effort: { rpe: [2, 3] } }]]),
  ],
  trainingMonotony: [
    ...wrongObjects.map((wrong) => [wrong]),
    ...wrongNumbers.map((wrong) => [[1, 1, 1, 1, 1, 1, wrong]]),
    [new Array(7)],
  ],
  hardTime: [
    ...wrongObjects.map((wrong) => [wrong]),
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)).map((steps) => [{ hard: true, steps }]),
    ...[undefined, null, 0.5, "step", []].map((wrong) => [{ hard: true, steps: [wrong] }]),
    ...wrongNumbers.map((time) => [
      { hard: true, steps: [{ part: "repeats", count: 1, work: { time, distance: 1 } }] },
    ]),
  ],
  polarizationIndex: amounts.map((wrong) => [wrong]),
  classifyDistribution: amounts.map((wrong) => [wrong]),
  nearestLabel: [...amounts.map((wrong) => [wrong, 1] as const), [{ low: 80, moderate: 12, high: 8 }, 0]],
  banisterTrimp: [
    ...wrongNumbers.flatMap((wrong) => [
      [wrong, 0.7, "men"],
      [3600, wrong, "men"],
    ]),
    ...wrongWords.map((wrong) => [3600, 0.7, wrong]),
  ],
  luciaTrimp: [...amounts, ...wrongNumbers.map((high) => ({ low: 1, moderate: 1, high }))].map((wrong) => [wrong]),
  edwardsTrimp: [...wrongObjects, ...wrongNumbers.map((wrong) => [1, 1, 1, 1, wrong]), new Array(5)].map((wrong) => [
    wrong,
  ]),
  recoveryCost: [
    ...wrongNumbers.flatMap((wrong) => [
      [wrong, 60, "lucia"],
      [0.8, wrong, "lucia"],
    ]),
    ...wrongWords.map((wrong) => [0.8, 60, wrong]),
  ],
  timeForCost: [
    ...wrongNumbers.flatMap((wrong) => [
      [wrong, 60, "minutes"],
      [0.8, wrong, "minutes"],
    ]),
    [0, 60, "minutes"],
    ...wrongWords.map((wrong) => [0.8, 60, wrong]),
  ],
  distributedWeek: [
    ...[...amounts, { low: 0, moderate: 0, high: 0 }].map((wrong) => [wrong, 7200]),
    ...wrongNumbers.map((wrong) => [{ low: 80, moderate: 12, high: 8 }, wrong]),
  ],
  changesSince: [
    ...notTexts.map((wrong) => [wrong]),
    ...wrongObjects.filter((wrong) => wrong !== undefined && !Array.isArray(wrong)).map((wrong) => ["1", wrong]),
    ...wrongObjects.map((wrong) => ["1", [wrong]]),
    ...notTexts.flatMap((wrong) => [
      ["1", [{ ...history[0], version: wrong }]],
      ["1", [{ ...history[0], changed: wrong }]],
    ]),
    ["1", new Array(2)],
  ],
  zoneOf: wrongWords.flatMap((wrong) => [
    [wrong, "article"],
    ["easy", wrong],
  ]),
  countIntensity: [
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)),
    ...wrongObjects.map((wrong) => [run, wrong]),
    new Array(3),
    ...wrongWords.map((goal) => [{ ...run, goal }]),
    ...wrongNumbers.flatMap((wrong) => [[{ ...run, time: wrong }], [{ ...run, distance: wrong }]]),
    ...wrongObjects.filter((wrong) => !Array.isArray(wrong)).map((wrong) => [{ ...run, work: wrong }]),
    ...wrongObjects.map((wrong) => [{ ...run, work: [wrong] }]),
    ...wrongWords.map((band) => [{ ...run, work: [{ ...work, band }] }]),
    ...wrongNumbers.map((time) => [{ ...run, work: [{ ...work, time }] }]),
  ].map((wrong) => [wrong]),
  sample: samples,
  sampleStepwise: samples,
};

/** Functions that take no arguments. */
const elsewhere = ["defaultPool", "fuglevandPool", "lastRecruitment"];
const called = (name: string): ((...list: readonly unknown[]) => unknown) =>
  (sim as unknown as Record<string, (...list: readonly unknown[]) => unknown>)[name] as never;

describe("src/sim/index.ts", () => {
  it("has no function whose arguments go unguarded", () => {
    const functions = Object.entries(sim).flatMap(([name, value]) =>
      typeof value === "function" && !elsewhere.includes(name) ? [name] : [],
    );
    expect(Object.keys(refused).sort()).toEqual(functions.sort());
  });

  it.each(Object.entries(refused))(
    "%s refuses what it cannot use, with name, value and what is allowed",
    (name, lists) => {
      for (const [index, list] of lists.entries()) {
        let thrown: unknown;
        try {
          called(name)(...list);
        } catch (error) {
          thrown = error;
        }
        expect(thrown, `${name}, list ${index}`).toBeInstanceOf(RangeError);
        expect((thrown as RangeError).message, `${name}, list ${index}`).toMatch(/^\S.* is \S.*; allowed is \S/);
      }
    },
  );

  /** An object whose numbers are sound when first read and NaN from then on. */
  const fickle = <T extends object>(sound: T): T => {
    const read = new Set<string | symbol>();
    return new Proxy(sound, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        const again = read.has(key);
        read.add(key);
        return again && typeof value === "number" && key !== "length" ? Number.NaN : value;
      },
    });
  };

  it.each<[string, (pass: <T extends object>(sound: T) => T) => unknown]>([
    ["carrierFlux", (pass) => sim.carrierFlux(pass(carrier), pass(side), pass({ ...side, lactate: 2 }))],
    ["titrate", (pass) => sim.titrate(50, pass(mixed))],
    ["loadFor", (pass) => sim.loadFor(6.8, pass(mixed))],
    ["bufferCapacity", (pass) => sim.bufferCapacity(7.1, 6.5, pass(mixed))],
    ["trainingStimulus", (pass) => sim.trainingStimulus(pass(stint), mix)],
    [
      "adapt",
      (pass) => sim.adapt([pass({ days: 7, sessions: [pass({ ...weekly, session: pass(stint) })] })], trainee, 7),
    ],
    ["adaptWeeks", (pass) => sim.adaptWeeks([[pass({ ...weekly, session: pass(stint) })], "lifting"], trainee)],
    [
      "allowedTimes",
      (pass) => sim.allowedTimes(pass(list), pass({ rule: "cost", cost: 60, method: "banister-men" } as const)),
    ],
    [
      "gainAcross",
      (pass) => sim.gainAcross(pass(list), pass([600, 300]), pass({ ...block, beside: [pass({ ...weekly })] })),
    ],
    ["distributedWeek", (pass) => sim.distributedWeek(pass({ low: 80, moderate: 12, high: 8 }), 7200)],
    ["fitnessFatigue", (pass) => sim.fitnessFatigue(pass([50, 60]))],
    ["variableDoseResponse", (pass) => sim.variableDoseResponse(pass([50, 60]))],
    ["force", (pass) => sim.force(pass(pool), 5)],
    ["simulateSession", (pass) => sim.simulateSession([pass({ ...stint, duration: 60 })], mix, pass({ samples: 5 }))],
    ["hold", (pass) => sim.hold(pass(pool), 0.5, pass({ duration: 2 }))],
    ["maderSteadyState", (pass) => sim.maderSteadyState(pass(metabolism), { samples: 4 })],
    ["vo2maxGain", (pass) => sim.vo2maxGain(pass({ delivery: 0.1, mitochondria: 0.27 }))],
    ["simulateShuttle", (pass) => sim.simulateShuttle([pass(stage)], pass(metabolism), pass({ mct4: 1.3 }))],
  ])("%s computes with the numbers that it checked, each read once", (_, run) => {
    expect(run(fickle)).toEqual(run((sound) => sound));
  });

  it("names the place inside a week", () => {
    const wrong = [run, { ...run, work: [work, { ...work, band: "sprint" }] }];
    expect(() => called("countIntensity")(wrong)).toThrow(
      'sessions[1].work[1].band is "sprint"; allowed is "easy", "marathon", "threshold"',
    );
  });
});
