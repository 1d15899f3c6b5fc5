import { useLocale, useTranslations } from "next-intl";
import { compareAddress } from "@/components/compare/compareAddress";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Elsewhere } from "@/lib/data/ranking/readElsewhere";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { territoryPath } from "@/lib/domain/territory/slug";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { AbsentTerritory } from "./AbsentTerritory";
import { useMetricWords } from "./metricWords";
import { RankText } from "./RankText";
import { rankingAddress } from "./rankingAddress";

/** The reader's territory (`?me=level/code`), wherever the page of the table stands. */
export function MyPlace({ query, board, absent }: { query: LeaderboardQuery; board: Leaderboard; absent: Elsewhere | null }) {
  const t = useTranslations("leaderboard.me");
  const reason = useTranslations("vocabulary.reason");
  const words = useMetricWords();
  const locale = useLocale();
  if (!query.me) return null;
  if (absent) {
    return (
      <p className="my-place">
        <AbsentTerritory territory={absent} query={query} board={board} shown={{ me: query.me }} />
      </p>
    );
  }
  if (!board.me) {
    const sentence = refusalSentence(unknownTerritory(query.me), locale);
    return <p className="my-place">{t.rich("unknown", { sentence, link: (text) => <SiteLink href="/territoires">{text}</SiteLink> })}</p>;
  }
  const { row, notRanked, page } = board.me;
  const { territory } = row ?? notRanked;
  const network = board.network === "all" ? undefined : board.network;
  const compared = { edition: board.edition.code, revision: board.edition.revision, network };
  return (
    <p className="my-place">
      <SiteLink href={territoryPath(territory)} className="my-name">
        {territory.name}
      </SiteLink>{" "}
      {row ? (
        <>
          <RankText
            place={{ rank: row.rank, best: row.rankBest, worst: row.rankWorst, tied: row.tied }}
            gender={genderOf(board.league)}
            method={board.scope.kind === "national" ? row.index : null}
          />{" "}
          <span>
            {formatValue(board.metric, row.value, locale)} {words.unitAfterValue(board.metric, board.network)}
          </span>{" "}
        </>
      ) : (
        <span>{t("notRanked", { reason: reason(notRanked.reason, THRESHOLDS) })}</span>
      )}{" "}
      {row && (
        <SiteLink className="screen-only" href={`${rankingAddress(query, { page, q: undefined })}#moi`}>
          {t("find")}
        </SiteLink>
      )}{" "}
      <SiteLink className="screen-only" href={compareAddress({ keys: [territory], ...compared, me: territory })}>
        {t("compare")}
      </SiteLink>
    </p>
  );
}
