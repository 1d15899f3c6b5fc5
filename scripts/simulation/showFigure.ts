import type { Figure } from "@/lib/domain/snapshot/figure";
import { RandomStream } from "./RandomStream";
import type { SimulatedAccount } from "./simulatedAccount";

/** How a network shows an audience: YouTube cuts after three digits, others sometimes write « 12,3 k ». */
export function showFigure(account: SimulatedAccount, audience: number, seed: number): Pick<Figure, "audience" | "precision" | "step"> {
  if (account.network === "youtube") return floored(audience);
  // Some were read on a telephone, which abridges from 10,000 on.
  const abridged = new RandomStream(seed, account.key, "shown").chance(0.18);
  return abridged && audience >= 10_000 ? rounded(audience) : { audience, precision: "exact", step: null };
}

function floored(audience: number): Pick<Figure, "audience" | "precision" | "step"> {
  if (audience < 1_000) return { audience, precision: "exact", step: null };
  const step = 10 ** (Math.floor(Math.log10(audience)) - 2);
  return { audience: Math.floor(audience / step) * step, precision: "floored", step };
}

function rounded(audience: number): Pick<Figure, "audience" | "precision" | "step"> {
  const step = audience < 1_000_000 ? 100 : 100_000;
  return { audience: Math.round(audience / step) * step, precision: "rounded", step };
}
