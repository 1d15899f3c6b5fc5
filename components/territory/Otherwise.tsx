import { useTranslations } from "next-intl";
import type { TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { knownNetworks } from "./notRankedText";

/** That the latest edition has no rank, and why: network by network where accounts are known. */
export function Otherwise({ latest, title }: { latest: NonNullable<TerritoryAnswer["otherwise"]>; title: string }) {
  const t = useTranslations("territory.otherwise");
  return <p className="answer-details">{t("sentence", { latest: latest.title, title, reasons: useReasons(latest.rankings) })}</p>;
}

function useReasons(rankings: NonNullable<TerritoryAnswer["otherwise"]>["rankings"]): string {
  const t = useTranslations("territory.otherwise");
  const words = useTranslations("vocabulary");
  if (!rankings) return t("unknown");
  if (rankings.territory.league === null) return t("noLeague");
  const told = knownNetworks(rankings).flatMap(({ network, metrics }) => {
    const reason = metrics.find((one) => one.reason !== null)?.reason;
    return reason ? [t("reason", { network: words(`network.${network}`), reason: words(`reason.${reason}`, THRESHOLDS) })] : [];
  });
  return told.length > 0 ? told.reduce((before, reason) => t("next", { before, reason })) : words("reason.no-account", THRESHOLDS);
}
