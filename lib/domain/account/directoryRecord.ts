/** What is read of a record of the directory of public services (DILA); the rest, the names of people first of all, is not looked at. */
export interface DirectoryRecord {
  /** From 1. */
  line: number;
  name: string;
  siren: string;
  siret: string;
  /** INSEE code of the commune where it sits. */
  insee: string;
  /** What it is: `mairie`, `epci`, `cg` (département), `cr` (région)… with the communes it serves. */
  pivots: readonly { type: string; codes: readonly string[] }[];
  websites: readonly string[];
  socials: readonly string[];
  /** Its page on service-public.gouv.fr: the proof. */
  page: string;
  /** Nested fields that hold no JSON. */
  broken: readonly string[];
}

/**
 * Reads a record as the export has it: a text in each field, JSON inside the text of those that hold lists, null for nothing.
 * @param raw by column; only the columns named here are read
 */
export function readDirectoryRecord(raw: Readonly<Record<string, unknown>>, line: number): DirectoryRecord {
  const broken: string[] = [];
  const nested = (name: string): Readonly<Record<string, unknown>>[] => {
    const found = readNested(raw[name]);
    if (found === null) broken.push(name);
    return (found ?? []).filter((one) => typeof one === "object" && one !== null) as Record<string, unknown>[];
  };
  const values = (name: string) => nested(name).flatMap(({ valeur }) => (textOf(valeur) === "" ? [] : [textOf(valeur)]));
  return {
    line,
    name: textOf(raw.nom),
    siren: textOf(raw.siren),
    siret: textOf(raw.siret),
    insee: textOf(raw.code_insee_commune),
    pivots: nested("pivot").map((pivot) => ({
      type: textOf(pivot.type_service_local),
      codes: [pivot.code_insee_commune].flat().map(textOf).filter(Boolean),
    })),
    websites: values("site_internet"),
    socials: values("reseau_social"),
    page: textOf(raw.url_service_public),
    broken,
  };
}

/** Null for what is no list of JSON. */
function readNested(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const text = textOf(value);
  if (text === "") return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
