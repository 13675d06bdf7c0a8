/** Refits numbers of the model: the smallest sum of squared residuals that can be found near where they stand. */
import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { sumOfSquares } from "../../src/sim/numerics/sum-of-squares.ts";

export interface Fit<Name extends string> {
  readonly values: Readonly<Record<Name, number>>;
  readonly cost: number;
}

/**
 * Levenberg's and Marquardt's method on the logarithms of the numbers, which keeps them above 0.
 *
 * @param start where the search begins, each above 0
 * @param residualsAt the residuals at some values, always as many
 */
export function leastSquares<Name extends string>(
  start: Readonly<Record<Name, number>>,
  residualsAt: (values: Readonly<Record<Name, number>>) => readonly number[],
): Fit<Name> {
  const names = Object.keys(start) as Name[];
  const valuesAt = (logarithms: readonly number[]): Readonly<Record<Name, number>> =>
    Object.fromEntries(names.map((name, index) => [name, start[name] * Math.exp(logarithms[index] ?? 0)])) as Readonly<
      Record<Name, number>
    >;
  const count = residualsAt(start).length;
  const { parameterValues } = levenbergMarquardt(
    { x: Array.from({ length: count }, (_, index) => index), y: new Array<number>(count).fill(0) },
    (logarithms) => {
      const residuals = residualsAt(valuesAt(logarithms));
      return (index) => residuals[index] ?? 0;
    },
    {
      initialValues: names.map(() => 0),
      gradientDifference: 1e-3,
      centralDifference: true,
      improvementThreshold: 1e-6,
      errorTolerance: 1e-12,
      maxIterations: 10,
    },
  );
  const values = valuesAt(parameterValues);
  return { values, cost: sumOfSquares(residualsAt(values)) };
}
