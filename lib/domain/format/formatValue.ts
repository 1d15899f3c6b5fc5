import type { Metric } from "../ranking/contract";
import { formatNumber, formatSigned } from "./formatNumber";
import type { Language } from "./language";

const IN_PERCENT: ReadonlySet<Metric> = new Set(["engagement_rate", "growth_monthly"]);

/**
 * A metric's value with its sign of percentage, without its unit in words: « 94,2 », « 1,80 », « 4,68 % », « +1,20 % ».
 * @param metric its identifier and the decimals it is ranked with
 */
export function formatValue(metric: { id: Metric; decimals: number }, value: number, language: Language): string {
  const figure =
    metric.id === "growth_monthly" ? formatSigned(value, language, metric.decimals) : formatNumber(value, language, metric.decimals);
  if (!IN_PERCENT.has(metric.id)) return figure;
  return language === "fr" ? `${figure}\u00a0%` : `${figure}%`;
}
