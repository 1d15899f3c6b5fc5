import type { NamedPoint, Scatter } from "@/lib/data/ranking/scatter";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import { type Locale, translator } from "@/lib/platform/messages";

/** How the two values of a scatter are called and written, in the page, the drawing and the file alike. */
export interface ScatterWords {
  x: string;
  y: string;
  expected: string;
  ratio: string;
  xOf(value: number): string;
  yOf(value: number): string;
  /** With their units, in a sentence. */
  xSaid(value: number): string;
  ySaid(value: number): string;
  ratioOf(value: number): string;
}

export function scatterWords({ subject, network, kind }: Pick<Scatter, "subject" | "network" | "kind">, locale: Locale): ScatterWords {
  const t = translator(locale, "scatter");
  const audience = translator(locale, "vocabulary")("unit.audience", { kind: network === "all" ? "all" : (kind ?? "other") });
  const count = (value: number) => formatNumber(value, locale);
  const rate = (value: number) => formatValue(of("engagement_rate"), value, locale);
  const x = subject === "audience" ? t("inhabitants") : subject === "engagement" ? audience : t("posts");
  return {
    x,
    y: subject === "audience" ? audience : t("rate"),
    expected: t("expected"),
    ratio: t("ratio"),
    xOf: count,
    yOf: subject === "audience" ? count : rate,
    xSaid: (value) => `${count(value)} ${x}`,
    ySaid: (value) => (subject === "audience" ? `${count(value)} ${audience}` : t("rateOf", { rate: rate(value) })),
    ratioOf: (value) => formatValue(of("expected_ratio"), value, locale),
  };
}

function of(id: "engagement_rate" | "expected_ratio") {
  return { id, decimals: METRIC_DEFINITIONS[id].decimals };
}

/** What the drawing names, as a table of plain values: the reader's territory first. The page writes it, a file gives it. */
export function scatterRows({ mine, others }: Pick<Scatter, "mine" | "others">): readonly (NamedPoint & { number: string })[] {
  const numbered = others.map((point, index) => ({ ...point, number: String(index + 1) }));
  return mine ? [{ ...mine, number: "" }, ...numbered] : numbered;
}
