import { useTranslations } from "next-intl";
import { SCATTER_ANCHORS } from "@/components/charts/scatter/ScatterSection";
import { SiteLink } from "@/components/site/SiteLink";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Scatter } from "@/lib/data/ranking/scatter";
import { rankingAddress } from "./rankingAddress";

/** To the drawing: further down the page where there is one, else on the page of « × attendu ». */
export function ScatterLink({ query, scatters }: { query: LeaderboardQuery; scatters: readonly Scatter[] }) {
  const t = useTranslations("scatter");
  const [here] = scatters;
  if (!here && query.metric === "expected_ratio") return null;
  const elsewhere = `${rankingAddress(query, { metric: "expected_ratio", q: undefined })}#${SCATTER_ANCHORS.audience}`;
  return (
    <p className="facts screen-only">
      {here ? (
        <a href={`#${SCATTER_ANCHORS[here.subject]}`}>{t("here", { title: t(`title.${here.subject}`) })}</a>
      ) : (
        <SiteLink href={elsewhere}>{t("elsewhere")}</SiteLink>
      )}
    </p>
  );
}
