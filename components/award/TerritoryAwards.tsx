import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { TerritoryAward } from "@/lib/data/award/readTerritoryAwards";
import { isLaureatePrize } from "@/lib/domain/award/laureates";
import type { Level } from "@/lib/domain/territory/level";
import { categoryPath, nomineeId } from "./awardAddress";
import { PrizeMark } from "./PrizeMark";

interface Props {
  territory: { level: Level; code: string };
  awards: readonly TerritoryAward[];
}

/** On the page of a territory: its medals, and what it was nominated for. */
export function TerritoryAwards({ territory, awards }: Props) {
  const t = useTranslations("palmares");
  const words = useTranslations("vocabulary");
  if (awards.length === 0) return null;
  return (
    <section className="territory-awards" aria-labelledby="prix">
      <h2 id="prix" className="visually-hidden">
        {t("ofTerritory")}
      </h2>
      <ul className="laureate-lines">
        {awards.map(({ year, categorySlug, categoryName, prize }) => (
          <li key={`${year} ${categorySlug}`}>
            {isLaureatePrize(prize) ? <PrizeMark prize={prize} /> : <span aria-hidden="true" />}
            <span className="prize-word">{isLaureatePrize(prize) ? words(`prize.${prize}`) : t("nominated")}</span>{" "}
            <SiteLink href={`${categoryPath(year, categorySlug)}#${nomineeId(territory)}`}>
              {t("categoryTitle", { category: categoryName, year: String(year) })}
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
