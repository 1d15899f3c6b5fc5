import type { FileFacts } from "@/lib/domain/table/dataPackage";
import { DATA_FILE } from "@/lib/domain/table/dataPackage";
import { joinTexts } from "@/lib/platform/joinTexts";
import { type Locale, translator } from "@/lib/platform/messages";

/** What stands beside a file, for people: what it is, whose, of when, by which method, under which licence, and what its columns mean. */
export function readmeText(facts: FileFacts, locale: Locale): string {
  const t = translator(locale, "readme");
  const line = (label: string, text: string) => `- **${label}**${t("colon")} ${text}`;
  return [
    `# ${facts.title}`,
    ...facts.notices.map((notice) => `**${notice}.**`),
    facts.description,
    [
      line(t("page"), facts.homepage),
      line(t("publisher"), facts.publisher),
      ...(facts.edition ? [line(t("edition"), t("editionText", facts.edition))] : []),
      line(t("day"), facts.day),
      line(t("unit"), facts.unit),
      line(t("source"), joinTexts(facts.sources, locale)),
      line(t("method"), facts.method),
      line(t("licence"), `${facts.licence.name}, ${facts.licence.url}`),
    ].join("\n"),
    `## ${t("cite")}`,
    facts.citation,
    `## ${t("columns", { file: DATA_FILE })}`,
    t("reading"),
    facts.columns
      .map(
        ({ name, meaning, codes }) =>
          `- \`${name}\`${meaning === null ? "" : `${t("colon")} ${meaning}`}${codes === null ? "" : ` (${codes.join(", ")})`}`,
      )
      .join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}
