import { type DescribedColumn, tableSchema } from "./tableSchema";

/** What a file is, whoever reads it and wherever. */
export interface FileFacts {
  /** Of the archive: small letters, figures, hyphens. */
  name: string;
  title: string;
  description: string;
  /** The page that shows the same. */
  homepage: string;
  publisher: string;
  licence: { name: string; url: string };
  sources: readonly string[];
  method: string;
  unit: string;
  /** The day, or the days, of the figures. */
  day: string;
  /** Null where the file is of what is known today. */
  edition: { code: string; title: string; revision: number } | null;
  citation: string;
  /** What must be said of all its figures. */
  notices: readonly string[];
  columns: readonly DescribedColumn[];
}

export const DATA_FILE = "data.csv";

/** A tabular data package (Frictionless, version 2) of one CSV. */
export function dataPackage(facts: FileFacts) {
  const { name, title, description, homepage, publisher, licence, sources, edition, notices } = facts;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description: [description, ...notices].join(" "),
    homepage,
    ...(edition === null ? {} : { version: `${edition.code}-r${edition.revision}` }),
    licenses: [{ title: licence.name, path: licence.url }],
    contributors: [{ title: publisher, roles: ["publisher"] }],
    ...(sources.length === 0 ? {} : { sources: sources.map((source) => ({ title: source })) }),
    resources: [
      {
        name: "data",
        type: "table",
        path: DATA_FILE,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: tableSchema(facts.columns),
      },
    ],
  };
}
