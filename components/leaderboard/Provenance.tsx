import { useLocale, useTranslations } from "next-intl";
import { RankingFiles } from "@/components/data/RankingFiles";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { isSameNetwork } from "@/lib/domain/ranking/movement";
import { parisDay } from "@/lib/platform/clock";
import { rankingAddress } from "./rankingAddress";

/** How to read the table, where it comes from, and the file of exactly what it shows. */
export function Provenance({ query, board }: { query: LeaderboardQuery; board: Leaderboard }) {
  const t = useTranslations("leaderboard.provenance");
  const locale = useLocale();
  const { edition, fit } = board;
  const cause = noMovement(board);
  return (
    <section className="section" aria-labelledby="lire">
      <div className="section-head">
        <h2 id="lire">{t("title")}</h2>
      </div>
      <div className="measure prose">
        <p>{t(board.metric.id === "observatory_index" ? "rankOfIndex" : "rank")}</p>
        <p>{t("population")}</p>
        {fit && (
          <p>
            {t("fit", {
              n: fit.n,
              beta: formatNumber(fit.beta, locale, 2),
              low: formatNumber(fit.betaLow, locale, 2),
              high: formatNumber(fit.betaHigh, locale, 2),
              r2: formatNumber(fit.r2, locale, 2),
              one: String(fit.betaLow <= 1 && fit.betaHigh >= 1),
            })}
          </p>
        )}
        {cause && <p>{t("noMovement", { title: edition.previous?.title ?? "", cause })}</p>}
        <p>
          {t("edition", {
            title: edition.title,
            reference: formatDay(edition.referenceOn, "day", locale),
            days: edition.windowDays,
            revision: edition.revision,
            published: formatDay(parisDay(new Date(edition.publishedAt)), "day", locale),
          })}{" "}
          {edition.reason !== null && t("reason", { reason: edition.reason })}{" "}
          {edition.revision < edition.latestRevision && (
            <SiteLink href={rankingAddress(query, { revision: undefined })}>{t("newer")}</SiteLink>
          )}
        </p>
        <p className="facts">{t.rich("hash", { sha256: edition.sha256, code: (text) => <code>{text}</code> })}</p>
      </div>
      <ul className="links">
        <RankingFiles query={query} board={board} />
        <li>
          <SiteLink href="/methodologie">{t("method")}</SiteLink>
        </li>
        <li>
          <SiteLink href="/donnees">{t("data")}</SiteLink>
        </li>
      </ul>
    </section>
  );
}

/** Why the rows have no movement, which the revision froze: the rule then in force may have compared what this one would not. */
function noMovement({ edition: { networks, previous }, network, rows }: Leaderboard): "networks" | "coverage" | "formula" | null {
  if (previous === null || rows.length === 0 || rows.some(({ movement }) => movement !== null)) return null;
  if (isSameNetwork(network, networks, previous.networks)) return "formula";
  return network === "all" ? "networks" : "coverage";
}
