import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import { percentOf, type Share } from "@/lib/domain/presence/presenceRates";
import type { PresenceRow } from "@/lib/domain/presence/presenceRows";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";
import type { PresenceAnswer } from "./presenceAnswers";

export function presenceAnswer(found: Presence, query: PresenceQuery, simulation: boolean): PresenceAnswer {
  const { level = null, league = null, region = null, network = null } = query;
  return {
    edition: found.edition?.code ?? null,
    revision: found.edition?.revision ?? null,
    day: found.day,
    past: found.past,
    demonstration: found.demonstration !== null,
    simulation,
    filters: { level, league, region, network },
    rows: found.rows.map(({ dimension, item, counts, rates }) => ({ dimension, item, ...counts, rates })),
    accounts: { ...found.accounts, years: [...found.accounts.years] },
    trend: found.trend.map(({ code, referenceOn, authorities, withAccount, covers, points }) => ({
      edition: code,
      referenceOn,
      authorities,
      withAccount,
      networks: points.flatMap(({ network, counts }) => (network === null ? [] : { network, withAccount: counts.present })),
      covers: [...covers],
      points: points.map(({ network, counts, rates: { ofAll, ofSurveyed, coverage, ofWebsites } }) => ({
        network,
        authorities: counts.authorities,
        surveyed: counts.surveyed,
        present: counts.present,
        presentSurveyed: counts.presentSurveyed,
        surveyedWithWebsite: counts.surveyedWithWebsite,
        presentWithWebsite: counts.presentWithWebsite,
        rates: { ofAll, ofSurveyed, coverage, ofWebsites },
      })),
    })),
  };
}

const percent = (share: Share) => ("share" in share ? percentOf(share, 2) : null);

/** A line an item of a dimension. */
export function presenceCsv(
  found: Presence,
  query: PresenceQuery,
  about: { simulation: boolean; format: CsvFormat },
): (extra: ExtraColumns) => string {
  const columns = csvColumns<"presence", PresenceRow>("presence", {
    edition: () => found.edition?.code ?? null,
    revision: () => found.edition?.revision ?? null,
    reference_on: () => found.day,
    demonstration: () => found.demonstration !== null,
    simulation: () => about.simulation,
    network: ({ dimension, item }) => (dimension === "network" ? item : (query.network ?? null)),
    league: ({ dimension, item }) => (dimension === "league" ? item : (query.league ?? null)),
    level: ({ dimension, item }) => (dimension === "level" ? item : (query.level ?? null)),
    region: ({ dimension, item }) => (dimension === "region" ? item : (query.region ?? null)),
    dimension: ({ dimension }) => dimension,
    authorities: ({ counts }) => counts.authorities,
    surveyed: ({ counts }) => counts.surveyed,
    present: ({ counts }) => counts.present,
    opening_unknown: ({ counts }) => counts.undated,
    surveyed_opening_unknown: ({ counts }) => counts.undatedSurveyed,
    surveyed_present: ({ counts }) => counts.presentSurveyed,
    single_network: ({ counts }) => counts.single,
    other_accounts_only: ({ counts }) => counts.otherOnly,
    with_website: ({ counts }) => counts.websites,
    without_website: ({ counts }) => counts.noWebsite,
    surveyed_with_website: ({ counts }) => counts.surveyedWithWebsite,
    present_with_website: ({ counts }) => counts.presentWithWebsite,
    percent_of_all: ({ rates }) => percent(rates.ofAll),
    percent_of_surveyed: ({ rates }) => percent(rates.ofSurveyed),
    percent_of_websites: ({ rates }) => percent(rates.ofWebsites),
    percent_surveyed: ({ rates }) => percent(rates.coverage),
  });
  return (extra) => toCsv([...columns, ...extra], found.rows, "whole", about.format);
}
