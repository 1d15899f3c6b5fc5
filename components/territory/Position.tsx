import { useLocale, useTranslations } from "next-intl";
import { Strip } from "@/components/charts/strip/Strip";
import { isLogarithmic } from "@/components/charts/strip/stripScale";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { Distribution } from "@/lib/data/ranking/readDistribution";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { League } from "@/lib/domain/territory/league";

interface Props {
  answer: Answer;
  league: League;
  name: string;
  distribution: Distribution;
}

/** The territory among all those ranked in its league, drawn. */
export function Position({ answer, league, name, distribution }: Props) {
  const t = useTranslations("territory.position");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const locale = useLocale();
  const { by } = answer;
  const { values, median } = distribution;
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length < 2 || low === high) return null;
  const text = (value: number) => formatValue(by.metric, value, locale);
  return (
    <figure className="position">
      <Strip
        values={values}
        mine={by.value}
        median={median}
        labels={{ low: text(low), high: text(high), mine: `${name} ${text(by.value)}`, median: t("median") }}
      />
      <figcaption>
        {t("caption", { league: words(`leagueSome.${league}`, { count: 1 }), metric: words(`metric.${by.metric.id}`) })}
        {median !== null && ` ${t("half", { value: text(median), unit: metric.unitAfterValue(by.metric, answer.on.network) })}`}
        {isLogarithmic(low, high) && ` ${t("logarithmic")}`}
      </figcaption>
    </figure>
  );
}
