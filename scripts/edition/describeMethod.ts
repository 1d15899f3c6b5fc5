import type { ExportFacts } from "@/lib/data/edition/exportEdition";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { METRICS, REASONS } from "@/lib/domain/ranking";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { parisDay } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/messages";

const t = translator("fr", "export");
const words = translator("fr", "vocabulary");

/** The method of a revision as a note of its own (Markdown): it goes with the figures wherever they go. */
export function describeMethod({ notice, base, revision, fits }: ExportFacts): string {
  const { title, code, number, reason, referenceOn, windowDays, networks, previous, sha256, demonstration } = revision;
  const on = (day: string) => formatDay(day, "day", "fr");
  const paragraphs = [
    `# ${title}`,
    ...(notice === null ? [] : [`**${notice}.**`]),
    t("note.edition", { code, number, published: on(parisDay(revision.publishedAt)), reason: reason ?? "none" }),
    ...(demonstration ? [t("note.demonstration", { reference: on(referenceOn) })] : []),
    `## ${t("note.figuresTitle")}`,
    t("note.figures", {
      reference: on(referenceOn),
      window: windowDays,
      networks: networks.map((name) => words(`network.${name}`)).join(", "),
    }),
    t("note.kind"),
    `## ${t("note.metricsTitle")}`,
    metricsTable(revision.metrics),
    t("note.rounding"),
    `## ${t("note.ranksTitle")}`,
    t("note.ranks"),
    previous ? t("note.previous", { title: previous.title, code: previous.code, revision: previous.revision }) : t("note.noPrevious"),
    `## ${t("note.fitTitle")}`,
    t("note.fit", THRESHOLDS),
    ...(fits.length > 0 ? [fitsTable(fits)] : [t("note.noFit", THRESHOLDS)]),
    `## ${t("note.notRankedTitle")}`,
    REASONS.map((reason) => `- \`${reason}\` — ${words(`reason.${reason}`, THRESHOLDS)}`).join("\n"),
    `## ${t("note.checkTitle")}`,
    t("note.check", { sha256, file: `${base}.canonical.json` }),
    t("note.licence"),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function metricsTable(versions: Readonly<Record<string, number>>): string {
  const head = `| ${t("note.metric")} | ${t("note.formula")} | ${t("note.version")} |\n| --- | --- | --- |`;
  const lines = METRICS.filter((metric) => metric in versions).map(
    (metric) => `| ${words(`metric.${metric}`)} (\`${metric}\`) | ${t(`formula.${metric}`, THRESHOLDS)} | ${versions[metric]} |`,
  );
  return [head, ...lines].join("\n");
}

function fitsTable(fits: ExportFacts["fits"]): string {
  const head = `| ${t("note.network")} | ${t("note.group")} | ${t("note.subject")} | n | β | ${t("note.interval")} | R² |\n| --- | --- | --- | --- | --- | --- | --- |`;
  const figure = (value: number) => formatNumber(value, "fr", 4);
  const lines = fits.map(({ network, group, subject, n, beta, betaLow, betaHigh, r2 }) => {
    const names = `${words(`network.${network}`)} | ${words(`group.${group}`)} | ${t(`note.subjects.${subject}`)}`;
    return `| ${names} | ${formatNumber(n, "fr")} | ${figure(beta)} | ${t("note.intervalOf", { low: figure(betaLow), high: figure(betaHigh) })} | ${figure(r2)} |`;
  });
  return [head, ...lines].join("\n");
}
