import { foldName } from "../territory/foldName";
import type { Level } from "../territory/level";
import { CARRIED_AREAS } from "../territory/specialAuthorities";
import type { IndexedTerritory, TerritoryIndex } from "../territory/territoryIndex";
import { type RefusedClaim, refuseClaim } from "./claim";
import type { DirectoryRecord } from "./directoryRecord";

export interface MatchedRecord {
  record: DirectoryRecord;
  territory: IndexedTerritory;
}

/** A town hall of a part of a commune: it is in the directory beside that of the commune. */
const ANNEX = /mairie.+(?:deleguee|annexe)/;
const LEVEL_OF: Readonly<Record<string, readonly Level[] | undefined>> = {
  mairie: ["commune"],
  mairie_com: ["com", "commune"],
  epci: ["epci", "ept"],
  cg: ["departement"],
  cr: ["region"],
};

/**
 * Finds whose record each is: by INSEE code, then SIRET, then SIREN, as the directory code of ANCT does; where that leaves several, none is
 * picked. Several records of one territory: the one that bears its SIREN, if one alone does.
 */
export function matchDirectory(
  records: readonly DirectoryRecord[],
  index: TerritoryIndex,
): { matched: MatchedRecord[]; refused: RefusedClaim[] } {
  const found = records.map((record) => matchRecord(record, index));
  const refused = found.filter((one) => "kind" in one);
  const byTerritory = new Map<number, MatchedRecord[]>();
  for (const one of found) {
    if ("kind" in one) continue;
    byTerritory.set(one.territory.id, [...(byTerritory.get(one.territory.id) ?? []), one]);
  }
  const matched: MatchedRecord[] = [];
  for (const rivals of byTerritory.values()) {
    const bearers = rivals.filter(({ record, territory }) => territory.siren !== null && sirensOf(record).includes(territory.siren));
    const chosen = rivals.length === 1 ? rivals : bearers.length === 1 ? bearers : [];
    matched.push(...chosen);
    const others = rivals.filter((rival) => !chosen.includes(rival));
    refused.push(...others.map(({ record }) => refuseClaim(record.line, "several-records", record.name)));
  }
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return { matched: matched.sort((a, b) => byLine(a.record, b.record)), refused: refused.sort(byLine) };
}

function matchRecord(record: DirectoryRecord, index: TerritoryIndex): MatchedRecord | RefusedClaim {
  const levels = [...new Set(record.pivots.flatMap(({ type }) => LEVEL_OF[type] ?? []))];
  if (levels.length === 0) return refuseClaim(record.line, "not-an-authority", record.name);
  if (ANNEX.test(foldName(record.name))) return refuseClaim(record.line, "annex", record.name);
  const byCode = byInsee(record, levels, index);
  const [only] = byCode.length === 1 ? byCode : bySiren(record, levels, byCode, index);
  if (only !== undefined) return { record, territory: only };
  return refuseClaim(record.line, byCode.length > 1 ? "ambiguous-territory" : "unknown-territory", record.name);
}

/** An EPCI has no INSEE code: that of its record is of the town where it sits, as is that of a département, which is found by it. */
function byInsee(record: DirectoryRecord, levels: readonly Level[], index: TerritoryIndex): IndexedTerritory[] {
  const codes = [...new Set([...record.pivots.flatMap((pivot) => pivot.codes), record.insee].filter(Boolean))];
  const found = codes.flatMap((code) => levels.flatMap((level) => authorityAt(level, code, record.name, index) ?? []));
  return [...new Set(found)].filter(({ closedOn }) => closedOn === null);
}

function authorityAt(level: Level, insee: string, name: string, index: TerritoryIndex): IndexedTerritory | null {
  if (level === "commune") return index.byKey("commune", insee);
  if (level === "com") return index.byKey("com", insee.slice(0, 3));
  if (level === "departement") return departementOf(insee, index);
  return level === "region" ? (index.byName(name, null, "region")[0] ?? null) : null;
}

function departementOf(insee: string, index: TerritoryIndex): IndexedTerritory | null {
  const code = index.byKey("commune", insee)?.departementCode ?? "";
  const carrier = CARRIED_AREAS.find((area) => area.level === "departement" && area.code === code)?.by ?? { level: "departement", code };
  return index.byKey(carrier.level, carrier.code);
}

/** Among those that the codes left, or of the right level where they left none. */
function bySiren(
  record: DirectoryRecord,
  levels: readonly Level[],
  among: readonly IndexedTerritory[],
  index: TerritoryIndex,
): IndexedTerritory[] {
  for (const siren of sirensOf(record)) {
    const found = index.bySiren(siren);
    if (found !== null && levels.includes(found.level) && (among.length === 0 || among.includes(found))) return [found];
  }
  return [];
}

/** That of its SIRET first. */
function sirensOf({ siren, siret }: DirectoryRecord): string[] {
  return [siret.slice(0, 9), siren].filter((text) => /^\d{9}$/.test(text));
}
