import type { Scatter } from "@/lib/data/ranking/scatter";
import { decimalsThatTell } from "@/lib/domain/format/decimalsThatTell";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Fit } from "@/lib/domain/ranking/contract";
import { whenDoubled } from "@/lib/domain/ranking/fitBand";
import type { Locale } from "@/lib/platform/messages";

/** What a fit means, for the sentences of the page and of the files: twice the size gives 2^β, between the powers of the ends of its interval. */
export function fitWords({ subject, network, kind }: Pick<Scatter, "subject" | "network" | "kind">, fit: Fit, locale: Locale) {
  const { factor, low, high } = whenDoubled(fit);
  const digits = decimalsThatTell(low, factor, high);
  const text = (value: number, decimals = 2) => formatNumber(value, locale, decimals).replace("-", "−");
  const isOfAudience = subject === "audience";
  return {
    of: isOfAudience ? ("audience" as const) : ("engagement" as const),
    values: {
      ...{ factor: text(factor, digits), low: text(low, digits), high: text(high, digits) },
      kind: network === "all" ? "all" : (kind ?? "other"),
    },
    // What size does not bias: an audience that grows as the population does, a rate that does not move with the audience.
    side: sideOf(fit, isOfAudience ? 1 : 0),
    facts: {
      slope: isOfAudience ? "β" : "γ",
      n: fit.n,
      ...{ beta: text(fit.beta), low: text(fit.betaLow), high: text(fit.betaHigh), r2: text(fit.r2) },
    },
  };
}

function sideOf({ betaLow, betaHigh }: Fit, neutral: number): "agrees" | "below" | "above" {
  if (betaHigh < neutral) return "below";
  return betaLow > neutral ? "above" : "agrees";
}
