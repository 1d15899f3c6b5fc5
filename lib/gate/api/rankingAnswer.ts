import type {
  AccountFacts,
  FigureFacts,
  Leaderboard,
  LeaderboardRow,
  NotRankedLeaderboardRow,
  TerritoryFacts,
} from "@/lib/data/ranking/leaderboard";
import type { RankingAnswer } from "./answers";
import { indexAnswer } from "./indexAnswer";

type Row = RankingAnswer["rows"][number];
type NotRankedRow = RankingAnswer["notRanked"][number];

/** A leaderboard as the API says it. `me` is there when it was asked for. */
export function rankingAnswer(board: Leaderboard, about: { simulation: boolean; withMe: boolean }): RankingAnswer {
  const { edition, scope } = board;
  return {
    edition: edition.code,
    revision: board.revision,
    title: edition.title,
    referenceOn: edition.referenceOn,
    windowDays: edition.windowDays,
    demonstration: edition.demonstration,
    simulation: about.simulation,
    sha256: edition.sha256,
    metric: board.metric,
    network: board.network,
    league: board.league,
    scope: scope.kind,
    area: scope.kind === "national" ? null : { code: scope.code, name: scope.name },
    page: board.page,
    pageSize: board.pageSize,
    pages: board.pages,
    total: board.total,
    covered: board.covered,
    ranked: board.rankedInScope,
    territories: board.territoriesInScope,
    unranked: board.unranked,
    ...(board.fit ? { fit: board.fit } : {}),
    rows: board.rows.map(rowAnswer),
    notRanked: board.notRanked.map(notRankedAnswer),
    notRankedTotal: board.notRankedTotal,
    ...(about.withMe ? { me: board.me && meAnswer(board.me) } : {}),
  };
}

function meAnswer(me: NonNullable<Leaderboard["me"]>): NonNullable<RankingAnswer["me"]> {
  return { page: me.page, row: me.row && rowAnswer(me.row), notRanked: me.notRanked && notRankedAnswer(me.notRanked) };
}

function rowAnswer({ source, parts, account, territory, index, ...row }: LeaderboardRow): Row {
  return {
    ...row,
    territory: territoryAnswer(territory),
    source: source?.label ?? [...new Set(parts.map((part) => part.source.label))].join("; "),
    sourceUrl: source?.url ?? null,
    account: accountAnswer(account),
    ...(index ? { index: indexAnswer(index) } : {}),
    ...(parts.length > 0 ? { parts: parts.map(figureAnswer) } : {}),
  };
}

function notRankedAnswer(row: NotRankedLeaderboardRow): NotRankedRow {
  return {
    territory: territoryAnswer(row.territory),
    reason: row.reason,
    missingNetworks: [...row.missingNetworks],
    account: accountAnswer(row.account),
    audience: row.audience,
    observedOn: row.observedOn,
    datePrecision: row.datePrecision,
    precision: row.precision,
    step: row.step,
    source: row.source?.label ?? null,
    sourceUrl: row.source?.url ?? null,
  };
}

function territoryAnswer({ level, code, name, population, populationYear, region, departement }: TerritoryFacts): Row["territory"] {
  return { level, code, name, population, populationYear, region, departement };
}

function accountAnswer(account: AccountFacts | null): Row["account"] {
  return account && { handle: account.handle, url: account.url, dormant: account.dormant };
}

/** One figure of one account. */
function figureAnswer({ source, ...figure }: FigureFacts): NonNullable<Row["parts"]>[number] {
  return { ...figure, source: source.label, sourceUrl: source.url };
}
