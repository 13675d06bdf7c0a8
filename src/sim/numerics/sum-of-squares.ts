/** What a least-squares fit makes small: the sum of the squared residuals. */
export const sumOfSquares = (residuals: readonly number[]): number =>
  residuals.reduce((sum, residual) => sum + residual ** 2, 0);
