/** Metadata of the constants of lactate: for pages, tests and the uncertainty worker, never for models. */
import type { Grade, Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

type Name = keyof typeof constants;
type Row = readonly [name: Name, symbol: string, unit: string, low: number, high: number, note: string];

const group = (source: string, grade: Grade, chosen: string | null, rows: readonly Row[]): [Name, Parameter][] =>
  rows.map(([name, symbol, unit, low, high, note]) => [
    name,
    { symbol, value: constants[name], unit, range: [low, high], chosen, source, grade, note },
  ]);

const assumed = "Around our assumption, as far as we would still call it plausible.";

/** By the name of the constant that the model reads. */
export const lactateParameters = Object.fromEntries([
  ...group("mader2003", "illustrative", "Spans the values in use, with room where only one is.", [
    ["ks1", "K_s1", "1", 0.05, 0.08, "Squared, in arbitrary units of ADP: 0.25 squared."],
    ["ks2", "K_s2", "1", 1.1, 1.6, "Cubed, in arbitrary units of ADP: 1.1 cubed."],
    [
      "classicLactatePerOxygen",
      "k_LaO2",
      "mmol/ml",
      0.0147,
      0.0205,
      "Classic value; slightly above what stoichiometry allows.",
    ],
    ["lactateSpace", "VolRel", "L/kg", 0.4, 0.45, "Values in use run from 0.40 to 0.45."],
    ["steadyKel", "K_el", "mmol^2/L^2", 2, 2.5, "Values in use run from 2 to 2.5."],
  ]),
  ...group("mader2003", "computed", "A few percent: how many ATP an oxygen or a lactate gives is not settled.", [
    ["oxygenPerLactate", "e", "ml/mmol", 5, 5.5, "22.4 ml of oxygen per mmol over 4.3."],
  ]),
  ...group("ours", "computed", "A few percent, as far as the classic value in use.", [
    ["lactatePerOxygen", "k", "mmol/ml", 0.0147, 0.0158, "One lactate burns with three oxygen: 1 / (3 x 22.4)."],
  ]),
  ...group("nolte2022", "illustrative", "A quarter either way of the fit.", [
    [
      "cyclingCombustion",
      "k_re,cyc",
      "mmol/L/min per ml/kg/min",
      0.035,
      0.06,
      "Fitted to the public data of cyclists.",
    ],
    [
      "runningCombustion",
      "k_re,run",
      "mmol/L/min per ml/kg/min",
      0.1,
      0.17,
      "Fitted to the public data of runners; would need four times the stoichiometric combustion.",
    ],
    ["fittedKs1", "K_s1,fit", "1", 0.05, 0.08, "0.2512 squared, as those fits take it."],
  ]),
  ...group("ours", "illustrative", assumed, [
    [
      "referenceBodyMass",
      "BM",
      "kg",
      45,
      100,
      "The runner that all sizes belong to; everything scales with body mass.",
    ],
    ["trainedVo2max", "VO2max", "ml/kg/min", 50, 75, "A well-trained runner."],
    [
      "trainedVlamax",
      "VLamax",
      "mmol/L/s",
      0.25,
      0.45,
      "Effective value: what makes the model fit runners, not what is measured in blood.",
    ],
    ["untrainedVo2max", "VO2max,u", "ml/kg/min", 32, 50, "An untrained adult."],
    ["untrainedVlamax", "VLamax,u", "mmol/L/s", 0.35, 0.65, "Effective value of an untrained adult."],
    ["uptakeTime", "tau_V", "s", 20, 45, "Oxygen uptake of trained people at the start of exercise."],
    ["glycolysisTime", "tau_G", "s", 5, 20, "Glycolysis follows demand within seconds."],
    ["phosphocreatineTime", "tau_P", "s", 18, 40, "About that of oxygen uptake."],
    ["fastFiberShare", "f_F", "1", 0.3, 0.65, "Volume of fast fibers; a mixed leg."],
    ["activeMuscle", "M_act", "kg", 9, 20, "Muscle that runs, of a 70-kg body."],
    ["muscleCellWater", "icw", "L/kg", 0.62, 0.72, "Textbook size."],
    ["interstitialWater", "isf", "L/kg", 0.07, 0.15, "Textbook size."],
    ["bloodVolume", "V_B", "L", 4, 6, "Textbook size."],
    ["otherVolume", "V_O", "L", 6, 18, "Brings the lactate space to 0.36 L/kg; 0.4 to 0.6 is recalled."],
    ["fastOxygenShare", "sh_F0", "1", 0.2, 0.35, "Fast fibers take less than their share of volume at low demand."],
    ["fastOxygenRise", "sh_F1", "1", 0.05, 0.2, "And more of it as they are recruited."],
    ["fastGlycolysisShare", "pr_F0", "1", 0.5, 0.66, "Fast fibers make more than their share."],
    ["fastGlycolysisRise", "pr_F1", "1", 0.03, 0.14, "And more of it as they are recruited."],
    ["mct1Fast", "V_m1,F", "mmol/min", 2, 12, "Fast fibers hold little MCT1."],
    ["mct4Slow", "V_m4,S", "mmol/min", 3, 20, "Slow fibers hold little MCT4."],
    ["mct4TransAcceleration", "a_4", "1", 1, 2.5, "From none to as much as MCT1 may have; poorly known."],
    ["mct1TransAcceleration", "a_1", "1", 1, 3, "Exchange is faster than one-way transport; poorly known."],
    ["restingFlow", "Q_0", "L/min", 0.3, 1, "Blood flow of the active muscle."],
    ["flowRise", "Q_1", "L/min", 12, 25, "Blood flow of the active muscle from rest to maximum."],
    ["otherProduction", "P_O", "mmol/min", 0.6, 2, "Red cells, skin, gut: basal production."],
    ["leastMuscleUptake", "basal share", "1", 0.01, 0.06, "Share of oxygen uptake that muscle has at rest and keeps."],
    [
      "protonTransport",
      "k_NHE",
      "0.1 mmol/L/min per pH",
      15,
      60,
      "Sodium-proton exchange and bicarbonate transport together: 3 mmol/L/min per pH unit.",
    ],
    [
      "carnosineFast",
      "carn_F",
      "mmol/kg dry mass",
      10,
      45,
      "Between what mixed muscle and type II fibers are said to hold.",
    ],
    ["carnosineSlow", "carn_S", "mmol/kg dry mass", 4, 25, "A little above what type I fibers are said to hold."],
    ["phosphocreatine", "PCr", "mmol/kg dry mass", 65, 85, "Textbook size."],
    ["phosphocreatineSplit", "PCr_max", "1", 0.7, 0.95, "At maximum oxygen uptake."],
    ["bloodBicarbonate", "b_0", "mmol/L", 22, 27, "Arterial blood at rest."],
    ["bicarbonatePerLactate", "db", "1", 0.8, 1.05, "About one bicarbonate is lost per lactate."],
    ["leastBicarbonate", "b_min", "mmol/L", 1, 4, "Keeps the equation from reaching zero."],
    ["bloodPco2", "p_0", "mmHg", 36, 44, "Arterial blood at rest."],
    ["pco2PerLactate", "dp", "mmHg L/mmol", 0.3, 1.2, "Breathing compensates acid blood."],
    ["leastPco2", "p_min", "mmHg", 18, 26, "How far breathing can bring it down."],
    ["interstitialAcidity", "dpH_I", "1", 0, 0.15, "Between fibers it is a little more acid than in blood."],
  ]),
  ...group("ours", "illustrative", "About half to twice the fit, since other values fit almost as well.", [
    ["muscleKel", "K_el,m", "mmol^2/L^2", 2, 12, "Fitted to the calibration rows."],
    [
      "mct4Fast",
      "V_m4,F",
      "mmol/min",
      20,
      70,
      "Fitted to the calibration rows; absolute rates of human carriers are not known.",
    ],
    ["mct1Slow", "V_m1,S", "mmol/min", 18, 65, "Fitted to the calibration rows."],
    ["otherExchange", "k_BO", "L/min", 3, 10, "Fitted to the calibration rows."],
    ["restingClearance", "clr_0", "L/min", 0.6, 2, "Fitted to the calibration rows: liver, heart and the rest."],
    ["clearanceRise", "clr_1", "L/min", 1.8, 7, "Fitted to the calibration rows."],
    ["clearanceKm", "K_gng", "mmol/L", 25, 100, "Fitted to the calibration rows."],
  ]),
  ...group("ours", "illustrative", null, [
    ["mct1Km", "K_1", "mmol/L", 3, 6, "Working range of what studies of MCT1 give; those values are recalled."],
  ]),
  ...group("ours", "convention", assumed, [
    ["restingUptake", "VO2_rest", "ml/kg/min", 3, 4, "The usual resting unit."],
  ]),
  ...group("ours", "convention", assumed, [
    [
      "guardPH",
      "pH_guard",
      "1",
      6.1,
      6.5,
      "Below what biopsies at exhaustion show; a stop for the arithmetic, not a limit of tolerance.",
    ],
    ["leastPH", "pH_min", "1", 5.5, 6.2, "The titration curves that the buffers rest on begin here."],
    [
      "guardLactate",
      "L_guard",
      "mmol/L",
      45,
      80,
      "Above what fast fibers are thought to reach; a stop for the arithmetic.",
    ],
  ]),
  ...group("hauser2014", "illustrative", "From what stoichiometry or the classic constants give to a little beyond.", [
    [
      "hauserLactatePerOxygen",
      "k_LaO2,H",
      "mmol/ml",
      0.0147,
      0.0215,
      "A later value; more than a third above what stoichiometry allows.",
    ],
    ["hauserKs1", "K_s1,H", "1", 0.05, 0.08, "The squared activation as later work rounds it."],
  ]),
  ...group("ours", "illustrative", "What was found as Km, 1.7 to 34, taken over as K; it means a Km of 2.3 to 45.", [
    [
      "mct4Km",
      "K_4",
      "mmol/L",
      1.7,
      34,
      "Not a Km: an experiment would find a Km of 4/3 of it, 27. Found were 17 and 34 in oocytes, 1.7 or less in other cells.",
    ],
  ]),
  ...group("pilegaard1999", "measured", "From no rise to that of MCT4 in the same study.", [
    [
      "functionalTransport",
      "transport",
      "1",
      1,
      1.32,
      "Vesicle transport after eight weeks of high-intensity training, from the abstract.",
    ],
  ]),
]) as Readonly<Record<Name, Parameter>>;
