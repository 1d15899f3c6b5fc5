import { useLocale, useTranslations } from "next-intl";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { knownNetworks, notRankedText } from "./notRankedText";

/** Why there is no rank to begin with; where accounts are known, for each of them. */
export function NotInEdition({ territory, found }: { territory: TerritoryDetails; found: Pick<TerritoryAnswer, "edition" | "rankings"> }) {
  const { rankings } = found;
  const t = useTranslations("territory.notRanked");
  const words = useTranslations("vocabulary");
  const known = rankings && rankings.territory.league !== null ? knownNetworks(rankings) : [];
  return (
    <>
      <p className="lede-answer">{notRankedText(territory, found, useLocale())}</p>
      {known.length > 0 && (
        <ul className="answer-details">
          {known.map(({ network, metrics }) => {
            const reason = metrics.find((one) => one.reason !== null)?.reason;
            return (
              <li key={network}>
                {words(`network.${network}`)}
                {reason && t("because", { reason: words(`reason.${reason}`, THRESHOLDS) })}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
