import type { DeliberationOf } from "@/lib/data/award/readDeliberation";
import type { DeliberationFile } from "@/lib/domain/award/deliberationFiles";
import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
import { type Locale, translator } from "@/lib/platform/messages";

type Extra = readonly CsvColumn<unknown>[];

/** A file of the deliberation, for a spreadsheet, with the words of its page: of what its reader may see there, and nothing else. */
export function deliberationCsv(file: DeliberationFile, found: DeliberationOf, extra: Extra, locale: Locale): string {
  if (file === "nommes") return nominees(found, extra, locale);
  return file === "manquantes" ? missing(found, extra, locale) : attendance(found, extra, locale);
}

function nominees({ rows, criteria }: DeliberationOf, extra: Extra, locale: Locale): string {
  const t = translator(locale, "deliberation");
  const words = translator(locale, "vocabulary");
  type Row = DeliberationOf["rows"][number];
  const columns: CsvColumn<Row>[] = [
    { header: t("table.nominee"), cell: ({ name }) => name },
    { header: t("table.rank"), cell: ({ rank }) => rank },
    // Where others' wait, their count waits as well.
    { header: t("table.n"), cell: ({ open, n }) => (open ? n : null) },
    { header: t("table.mean"), cell: ({ mean }) => mean },
    { header: t("table.median"), cell: ({ median }) => median },
    { header: t("table.spread"), cell: ({ spread }) => spread },
    { header: t("table.adjusted"), cell: ({ adjusted }) => adjusted },
    { header: t("table.place"), cell: ({ facts }) => facts?.rank ?? null },
    ...criteria.map(
      ({ name, independent }, index): CsvColumn<Row> => ({
        header: independent ? t("table.independent", { name }) : name,
        cell: ({ criterionMeans }) => criterionMeans[index] ?? null,
      }),
    ),
    { header: t("table.prize"), cell: ({ prize }) => prize && words(`prize.${prize}`) },
    ...extra,
  ];
  return toCsv(columns, rows, "whole", "excel");
}

function missing({ missing }: DeliberationOf, extra: Extra, locale: Locale): string {
  const t = translator(locale, "deliberation");
  const columns: CsvColumn<DeliberationOf["missing"][number]>[] = [
    { header: t("table.nominee"), cell: ({ nominee }) => nominee },
    { header: t("minutes.juror"), cell: ({ juror }) => juror },
    ...extra,
  ];
  return toCsv(columns, missing, "whole", "excel");
}

function attendance({ seats }: DeliberationOf, extra: Extra, locale: Locale): string {
  const t = translator(locale, "deliberation");
  const columns: CsvColumn<DeliberationOf["seats"][number]>[] = [
    { header: t("minutes.juror"), cell: ({ name }) => name },
    { header: t("minutes.seat"), cell: ({ chair }) => t(chair ? "minutes.chairs" : "minutes.sits") },
    {
      header: t("minutes.presence"),
      cell: ({ present }) => t(present === null ? "minutes.notNoted" : present ? "minutes.present" : "minutes.absent"),
    },
    ...extra,
  ];
  return toCsv(columns, seats, "whole", "excel");
}
