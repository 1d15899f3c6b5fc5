import { companions } from "@/components/data/fileArchive";
import { rankingFileFacts } from "@/components/data/rankingFileFacts";
import { zipStream } from "@/components/data/zipStream";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { wholeRanking } from "@/lib/gate/api/wholeRanking";
import { publicRoute } from "@/lib/gate/publicRoute";

/** Every row of a ranking with what must travel with them: readmes and a descriptor. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: rankingQuery.omit({ q: true, me: true, page: true, pageSize: true }),
  cache: "live",
  run: async ({ query, reader, address }) => {
    const whole = { ...query, page: 1, pageSize: 50, format: "standard", rows: "all" } as const;
    const [{ csv, board }, site, simulated] = await Promise.all([wholeRanking(whole, reader), readIdentity(), isSimulation()]);
    const about = { asked: Object.fromEntries(address.searchParams), query: leaderboardQuery(whole), site, now: new Date(), simulated };
    const beside = companions((locale) => rankingFileFacts(board, about, locale));
    return {
      ...csv,
      open: () => zipStream(csv.open(), beside),
      contentType: "application/zip",
      fileName: csv.fileName.replace(/csv$/, "zip"),
      tag: `zip ${csv.tag} ${JSON.stringify(beside)}`,
      cache: "live",
    };
  },
});
