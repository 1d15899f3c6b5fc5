import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { NotRankedLeaderboardRow } from "@/lib/data/ranking/leaderboard";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { territoryPath } from "@/lib/domain/territory/slug";
import { ProofLink } from "./ProofLink";

/** A territory that is not ranked: why, and what is known all the same. */
export function NotRankedRow({ row }: { row: NotRankedLeaderboardRow }) {
  const t = useTranslations("leaderboard");
  const words = useTranslations("vocabulary");
  const missing = row.missingNetworks.map((network) => words(`network.${network}`));
  return (
    <tr>
      <th scope="row">
        <SiteLink href={territoryPath(row.territory)}>{row.territory.name}</SiteLink>
      </th>
      <td>
        {words(`reason.${row.reason}`, THRESHOLDS)}
        {missing.length > 0 && ` (${missing.join(", ")})`}
        {row.audience !== null && <span className="sub">{t("known", { audience: row.audience })}</span>}
        {row.observedOn !== null && row.source !== null && (
          <span className="sub">
            <ProofLink day={row.observedOn} precision={row.datePrecision} source={row.source} accountUrl={row.account?.url} />
          </span>
        )}
      </td>
    </tr>
  );
}
