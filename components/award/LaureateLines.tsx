import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { isLaureatePrize } from "@/lib/domain/award/laureates";
import type { PalmaresCategory } from "@/lib/domain/award/palmares";
import { territoryPath } from "@/lib/domain/territory/slug";
import { PrizeMark } from "./PrizeMark";

/** Nominees of a category in a line each: the medal, its word, the name; without a medal, that it was nominated. */
export function LaureateLines({ nominees }: Pick<PalmaresCategory, "nominees">) {
  const t = useTranslations("palmares");
  const words = useTranslations("vocabulary");
  return (
    <ul className="laureate-lines">
      {nominees.map((nominee) => (
        <li key={nominee.id}>
          {isLaureatePrize(nominee.prize) ? <PrizeMark prize={nominee.prize} /> : <span aria-hidden="true" />}
          <span className="prize-word">{isLaureatePrize(nominee.prize) ? words(`prize.${nominee.prize}`) : t("nominated")}</span>{" "}
          <SiteLink href={territoryPath(nominee)}>{nominee.name}</SiteLink>
        </li>
      ))}
    </ul>
  );
}
