import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { AnswerSentence } from "@/components/territory/AnswerSentence";
import { answerBy } from "@/lib/data/ranking/chooseAnswer";
import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { moveEarlier, withoutKey } from "@/lib/domain/territory/comparedCodes";
import { territoryPath } from "@/lib/domain/territory/slug";
import { type CompareQuery, compareAddress } from "./compareAddress";
import { noPlaceText } from "./noPlaceText";

/** Each territory in a sentence, all on one network and by one metric; the reader's first of all by its size. */
export function ComparedList({ page: { territories, hero, edition, measure }, query }: { page: ComparisonPage; query: CompareQuery }) {
  const t = useTranslations("compare");
  return (
    <ol className="compared">
      {territories.map((one, place) => (
        <li key={`${one.territory.level}/${one.territory.code}`} className={one === hero ? "hero" : undefined}>
          <h2>
            <SiteLink href={territoryPath(one.territory)}>{one.name}</SiteLink>
          </h2>
          <Facts compared={one} />
          <Sentence compared={one} edition={edition} measure={measure} />
          {territories.length > 1 && (
            <ul className="compared-tools screen-only">
              {place > 0 && (
                <li>
                  <SiteLink href={compareAddress(query, { keys: moveEarlier(query.keys, one.territory) })}>
                    {t("earlier")}
                    <span className="visually-hidden"> ({one.name})</span>
                  </SiteLink>
                </li>
              )}
              <li>
                <SiteLink href={compareAddress(query, { keys: withoutKey(query.keys, one.territory) })}>
                  {t("remove")}
                  <span className="visually-hidden"> ({one.name})</span>
                </SiteLink>
              </li>
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Facts({ compared: { territory, rankings } }: { compared: ComparedTerritory }) {
  const t = useTranslations("compare");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { league, population } = rankings?.territory ?? territory;
  return (
    <p className="facts">
      {[
        league ? words(`league.${league}`) : words(`level.${territory.level}`),
        population === null ? t("populationUnknown") : t("population", { population: formatNumber(population, locale) }),
      ].join(" · ")}
    </p>
  );
}

function Sentence({ compared, ...shown }: { compared: ComparedTerritory } & Pick<ComparisonPage, "edition" | "measure">) {
  const locale = useLocale();
  const { rankings } = compared;
  const league = rankings?.territory.league;
  const answer = rankings && shown.measure && answerBy(rankings, shown.measure);
  if (answer && league) return <AnswerSentence answer={answer} league={league} />;
  return <p className="lede-answer">{noPlaceText(compared, shown, locale)}</p>;
}
