import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { DeliberationOf } from "@/lib/data/award/readDeliberation";
import { formatNumber } from "@/lib/domain/format/formatNumber";

/** What matters, in words: who leads, on whom the jury is divided the most, what is missing. */
export function useDeliberationSummary({ head, rows, missing, expected }: DeliberationOf): string {
  const t = useTranslations("deliberation.summary");
  const format = useFormatter();
  const locale = useLocale();
  if (rows.length === 0) return head.seat !== null && !head.manager ? t("undeclared") : t("nothing");
  if (expected === 0) return t("notShown");
  const leaders = rows.filter(({ rank }) => rank === 1);
  const mean = leaders[0]?.mean;
  const compared = rows.filter(({ spread }) => spread !== null).length > 1;
  const divided = rows.reduce<(typeof rows)[number] | null>(
    (most, row) => (row.spread !== null && row.spread > (most?.spread ?? 0) ? row : most),
    null,
  );
  return [
    typeof mean === "number"
      ? t("leads", { count: leaders.length, names: format.list(leaders.map(({ name }) => name)), mean: formatNumber(mean, locale, 2) })
      : t("nobody"),
    compared && divided && t("divided", { name: divided.name, spread: formatNumber(divided.spread ?? 0, locale, 2) }),
    t("missing", { count: missing.length, expected }),
  ]
    .filter(Boolean)
    .join(" ");
}
