import { useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { Leaderboard, NotRankedLeaderboardRow } from "@/lib/data/ranking/leaderboard";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { territoryPath } from "@/lib/domain/territory/slug";
import { nameAmongCommunes } from "@/lib/domain/territory/tellApart";
import type { NotRankedRowWords } from "./NotRankedRows";
import { useProofWords } from "./proofWords";

export function useNotRankedRowWords({ scope }: Leaderboard): (row: NotRankedLeaderboardRow) => NotRankedRowWords {
  const t = useTranslations("leaderboard");
  const words = useTranslations("vocabulary");
  const siteAddress = useSiteAddress();
  const proofWords = useProofWords();
  return ({ territory, reason, missingNetworks, audience, observedOn, datePrecision, source, account }) => {
    const missing = missingNetworks.map((network) => words(`network.${network}`)).join(", ");
    return {
      name: scope.kind === "departement" ? territory.name : nameAmongCommunes(territory),
      href: siteAddress(territoryPath(territory)),
      reason: words(`reason.${reason}`, THRESHOLDS) + (missing && ` (${missing})`),
      known: audience === null ? null : t("known", { audience }),
      proof:
        observedOn === null || source === null
          ? null
          : proofWords({ day: observedOn, precision: datePrecision, source, accountUrl: account?.url }),
    };
  };
}
