/** Where heart rates come from: each border of a zone as a sum with the runner's own numbers. */
import type { HeartRates } from "../../../sim/index.ts";
import { rateZones } from "./bars.ts";
import type { Step } from "./working.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const twoPlaces = (share: number): string => String(Math.round(100 * share) / 100);

/** The sum behind each border of each zone. @param rates with the highest or the threshold one */
export function rateWorkingOf(rates: HeartRates): readonly Step[] {
  const { highest, resting, threshold } = rates;
  const whole = highest ?? threshold ?? 0;
  const of = highest === null ? "threshold" : "highest";
  return rateZones(rates).flatMap(({ name, shares, bounds, reserve }) =>
    (["from", "to"] as const).flatMap((end): Step[] => {
      const [share, rate] = [shares[end], bounds[end]];
      if (share === null || rate === null) return [];
      const verb = end === "from" ? "begins" : "ends";
      const reserved = reserve?.shares[end] ?? null;
      const beats = reserve?.bounds[end] ?? null;
      return [
        {
          says: `${name} ${verb} at ${percent(share)} of your ${of} heart rate:`,
          forms: ["H", `${twoPlaces(share)} × ${whole}`, String(Math.round(rate))],
        },
        ...(reserved === null || beats === null || resting === null || highest === null
          ? []
          : [
              {
                says: `${name} ${verb}, counted from your resting heart rate, at ${percent(Math.min(1, reserved))} of what lies above it:`,
                forms: [
                  "H",
                  `${resting} + ${twoPlaces(Math.min(1, reserved))} × ( ${highest} − ${resting} )`,
                  String(Math.round(beats)),
                ],
              },
            ]),
      ];
    }),
  );
}

/** The same in two sentences. */
export const rateWorkingWords = ({ highest, resting, threshold }: HeartRates): string =>
  highest === null
    ? `Friel tells each zone as a share of the threshold heart rate. Yours is ${threshold ?? 0}.`
    : `Daniels tells each zone as a share of the highest heart rate. Yours is ${highest}.${
        resting === null
          ? " With a resting heart rate you also see a second way to count, from the resting rate up."
          : ` The second way counts from your resting rate, ${resting}, up. It takes the share of VO2max for the share of that room, a convention.`
      }`;
