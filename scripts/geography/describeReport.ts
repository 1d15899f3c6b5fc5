import type { GeographyReport } from "@/lib/data/territory/loadGeography";
import type { NamedTerritory } from "@/lib/data/territory/writeTerritories";
import { type Locale, translator } from "@/lib/platform/messages";

/** Lines of one kind that are printed; the audit log holds them all. */
const MOST_LINES = 20;

/** What a load of the reference geography did, in sentences. */
export function describeReport(report: GeographyReport, startsOn: string, seconds: number, locale: Locale = "fr"): string[] {
  const t = translator(locale, "geography");
  const { vintage } = report;
  const territory = ({ level, code, name }: NamedTerritory) => t("territory", { level, code, name });
  const heirs = new Map(report.absorptions.map(({ absorbed, by }) => [absorbed.code, by]));
  const { commune: communes, departement: departements, region: regions, epci, ept, com } = report.open;
  const counts = t("open", { communes, epci, ept, departements, regions, com });
  if (report.unchanged) return [t("unchanged", { vintage }), counts];
  const written = t("written", {
    added: report.added.length,
    updated: report.updated,
    closed: report.closed.length,
    reopened: report.reopened.length,
    populations: report.populations.added,
    corrected: report.populations.changed,
    joined: report.memberships.added,
    left: report.memberships.ended,
  });
  const closed = report.closed.map((one) => {
    const heir = one.level === "commune" ? heirs.get(one.code) : undefined;
    return t("closed", { day: startsOn, territory: territory(one), absorbed: heir ? "yes" : "no", heir: heir ? territory(heir) : "" });
  });
  const reopened = report.reopened.map((one) => t("reopened", { territory: territory(one) }));
  const renamed = report.renamed.map((one) => t("renamed", { territory: territory(one), formerName: one.formerName }));
  const shorten = (lines: string[]) =>
    lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), t("more", { count: lines.length - MOST_LINES })];
  return [t("loaded", { vintage, seconds }), counts, written, ...[closed, reopened, renamed].flatMap(shorten)];
}
