/** Studies of lactate carriers, buffering, myosin and motor units. */
import { notSignificant, phaseOf, rise, value, type AdaptationStudy } from "./study.ts";

const assumedSessions = "The sessions; six weeks were read. Isometric work at 30 % of maximum force, not running.";
const edge = { source: "edge2006", role: "out of sample" } as const;
const fransson = { source: "fransson2018", role: "fitted" } as const;

export const otherStudies: readonly AdaptationStudy[] = [
  {
    ...fransson,
    arm: "speed endurance",
    plan: [phaseOf(28, 2, 4, 3)],
    assumed: "200 % of VO2max, eight runs of the six to ten, and untrained muscle: the players were well trained.",
    findings: [
      {
        outcome: "mct4",
        day: 28,
        ...value(0.3),
        verdict: "misses",
        words: "Half of the rise: too few minutes a week.",
      },
    ],
  },
  {
    ...fransson,
    arm: "small-sided games",
    plan: [phaseOf(28, 0.9, 16, 3)],
    assumed: "90 % of VO2max and eight minutes of the seven to nine for each of the two games.",
    findings: [
      {
        outcome: "mct4",
        day: 28,
        ...value(0.61),
        verdict: "misses",
        words: "The model gives half the measured rise.",
      },
    ],
  },
  {
    source: "pilegaard1999",
    arm: "one-leg knee extension",
    plan: [phaseOf(56, 1.5, 15, 3)],
    assumed: "The sessions; that they were very hard and went on for eight weeks was read.",
    role: "fitted",
    findings: [
      { outcome: "mct4", day: 56, ...value(0.32), verdict: "fits", words: "Near the rise, in four people." },
      { outcome: "mct1", day: 56, ...value(0.76), verdict: "misses", words: "Far short of the rise, in four people." },
    ],
  },
  {
    source: "juel2004",
    arm: "one-leg intervals",
    plan: [phaseOf(52, 1.5, 15, 7)],
    assumed: "That 150 % of the thigh's VO2max is 150 % of VO2max.",
    role: "fitted",
    findings: [
      { outcome: "mct1", day: 52, ...value(0.15, 0.05), verdict: "fits", words: "Within the interval." },
      {
        outcome: "mct4",
        day: 52,
        ...notSignificant,
        measured: 0.11,
        spread: 0.11,
        verdict: "misses",
        words: "11 +/- 11 %, not significant; the model expects its full rise from so much hard work.",
      },
    ],
  },
  {
    source: "bickham2006",
    arm: "runners' short sprints",
    plan: [phaseOf(42, 2, 4, 3)],
    assumed: "200 % of VO2max and four minutes a session; 18 sessions of 5 to 15 s sprints in six weeks were read.",
    role: "out of sample",
    findings: [
      {
        outcome: "mct4",
        day: 42,
        ...notSignificant,
        verdict: "misses",
        words: "Not significant in trained runners, where the model expects a sixth.",
      },
      {
        outcome: "mct1",
        day: 42,
        ...rise,
        verdict: "misses",
        words: "Up; to the model a few minutes of sprints are too little time for MCT1.",
      },
    ],
  },
  {
    source: "bonen1998",
    arm: "two hours a day",
    plan: [phaseOf(7, 0.65, 120, 7)],
    assumed: null,
    role: "fitted",
    findings: [
      {
        outcome: "mct1",
        day: 7,
        ...value(0.18),
        verdict: "misses",
        words: "Half of the rise: the model's full rise is as large, but takes weeks.",
      },
    ],
  },
  {
    source: "green2002",
    arm: "one ride of five to six hours",
    // One day at the rate of seven rides a week is one ride.
    plan: [phaseOf(1, 0.6, 330, 7)],
    assumed: "Five and a half hours.",
    role: "out of sample",
    findings: [
      { outcome: "mct1", day: 6, ...rise, verdict: "misses", words: "Up for six days after one ride." },
      {
        outcome: "mct4",
        day: 6,
        ...rise,
        verdict: "misses",
        words: "Up for six days after one ride; to the model no work below 85 % counts for MCT4.",
      },
    ],
  },
  {
    ...edge,
    arm: "intervals above the lactate threshold",
    plan: [phaseOf(35, 1, 16, 3)],
    assumed:
      "100 % of VO2max for 120 to 140 % of the lactate threshold, and eight of the six to ten times two minutes.",
    findings: [
      {
        outcome: "buffering",
        day: 35,
        ...value(0.25, 0.08),
        derivedFrom: "123 ± 5 and 153 ± 7, as if they were independent",
        verdict: "misses",
        words: "Half of the rise. In the model five weeks cannot give more, however much is trained.",
      },
    ],
  },
  {
    ...edge,
    arm: "as much work below the lactate threshold",
    plan: [phaseOf(35, 0.65, 25, 3)],
    assumed: "65 % of VO2max for 80 to 95 % of the lactate threshold, and 25 minutes.",
    findings: [
      {
        outcome: "buffering",
        day: 35,
        ...notSignificant,
        measured: 0.02,
        verdict: "fits",
        words:
          "130 +/- 12 before, 133 +/- 7 after. In the model no work below 85 % counts, which is disputed: in another study long rides at about 65 % raised buffering as much as sprints did (Gibala 2006).",
      },
    ],
  },
  {
    source: "howald1985",
    arm: "continuous, hard",
    plan: [phaseOf(42, 0.78, 30, 5)],
    assumed: "78 % of VO2max, and that a share of IIB fibers moves as the share of IIx in myosin does.",
    role: "out of sample",
    findings: [
      {
        outcome: "iixSinceStart",
        day: 42,
        ...value(-0.24),
        verdict: "misses",
        words:
          "The share of IIB fibers fell by a quarter. The model takes away nearly two thirds: in the model, one hour a week above 75 % brings the whole fall.",
      },
    ],
  },
  {
    source: "andersen2000",
    arm: "heavy resistance, then detraining",
    plan: [phaseOf(90, 1.5, 20, 3)],
    assumed: "Lifting as 20 minutes at 150 % of VO2max three times a week; three months on and three off were read.",
    role: "fitted",
    findings: [
      { outcome: "iixShare", day: 90, ...value(0.02, 0.008), verdict: "fits", words: "Within the interval." },
      {
        outcome: "iixShare",
        day: 180,
        ...value(0.172, 0.032),
        verdict: "fits",
        words: "The overshoot is put in by hand, to hit this.",
      },
    ],
  },
  {
    source: "vilacha2010",
    arm: "strength",
    plan: [phaseOf(42, 1.5, 3, 3)],
    assumed: assumedSessions,
    role: "fitted",
    findings: [
      {
        outcome: "neural",
        day: 42,
        ...value(0.114),
        verdict: "fits",
        words: "Discharge rate 11.4 to 12.7 impulses/s; the gain was set near it.",
      },
    ],
  },
  {
    source: "vilacha2010",
    arm: "endurance",
    plan: [phaseOf(42, 0.7, 40, 3)],
    assumed: assumedSessions,
    role: "out of sample",
    findings: [
      {
        outcome: "neural",
        day: 42,
        ...value(-0.106),
        verdict: "misses",
        words: "Discharge rate fell from 11.3 to 10.1 impulses/s; the model changes nothing without high force.",
      },
    ],
  },
];
