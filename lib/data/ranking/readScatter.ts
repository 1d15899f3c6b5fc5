import { findRevision } from "@/lib/data/edition/findRevision";
import type { Fit, Metric } from "@/lib/domain/ranking/contract";
import { expectedEngagementRatio } from "@/lib/domain/ranking/fitExpectedEngagement";
import { expectedBy } from "@/lib/domain/ranking/fitLogarithms";
import { expectedAudienceRatio } from "@/lib/domain/ranking/valueOfAudience";
import { groupOf } from "@/lib/domain/territory/league";
import { type FoundList, findList } from "./findList";
import { NATIONAL } from "./findScope";
import { territoryFacts } from "./frozenTerritory";
import type { TerritoryKey } from "./leaderboard";
import { readCloud } from "./readCloud";
import { readFirst } from "./readFirst";
import { readPeers } from "./readPeers";
import { type CloudKey, type PointRow, readPoints } from "./readPoints";
import type { NamedPoint, Scatter, ScatterQuery, ScatterSubject } from "./scatter";

/** The list whose fit is drawn, and in which a territory has its peers. */
const METRIC: Record<ScatterSubject, Metric> = { audience: "expected_ratio", engagement: "engagement_rate", posts: "engagement_rate" };

/** Named where the reader's territory is not in the cloud. */
const MOST_NAMED = 5;

/**
 * A group on a network, drawn: the cloud is kept by revision, what is named in it is read each time.
 * @returns null where fewer than two territories have both values, and for posts on all networks
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readScatter(query: ScatterQuery): Promise<Scatter | null> {
  const { subject, network, league, me } = query;
  // Posts of several networks do not add up to a number that chance would depend on.
  if (subject === "posts" && network === "all") return null;
  const revision = await findRevision(query.edition, query.revision);
  const key = { revisionId: revision.id, subject, network, group: groupOf(league) };
  const [cloud, list] = await Promise.all([readCloud(key), findList({ ...key, metric: METRIC[subject], league }, NATIONAL)]);
  if (!cloud) return null;
  const fit = subject === "posts" ? null : (list?.fit ?? null);
  // Where no fit gives a « × attendu », peers are those that have an audience.
  const metric = subject === "audience" && !fit ? "audience" : METRIC[subject];
  const pinned = { edition: revision.facts.code, revision: revision.facts.revision, network, metric };
  const peers = me ? await readPeers({ ...me, ...pinned }) : [];
  const around = me ? await readPoints(key, [me, ...peers.map(({ territory }) => territory)]) : [];
  const named = (rows: readonly PointRow[]) => rows.map((row) => namedPoint(subject, fit, row));
  const isMe = ({ territory }: NamedPoint) => me !== undefined && isSame(territory, me);
  const shown = named(around);
  return {
    ...{ subject, network, league, group: key.group, kind: list?.kind ?? null, fit, cloud },
    mine: shown.find(isMe) ?? null,
    others: shown.length > 0 ? shown.filter((point) => !isMe(point)).sort((a, b) => b.y - a.y) : named(await readLeaders(key, list)),
    peers: shown.length > 0,
  };
}

/** In the order of the list, which is not that of their codes. */
async function readLeaders(key: CloudKey, list: FoundList | null): Promise<PointRow[]> {
  const first = list ? await readFirst(list.id, MOST_NAMED) : [];
  const points = await readPoints(key, first);
  return first.flatMap((one) => points.find((point) => isSame(point, one)) ?? []);
}

function namedPoint(subject: ScatterSubject, fit: Fit | null, { x, y, value, ...row }: PointRow): NamedPoint {
  return {
    territory: territoryFacts(row),
    x,
    y,
    expected: fit && expectedBy(fit, x),
    ratio: fit && (subject === "audience" ? expectedAudienceRatio(fit, y, x) : expectedEngagementRatio(fit, value, x)),
  };
}

function isSame(one: TerritoryKey, other: TerritoryKey): boolean {
  return one.level === other.level && one.code === other.code;
}
