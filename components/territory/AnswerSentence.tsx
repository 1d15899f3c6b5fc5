import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import { formatInWords } from "@/lib/domain/format/formatNumber";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { League } from "@/lib/domain/territory/league";

/** « 3ᵉ des 31 grandes villes classées sur Facebook, sur 42 : 94,2 abonnés pour 1 000 habitants ; 1,8 fois ce qu'on attend pour sa taille. » */
export function AnswerSentence({ answer, league }: { answer: Answer; league: League }) {
  const t = useTranslations("territory.answer");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const locale = useLocale();
  const { on, by, standing } = answer;
  const gender = genderOf(league);
  return (
    <p className="lede-answer">
      {t.rich("ranked", {
        ranked: standing.ranked,
        rankWord: formatRank(standing.rank, gender, locale),
        gender,
        tied: String(standing.tied),
        rankedLeague: words(`leagueRanked.${league}`, { count: standing.ranked }),
        onNetwork: words(`onNetwork.${on.network}`),
        all: String(standing.ranked === standing.territories),
        total: standing.territories,
        value: formatValue(by.metric, by.value, locale),
        unit: metric.unit(by.metric, on.network),
        expected: String(answer.expectedRatio !== null),
        ratio: formatInWords(answer.expectedRatio ?? 0, locale),
        strong: (chunks) => <strong>{chunks}</strong>,
        rank: () => <Ordinal rank={standing.rank} gender={gender} />,
      })}
    </p>
  );
}
