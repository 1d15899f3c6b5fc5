import { z } from "zod";
import { cardNotices } from "@/components/share/cardNotices";
import { findRevision } from "@/lib/data/edition/findRevision";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { chooseAnswer } from "@/lib/data/ranking/chooseAnswer";
import { readDistribution } from "@/lib/data/ranking/readDistribution";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import { isCodeOf } from "@/lib/domain/territory/code";
import { FIELDS } from "@/lib/gate/api/fields";
import { territoryQuery } from "@/lib/gate/api/queries";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { registeredChart } from "../registeredChart";
import { positionChart } from "./positionChart";

const query = territoryQuery.extend({ level: FIELDS.level, code: z.string().max(20).describe("Code of a territory of the level.") });

/** Where a territory stands among all those ranked in its league, by what its page answers first. */
export const readPositionChart = registeredChart(query, async ({ level, code, edition, revision }, locale) => {
  if (!isCodeOf(level, code)) throw unknownTerritory({ level, code });
  const { facts } = await findRevision(edition, revision);
  const pinned = { edition: facts.code, revision: facts.revision };
  const [rankings, simulation] = await Promise.all([readTerritoryRankings({ level, code, ...pinned }), simulationNotice(locale)]);
  if (!rankings) throw unknownTerritory({ level, code });
  const answer = chooseAnswer(rankings);
  const { league } = rankings.territory;
  if (!answer || league === null) return null;
  const list = { ...pinned, network: answer.on.network, metric: answer.by.metric.id, league };
  const distribution = await readDistribution(list);
  return positionChart({ rankings, answer, distribution, notices: cardNotices(facts, simulation, locale) }, locale);
});
