import { useLocale, useTranslations } from "next-intl";
import { isLogarithmic, Strip } from "@/components/charts/Strip";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { League } from "@/lib/domain/territory/league";

/** The territory among all those ranked in its league, drawn. */
export function Position({ answer, league, name, values }: { answer: Answer; league: League; name: string; values: readonly number[] }) {
  const t = useTranslations("territory.position");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { by } = answer;
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length < 2 || low === high) return null;
  const text = (value: number) => formatValue(by.metric, value, locale);
  return (
    <figure className="position">
      <Strip values={values} mine={by.value} labels={{ low: text(low), high: text(high), mine: `${name} ${text(by.value)}` }} />
      <figcaption>
        {t("caption", { league: words(`leagueSome.${league}`, { count: 1 }), metric: words(`metric.${by.metric.id}`) })}
        {isLogarithmic(low, high) && ` ${t("logarithmic")}`}
      </figcaption>
    </figure>
  );
}
