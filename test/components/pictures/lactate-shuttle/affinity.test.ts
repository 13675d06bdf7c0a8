import { it } from "vitest";
import { affinityOf, kmOf } from "../../../../src/components/pictures/lactate-shuttle/affinity.ts";
import { carrierFlux } from "../../../../src/sim/index.ts";
import { mct4TransAcceleration as transAcceleration } from "../../../../src/sim/lactate/constants.ts";
import { expectClose } from "../../../support/close.ts";

it.each([1.7, 17, 34])("names the lactate that half fills the carrier, into a side without any: %d", (km) => {
  const carrier = { vmax: 1, km: affinityOf(km), transAcceleration };
  expectClose(carrierFlux(carrier, { lactate: km, pH: 7 }, { lactate: 0, pH: 7 }), 0.5, 1e-12);
});

it("tells the model's K of 20 from the Km that an experiment would find", () => {
  expectClose(kmOf(20), 80 / 3, 1e-12);
  expectClose(affinityOf(kmOf(20)), 20, 1e-12);
});
