/** Metadata of the constants of the chain: for pages and tests, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

const aboutShare = "Five hundredths either way, because the abstract says “about”.";

export const oxygenChainParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  deliveryShareTwoLegs: {
    symbol: "F_two",
    value: constants.deliveryShareTwoLegs,
    unit: "1",
    range: [0.7, 0.8],
    chosen: aboutShare,
    source: "diprampero1985",
    grade: "illustrative",
    note: "The abstract gives about 75 %. It is inferred from how VO2max changed with training and with the blood's oxygen.",
  },
  deliveryShareOneLeg: {
    symbol: "F_one",
    value: constants.deliveryShareOneLeg,
    unit: "1",
    range: [0.45, 0.55],
    chosen: aboutShare,
    source: "diprampero2003",
    grade: "illustrative",
    note: "The abstract gives 50 % for small groups of muscles, as in work with one leg.",
  },
  diffusionShareOfRest: {
    symbol: "d",
    value: constants.diffusionShareOfRest,
    unit: "1",
    range: [0.25, 0.75],
    chosen: "From 1 to 3 to 3 to 1. We have read no study that measures this split.",
    source: "ours",
    grade: "illustrative",
    note: "We split what is left evenly. For two legs a review of 1985 also splits it about evenly; for one leg nobody does.",
  },
};
