import type { PublishedPalmares } from "@/lib/data/award/readPalmares";
import type { PalmaresCategory, PalmaresNominee } from "@/lib/domain/award/palmares";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";

interface AwardLine {
  published: PublishedPalmares;
  category: PalmaresCategory;
  nominee: PalmaresNominee;
}

const COLUMNS = csvColumns<"awards", AwardLine>("awards", {
  year: ({ published }) => published.palmares.year,
  theme: ({ published }) => published.palmares.theme,
  category: ({ category }) => category.slug,
  category_name: ({ category }) => category.name,
  prize: ({ nominee }) => nominee.prize,
  motivation: ({ nominee }) => nominee.motivation,
  origin: ({ nominee }) => nominee.origin,
  edition: ({ nominee: { facts } }) => facts?.edition.code ?? null,
  revision: ({ nominee: { facts } }) => facts?.edition.revision ?? null,
  reference_on: ({ nominee: { facts } }) => facts?.edition.referenceOn ?? null,
  published_at: ({ published }) => published.palmares.publishedAt,
  metric: ({ nominee: { facts } }) => facts?.metric ?? null,
  metric_version: ({ nominee: { facts } }) => facts?.metricVersion ?? null,
  unit: ({ nominee: { facts } }) => facts?.unit ?? null,
  network: ({ nominee: { facts } }) => facts?.network ?? null,
  league: ({ nominee }) => nominee.league,
  national_rank: ({ nominee: { facts } }) => facts?.rank ?? null,
  national_rank_best: ({ nominee: { facts } }) => facts?.rankBest ?? null,
  national_rank_worst: ({ nominee: { facts } }) => facts?.rankWorst ?? null,
  national_tied: ({ nominee: { facts } }) => facts?.tied ?? null,
  level: ({ nominee }) => nominee.level,
  code: ({ nominee }) => nominee.code,
  territory: ({ nominee }) => nominee.name,
  population: ({ nominee }) => nominee.population,
  value: ({ nominee: { facts } }) => facts?.value ?? null,
  account: ({ nominee: { facts } }) => facts?.account?.handle ?? null,
  url: ({ nominee: { facts } }) => facts?.account?.url ?? null,
  audience: ({ nominee: { facts } }) => facts?.audience ?? null,
  metric_kind: ({ nominee: { facts } }) => facts?.kind ?? null,
  observed_on: ({ nominee: { facts } }) => facts?.observedOn ?? null,
  date_precision: ({ nominee: { facts } }) => facts?.datePrecision ?? null,
  precision: ({ nominee: { facts } }) => facts?.precision ?? null,
  step: ({ nominee: { facts } }) => facts?.step ?? null,
  source: ({ nominee: { facts } }) => facts?.source?.label ?? null,
  source_url: ({ nominee: { facts } }) => facts?.source?.url ?? null,
  award_sha256: ({ published }) => published.sha256,
});

/** A line a nominee, laureates among them. */
export function awardsCsv(rows: readonly PublishedPalmares[], format: CsvFormat): (extra: ExtraColumns) => string {
  const lines = rows.flatMap((published) =>
    published.palmares.categories.flatMap((category) => category.nominees.map((nominee) => ({ published, category, nominee }))),
  );
  return (extra) => toCsv([...COLUMNS, ...extra], lines, "whole", format);
}
