/**
 * What studies measured in muscle after one session (once, after training). Evidence only: the intensities stand on
 * different bases and the studies disagree, so there is no curve through it and no mechanism behind it.
 */
import { read, unchanged, type SignalingRow } from "./row.ts";

const pgc = { marker: "PGC-1α mRNA", time: "3 h", unit: "fold" } as const;
const ampk = { marker: "p-AMPK", time: "0 h", unit: "fold" } as const;
const p38 = { marker: "p-p38", time: "0 h", unit: "fold" } as const;
const p53 = { marker: "p-p53", time: "3 h", unit: "fold" } as const;
const camk = { marker: "p-CaMKII", time: "0 h", unit: "percent" } as const;
const atf = { marker: "p-ATF-2", time: "0 h", unit: "fold" } as const;
const creb = { marker: "p-CREB", time: "3 h", unit: "percent" } as const;
const hdac = { marker: "p-HDAC IIa", time: "0 h", unit: "fold" } as const;

const egan = {
  ...read,
  source: "egan2010",
  people: 8,
  mode: "cycling",
  session: "400 kcal without pause",
  basis: "VO2peak",
  comparison: "same energy",
} as const;
const egan40 = { ...egan, intensity: 0.4, duration: 4194 } as const;
const egan80 = { ...egan, intensity: 0.8, duration: 2160 } as const;

const nordsborg = {
  ...read,
  ...pgc,
  source: "nordsborg2010",
  mode: "cycling",
  session: "4 x 4 min, 3 min rest",
  basis: "VO2peak",
  duration: 960,
  comparison: "same time, not the same groups: six of the trained, then all of them and the untrained",
  about: true,
  time: "recovery",
} as const;

const edgett = {
  ...read,
  ...pgc,
  source: "edgett2013",
  people: 8,
  mode: "cycling",
  session: "intervals",
  basis: "peak power",
  duration: null,
  comparison: "same work",
  about: true,
  status: "partly from memory",
  fromMemory: "the values; the design was read",
  grade: "illustrative",
} as const;

const bartlett = {
  ...read,
  source: "bartlett2012",
  people: 10,
  mode: "running",
  basis: "VO2max",
  duration: 3000,
  comparison: "same mean intensity, time and distance; no difference between the sessions was significant",
} as const;
const bartlett70 = { ...bartlett, session: "50 min without pause", intensity: 0.7 } as const;
const bartlett90 = { ...bartlett, session: "6 x 3 min, 3 min at 50 % between", intensity: 0.9 } as const;

const arhen = {
  ...read,
  ...pgc,
  source: "arhen2024",
  people: 17,
  mode: "cycling",
  basis: "peak power",
  duration: null,
  comparison: "same work; no difference between the sessions (p = 0.71)",
  time: "recovery",
  unit: null,
  value: null,
  words: "up; value not read",
} as const;

const taylor = {
  ...read,
  source: "taylor2016",
  people: 8,
  mode: "cycling",
  intensity: null,
  basis: "all-out",
  duration: 120,
  comparison: "same time all-out",
} as const;
const taylorRepeats = { ...taylor, session: "4 x 30 s, 4 min rest" } as const;
const taylorOnce = { ...taylor, session: "2 min without pause" } as const;

const stepto = {
  ...read,
  ...pgc,
  source: "stepto2012",
  people: 9,
  mode: "cycling",
  basis: "VO2peak",
  duration: 3600,
  comparison: "same power before and after ten days of training: not intensity alone",
} as const;

const kristensen = {
  ...read,
  source: "kristensen2015",
  people: null,
  mode: "cycling",
  basis: "VO2peak",
  duration: 1800,
  comparison: "same time",
  marker: "p-AMPK, type I against II",
  time: "0 h",
  value: null,
  unit: null,
  significant: null,
} as const;

const macinnis = {
  ...read,
  source: "macinnis2017",
  people: 10,
  mode: "one-leg cycling",
  basis: "peak power",
  comparison: "same work; six sessions in two weeks",
  marker: "citrate synthase activity",
  time: "after training",
  unit: "mmol/(kg protein min)",
} as const;

/** One row per condition and marker; conditions of a study stand from the lowest intensity to the highest. */
export const signalingEvidence: readonly SignalingRow[] = [
  { ...egan40, ...pgc, value: 3.8 },
  { ...egan80, ...pgc, value: 10.2 },
  { ...egan40, ...ampk, ...unchanged },
  { ...egan80, ...ampk, value: 2.8 },
  { ...egan40, ...camk, ...unchanged },
  { ...egan80, ...camk, value: 84 },
  { ...egan40, ...p38, value: 2, about: true },
  { ...egan80, ...p38, value: 2, about: true },
  { ...egan40, ...atf, ...unchanged },
  { ...egan80, ...atf, value: 2.4 },
  { ...egan40, ...creb, value: 80, about: true },
  { ...egan80, ...creb, value: 80, about: true },
  { ...egan40, ...hdac, ...unchanged },
  { ...egan80, ...hdac, value: 2 },
  { ...nordsborg, people: 6, intensity: 0.7, value: 3, words: "trained alone" },
  {
    ...nordsborg,
    people: 18,
    intensity: 0.85,
    value: null,
    bounds: { low: 4, high: 5 },
    words: "in both groups, ten trained and eight untrained",
  },
  { ...edgett, intensity: 0.73, value: 4 },
  { ...edgett, intensity: 1, value: 9 },
  { ...edgett, intensity: 1.33, value: 4 },
  { ...bartlett70, ...pgc, value: 4.5, spread: 0.9 },
  { ...bartlett90, ...pgc, value: 4.2, spread: 1.7 },
  { ...bartlett70, ...ampk, value: 1.5, spread: 0.1 },
  { ...bartlett90, ...ampk, value: 1.5, spread: 0.3 },
  { ...bartlett70, ...p38, value: 1.5, spread: 0.2 },
  { ...bartlett90, ...p38, value: 1.9, spread: 0.1 },
  { ...bartlett70, ...p53, value: 2.1, spread: 0.8 },
  { ...bartlett90, ...p53, value: 2.7, spread: 0.8 },
  { ...arhen, session: "6 x 1 min", intensity: 1 },
  { ...arhen, session: "8 x 1 min", intensity: 1.33 },
  { ...taylorRepeats, ...pgc, value: 7.1, spread: 2.1 },
  { ...taylorOnce, ...pgc, value: 5.5, spread: 1.8 },
  { ...taylorRepeats, ...ampk, value: 1.6, spread: 0.2 },
  { ...taylorOnce, ...ampk, value: 1.3, spread: 0.3 },
  { ...stepto, session: "60 min, after training", intensity: 0.64, value: 4 },
  { ...stepto, session: "60 min, before training", intensity: 0.72, value: 11 },
  { ...kristensen, session: "30 min without pause", intensity: 0.69, words: "similar in both types" },
  { ...kristensen, session: "6 x 1.5 min in 30 min", intensity: 0.95, words: "higher in type II" },
  { ...macinnis, session: "30 min without pause", intensity: 0.5, duration: 1800, value: 8.4, spread: 0.9 },
  { ...macinnis, session: "4 x 5 min", intensity: 0.65, duration: 1800, value: 10.2, spread: 0.8 },
  {
    ...read,
    source: "granata2017",
    people: null,
    mode: "cycling",
    session: "sprint intervals against continuous work",
    intensity: null,
    basis: null,
    duration: null,
    comparison: "not read",
    marker: "nuclear PGC-1α protein",
    time: "0 h",
    value: null,
    unit: null,
    words: "up after sprints only",
    significant: null,
    status: "partly from memory",
    fromMemory: "the result; the title was read",
    grade: "illustrative",
  },
  {
    ...read,
    ...pgc,
    source: "fiorenza2018",
    people: 12,
    mode: "cycling",
    session: "18 x 5 s, 6 x 20 s, or 50 min at 70 %",
    intensity: null,
    basis: null,
    duration: null,
    comparison: "same work",
    value: null,
    unit: null,
    words: "6 x 20 s about as much as 50 min, both more than 18 x 5 s",
    significant: null,
    status: "partly from memory",
    fromMemory: "the sessions' numbers; the key points were read",
    grade: "illustrative",
  },
];
