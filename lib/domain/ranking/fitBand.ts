import type { Fit } from "./contract";

/** Of ln x over the territories that a fit is made on: their mean, and the sum of the squares of what parts them from it. */
export interface Spread {
  mean: number;
  sxx: number;
}

/**
 * @param xs above 0, one at least
 */
export function spreadOfLogarithms(xs: readonly number[]): Spread {
  // Counted from the first, which keeps the digits that a sum of large like numbers loses.
  const origin = Math.log(xs[0] as number);
  let sum = 0;
  let squares = 0;
  for (const x of xs) {
    const deviation = Math.log(x) - origin;
    sum += deviation;
    squares += deviation * deviation;
  }
  const shift = sum / xs.length;
  return { mean: origin + shift, sxx: Math.max(0, squares - sum * shift) };
}

/**
 * The 95 % band of the fitted line: exp(α + β ln x ± t(0.975, n − 2)·s·√(1/n + (ln x − mean)²/Sxx)). It says where the line may lie, not
 * where territories do.
 *
 * An edition freezes n, α, β, the standard error and interval of β, and R². As s = se(β)·√Sxx, the half-width is
 * (βhigh − β)·√(Sxx/n + (ln x − mean)²): Student's quantile is in the frozen interval. Mean and Sxx are not in what is frozen, and cannot
 * be derived from it: R² = β²/(β² + (n − 2)·se²), so that it says nothing that n, β and se do not. They are taken from the frozen x of the
 * territories of the fit.
 */
export function bandOfFit(
  fit: Pick<Fit, "n" | "alpha" | "beta" | "betaHigh">,
  spread: Spread,
): (x: number) => { low: number; high: number } {
  const margin = fit.betaHigh - fit.beta;
  return (x) => {
    const ln = Math.log(x);
    const middle = fit.alpha + fit.beta * ln;
    const half = margin * Math.sqrt(spread.sxx / fit.n + (ln - spread.mean) ** 2);
    return { low: Math.exp(middle - half), high: Math.exp(middle + half) };
  };
}

/** What twice the x multiplies the expected y by, with the 95 % interval: 2^β. */
export function whenDoubled(fit: Pick<Fit, "beta" | "betaLow" | "betaHigh">): { factor: number; low: number; high: number } {
  return { factor: 2 ** fit.beta, low: 2 ** fit.betaLow, high: 2 ** fit.betaHigh };
}
