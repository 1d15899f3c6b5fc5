import { useTranslations } from "next-intl";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { SiteLink } from "@/components/site/SiteLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { chartEmbed } from "../taken/chartAddresses";
import { DrawnLater } from "./DrawnLater";
import { SCATTER_ANCHORS } from "./ScatterSection";

/** Under a ranking by another measure: what size leads to expect, drawn when it is reached, and the way to all that can be said of it. */
export function ScatterLater({ query, board }: { query: LeaderboardQuery; board: Leaderboard }) {
  const t = useTranslations("scatter");
  const siteAddress = useSiteAddress();
  const { edition, revision, network, league } = board;
  const me = query.me && `${query.me.level}/${query.me.code}`;
  const id = SCATTER_ANCHORS.audience;
  return (
    <section className="section screen-only" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t("title.audience")}</h2>
      </div>
      <DrawnLater
        address={siteAddress(
          chartEmbed({ name: "scatter", query: { edition: edition.code, revision, network, league, subject: "audience", me } }),
        )}
      />
      <p>
        <SiteLink href={`${rankingAddress(query, { metric: "expected_ratio", q: undefined })}#${id}`}>{t("nearer")}</SiteLink>
      </p>
    </section>
  );
}
