import { historyChart } from "@/components/charts/history/historyChart";
import { historyToldOf } from "@/components/charts/history/historyToldOf";
import type { TakenChart } from "@/components/charts/takenChart";
import type { PdfTable } from "@/components/pdf/taggedPdf";
import { cardNotices } from "@/components/share/cardNotices";
import { territoryPage } from "@/components/share/pictureAddresses";
import type { AccountHistory, NetworkStanding } from "@/lib/data/ranking/territoryRankings";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import type { TerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRange, formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { joinTexts } from "@/lib/platform/joinTexts";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import { answerText } from "./answerText";

/** What the report of a territory in an edition says: drawn from this and nothing else. */
export interface TerritoryReport {
  title: string;
  edition: string;
  notices: readonly string[];
  sentence: string;
  standings: { title: string; caption: string; table: PdfTable };
  /** Of the networks that have one, in their order. */
  charts: { title: string; drawn: readonly TakenChart[] };
  peers: { title: string; caption: string; table: PdfTable } | null;
  method: { title: string; texts: readonly string[] };
}

const MOST_CHARTS = 4;

/** Null where the edition does not rank the territory: there is nothing to report. */
export function territoryReport(
  page: Pick<TerritoryPage, "territory" | "rankings" | "answer" | "peers" | "histories" | "path">,
  site: Pick<SiteIdentity, "name" | "licenceName" | "licenceUrl">,
  simulation: string | null,
  locale: Locale,
): TerritoryReport | null {
  const { rankings, answer, histories, path } = page;
  const league = rankings?.territory.league;
  if (!rankings || !answer || !league) return null;
  const { edition, territory } = rankings;
  const t = translator(locale, "territoryReport");
  const notices = cardNotices(edition, simulation, locale);
  const networks = rankings.networks.filter(({ account, parts }) => account !== null || parts.length > 1);
  const known = histories.flatMap((history) => knownOn(history, edition.referenceOn));
  const charts = networks.flatMap(({ network }) => {
    if (network === "all") return [];
    return historyChart({ territory, path, network, accounts: historyToldOf(known, network), notices: [] }, locale) ?? [];
  });
  const sources = new Set(networks.flatMap(({ figure, parts }) => [figure, ...parts].flatMap((one) => one?.source.label ?? [])));
  return {
    title: territory.name,
    edition: t("edition", {
      site: site.name,
      title: edition.title,
      revision: edition.revision,
      reference: formatDay(edition.referenceOn, "day", locale),
    }),
    notices,
    sentence: answerText(answer, league, locale),
    standings: { title: t("standings"), caption: t("standingsCaption"), table: standingsOf(networks, league, locale) },
    charts: { title: translator(locale, "history")("title"), drawn: charts.slice(0, MOST_CHARTS) },
    peers: peersOf(page, league, locale),
    method: {
      title: t("method"),
      texts: [
        t("methodRanks", { days: edition.windowDays }),
        t("methodSources", { sources: joinTexts(sources, locale) }),
        t("methodLicence", { licence: site.licenceName, url: site.licenceUrl }),
        t("methodAddress", {
          method: publicAddress(localAddress("/methodologie", locale)),
          address: publicAddress(localAddress(territoryPage(territory, edition), locale)),
        }),
      ],
    },
  };
}

/**
 * Figures, openings and closings that come later are of a later edition’s report. The standing of an account is that of today: none is kept by day.
 */
export function knownOn(history: AccountHistory, day: Day): AccountHistory[] {
  const points = history.points.filter(({ observedOn }) => observedOn <= day);
  const until = (one: Day | null) => (one !== null && one <= day ? one : null);
  return points.length > 0 ? [{ ...history, openedOn: until(history.openedOn), closedOn: until(history.closedOn), points }] : [];
}

function standingsOf(networks: readonly NetworkStanding[], league: League, locale: Locale): PdfTable {
  const t = translator(locale, "territoryReport");
  const words = translator(locale, "vocabulary");
  return {
    head: [t("network"), t("rank"), t("before"), t("audience"), t("perHead"), t("expected")],
    numbers: [2, 3, 4, 5],
    widths: [150, 50, 62, 62, 56],
    rows: networks.map(({ network, metrics }) => {
      const of = (id: string) => metrics.find(({ metric }) => metric.id === id);
      const text = (id: string) => {
        const found = of(id);
        return found && found.value !== null ? formatValue(found.metric, found.value, locale) : "";
      };
      const perHead = of("audience_per_1000");
      const national = perHead?.standings.find(({ scope }) => scope === "national");
      const range = national ? formatRange(national.best, national.worst, locale) : null;
      const rank = national
        ? t("rankOf", {
            rank: formatRank(national.rank, genderOf(league), locale),
            range: range ? ` (${range})` : "",
            ranked: national.ranked,
          })
        : perHead?.reason
          ? words(`reason.${perHead.reason}`, THRESHOLDS)
          : "";
      const before = national?.previousRank ?? null;
      return [
        words(`network.${network}`),
        rank,
        before === null ? "" : formatNumber(before, locale),
        text("audience"),
        text("audience_per_1000"),
        text("expected_ratio"),
      ];
    }),
  };
}

function peersOf({ peers, answer, rankings }: Pick<TerritoryPage, "peers" | "answer" | "rankings">, league: League, locale: Locale) {
  const own = rankings?.territory;
  if (!answer || !own || peers.length === 0) return null;
  const t = translator(locale, "territory");
  const words = translator(locale, "vocabulary");
  const rows = [...peers, { territory: own, value: answer.by.value, rank: answer.standing.rank }].toSorted(
    (one, other) => one.rank - other.rank,
  );
  return {
    title: t("peers.title"),
    caption: t("peers.caption", {
      league: words(`leagueRanked.${league}`, { count: 2 }),
      onNetwork: words(`onNetwork.${answer.on.network}`),
    }),
    table: {
      head: [t("peers.territory"), t("peers.rank"), t("peers.inhabitants"), words(`metric.${answer.by.metric.id}`)],
      numbers: [1, 2, 3],
      widths: [62, 70, 130],
      rows: rows.map(({ territory, value, rank }) => [
        territory.name,
        formatRank(rank, genderOf(league), locale),
        territory.population === null ? "" : formatNumber(territory.population, locale),
        formatValue(answer.by.metric, value, locale),
      ]),
    },
  };
}
