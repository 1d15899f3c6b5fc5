import { z } from "zod";
import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { MOST_SHOWN } from "@/lib/data/ranking/readRankingScatters";
import { readScatter } from "@/lib/data/ranking/readScatter";
import { SCATTERS } from "@/lib/data/ranking/scatter";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { registeredChart } from "./registeredChart";
import { scatterChart } from "./scatterChart";

const query = rankingQuery.pick({ edition: true, revision: true, network: true, league: true, me: true }).extend({
  subject: z
    .enum(SCATTERS)
    .default("audience")
    .describe("`audience` by population, `engagement` by audience, the same rate by number of `posts`."),
});

/** A group on a network, with the reader's territory and its peers named, else the first of the league. */
export const readScatterChart = registeredChart(query, async ({ subject, ...asked }, locale) => {
  const metric = subject === "audience" ? "expected_ratio" : "engagement_rate";
  const ranking = leaderboardQuery({ ...asked, metric, page: 1, pageSize: MOST_SHOWN });
  const [{ edition, rows }, simulation] = await Promise.all([readLeaderboard(ranking), simulationNotice(locale)]);
  const shown = rows.map(({ territory }) => territory);
  const scatter = await readScatter({ ...ranking, edition: edition.code, revision: edition.revision, subject, shown });
  return scatter && scatterChart({ scatter, edition, notices: cardNotices(edition, simulation, locale) }, locale);
});
