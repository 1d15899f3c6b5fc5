import { LOCALES, type Locale } from "./messages";

/**
 * The language that an Accept-Language header prefers among ours; French when it prefers none of them.
 * @param header « en-GB,en;q=0.9,fr;q=0.8 »; null when absent
 */
export function preferredLocale(header: string | null): Locale {
  let best: { locale: Locale; weight: number } = { locale: "fr", weight: 0 };
  for (const range of (header ?? "").split(",")) {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const locale = LOCALES.find((one) => tag === one || tag.startsWith(`${one}-`));
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    const weight = quality === undefined ? 1 : Number(quality);
    if (locale && weight > best.weight) best = { locale, weight };
  }
  return best.locale;
}
