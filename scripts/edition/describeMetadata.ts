import type { ExportFacts } from "@/lib/data/edition/exportEdition";
import { METRIC_DEFINITIONS, METRICS } from "@/lib/domain/ranking";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { columnsOf } from "@/lib/domain/table/columns";
import { translator } from "@/lib/platform/messages";

const LICENCE = { name: "Licence Ouverte 2.0", url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" };

const t = translator("fr", "export");
const words = translator("fr", "vocabulary");
const dictionary = translator("fr", "data");

/** What a reader must know of the files to use them: source, method, units, dates, licence, hash, columns, and how many are not ranked and why. */
export function describeMetadata({ notice, revision, fits, lists, files }: ExportFacts) {
  const { previous } = revision;
  return {
    ...(notice === null ? {} : { notice }),
    edition: revision.code,
    title: revision.title,
    revision: revision.number,
    reason: revision.reason,
    referenceOn: revision.referenceOn,
    windowDays: revision.windowDays,
    networks: revision.networks,
    previous: previous && {
      edition: previous.code,
      revision: previous.revision,
      referenceOn: previous.referenceOn,
      sha256: previous.sha256,
    },
    publishedAt: revision.publishedAt.toISOString(),
    sha256: revision.sha256,
    demonstration: revision.demonstration,
    licence: LICENCE,
    source: t("source"),
    method: t("method"),
    missing: t("missing"),
    format: t("format"),
    metrics: METRICS.filter((metric) => metric in revision.metrics).map((metric) => ({
      id: metric,
      version: revision.metrics[metric],
      label: words(`metric.${metric}`),
      formula: t(`formula.${metric}`, THRESHOLDS),
      decimals: METRIC_DEFINITIONS[metric].decimals,
    })),
    columns: columnsOf("edition").map((name) => ({ name, description: dictionary(`dictionary.columns.${name}`) })),
    fits,
    lists,
    files,
  };
}
