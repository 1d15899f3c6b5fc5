/** A figure of presence that somebody else published: transcribed as it stands, whoever contradicts it. */
export interface PublishedPresence {
  year: number;
  month: number | null;
  kind: string;
  /** Whom it is about, in the words of the source; empty: all of the kind. */
  stratum: string;
  network: string;
  measure: "share_percent" | "count" | "total";
  value: number;
  denominator: number | null;
  sourceUrl: string;
  sourceTitle: string;
  /** What contradicts it, or what it rests on. */
  note: string;
}

const MEASURES: readonly PublishedPresence["measure"][] = ["share_percent", "count", "total"];

/** @param record of the file, by the name of its columns; null where it is none that we know how to show */
export function readPublishedPresence(record: Readonly<Record<string, string>>): PublishedPresence | null {
  const text = (name: string) => record[name] ?? "";
  const number = (name: string) => (text(name) === "" ? null : Number(text(name)));
  const measure = MEASURES.find((one) => one === text("measure"));
  const [year, value] = [number("year"), number("value")];
  if (measure === undefined || year === null || value === null) return null;
  return {
    year,
    month: number("month"),
    kind: text("kind"),
    stratum: text("stratum"),
    network: text("network"),
    measure,
    value,
    denominator: number("denominator"),
    sourceUrl: text("source_url"),
    sourceTitle: text("source_title"),
    note: text("note"),
  };
}
