import { z } from "zod";
import { cardNotices } from "@/components/share/cardNotices";
import { findRevision } from "@/lib/data/edition/findRevision";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readScatter } from "@/lib/data/ranking/readScatter";
import { SCATTERS } from "@/lib/data/ranking/scatter";
import { rankingQuery, territoryKey } from "@/lib/gate/api/queries";
import { registeredChart } from "../registeredChart";
import { scatterChart } from "./scatterChart";

const query = rankingQuery.pick({ edition: true, revision: true, network: true, league: true, me: true }).extend({
  subject: z
    .enum(SCATTERS)
    .default("audience")
    .describe("`audience` by population, `engagement` by audience, the same rate by number of `posts`."),
});

/** A group on a network, with the reader's territory and its peers named, else the first of the league. */
export const readScatterChart = registeredChart(query, async ({ edition: code, revision, me, ...asked }, locale) => {
  const [{ facts }, simulation] = await Promise.all([findRevision(code, revision), simulationNotice(locale)]);
  const scatter = await readScatter({ ...asked, me: territoryKey(me), edition: facts.code, revision: facts.revision });
  return scatter && scatterChart({ scatter, edition: facts, notices: cardNotices(facts, simulation, locale) }, locale);
});
