import { NETWORKS } from "@/lib/domain/account/network";
import type { PalmaresNominee } from "@/lib/domain/award/palmares";
import { PRIZES } from "@/lib/domain/award/prize";
import { METRICS, MOVEMENTS, REASONS, SCOPES } from "@/lib/domain/ranking/contract";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { DATE_PRECISIONS, FIGURE_PRECISIONS, METRIC_KINDS } from "@/lib/domain/snapshot/figure";
import type { ColumnName } from "@/lib/domain/table/columns";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LEVELS } from "@/lib/domain/territory/level";
import { STATUSES } from "@/lib/domain/territory/status";
import { type Locale, translator } from "@/lib/platform/messages";

const NOMINEE_ORIGINS = ["ranking", "candidature", "hand"] as const satisfies readonly PalmaresNominee["origin"][];

export interface CodeList {
  column: ColumnName;
  codes: readonly { code: string; meaning: string }[];
}

/** What the columns that hold codes may say, from the constants that the code is written with; in the order of the columns. */
export function codeLists(locale: Locale): CodeList[] {
  const words = translator(locale, "vocabulary");
  const t = translator(locale, "data");
  return [
    list("prize", PRIZES, (code) => t(`dictionary.codes.prize.${code}`)),
    list("origin", NOMINEE_ORIGINS, (code) => words(`nomineeOrigin.${code}`)),
    list("metric", METRICS, (code) => words(`metric.${code}`)),
    list(
      "unit",
      METRICS.map((metric) => METRIC_DEFINITIONS[metric].unit),
      (code) => t(`dictionary.codes.unit.${code}`),
    ),
    list("network", [...NETWORKS, "all"] as const, (code) => words(`network.${code}`)),
    list("league", LEAGUES, (code) => words(`league.${code}`)),
    list("scope", SCOPES, (code) => t(`dictionary.codes.scope.${code}`)),
    list("movement", MOVEMENTS, (code) => t(`dictionary.codes.movement.${code}`)),
    list("level", LEVELS, (code) => words(`level.${code}`)),
    list("status", STATUSES, (code) => t(`dictionary.codes.status.${code}`)),
    list("not_ranked_reason", REASONS, (code) => words(`reason.${code}`, THRESHOLDS)),
    list("metric_kind", METRIC_KINDS, (code) => t(`dictionary.codes.metric_kind.${code}`)),
    list("date_precision", DATE_PRECISIONS, (code) => t(`dictionary.codes.date_precision.${code}`)),
    list("precision", FIGURE_PRECISIONS, (code) => t(`dictionary.codes.precision.${code}`)),
  ];
}

function list<Code extends string>(column: ColumnName, codes: readonly Code[], meaningOf: (code: Code) => string): CodeList {
  return { column, codes: codes.map((code) => ({ code, meaning: meaningOf(code) })) };
}
