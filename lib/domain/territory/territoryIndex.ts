import type { Day } from "../snapshot/figure";
import { bareName, kindOf, namesMeant } from "./authorityName";
import { codesMeant, sirenOf } from "./code";
import { foldName } from "./foldName";
import type { Level } from "./level";
import { CARRIED_AREAS } from "./specialAuthorities";
import { TrigramIndex } from "./trigrams";

/** A territory as files are matched against it. */
export interface IndexedTerritory {
  id: number;
  level: Level;
  code: string;
  name: string;
  siren: string | null;
  departementCode: string | null;
  population: number | null;
  /** Staff say so: more followers than inhabitants are no wonder there. */
  touristPlace: boolean;
  closedOn: Day | null;
}

/** All territories in memory, for files of many lines: every lookup without a question to the database. Closed ones are in it. */
export interface TerritoryIndex {
  byId(id: number): IndexedTerritory | null;
  /** The exact key. A lost leading zero is not restored. */
  byKey(level: Level, code: string): IndexedTerritory | null;
  /** A code alone, a lost leading zero restored (« 1001 »): `found` holds one territory for each level on which it exists. */
  byCode(code: string, level?: Level): CodeMatch;
  /** A SIREN or SIRET, spaces allowed. */
  bySiren(text: string): IndexedTerritory | null;
  /**
   * A name, titles allowed (« Ville de Rennes », « CC Faucigny-Glières », « Rennes Métropole »), all that bear it; open ones only when
   * there are any. 3,774 communes share their name, none within its département: trust one result, never several.
   */
  byName(name: string, departementCode?: string | null, level?: Level): IndexedTerritory[];
  /** The nearest names to one that was not found, best first; the département's own first when one is given. */
  nearest(name: string, departementCode?: string | null): IndexedTerritory[];
}
export interface CodeMatch {
  found: IndexedTerritory[];
  /**
   * The levels on which the code means something: more than one, and the file must say which. It counts the areas that another authority
   * carries: « 75 » alone may be meant for Paris, and must not be taken for Nouvelle-Aquitaine.
   */
  levels: Level[];
}

/** pg_trgm's own threshold. */
const NEAR = 0.3;
const MOST_NEAREST = 3;

export function indexTerritories(territories: readonly IndexedTerritory[]): TerritoryIndex {
  const byId = new Map(territories.map((territory) => [territory.id, territory]));
  const byKey = new Map(territories.map((territory) => [`${territory.level} ${territory.code}`, territory]));
  const bySiren = new Map<string, IndexedTerritory>();
  const byFolded = new Map<string, IndexedTerritory[]>();
  const byBare = new Map<string, IndexedTerritory[]>();
  for (const territory of territories) {
    const { siren, name, level, closedOn } = territory;
    if (siren !== null && (closedOn === null || !bySiren.has(siren))) bySiren.set(siren, territory);
    append(byFolded, foldName(name), territory);
    append(byBare, `${kindOf(level)} ${bareName(level, name)}`, territory);
  }
  let trigrams: TrigramIndex<IndexedTerritory> | null = null; // built at the first name that is not found: most files have none

  return {
    byId: (id) => byId.get(id) ?? null,
    byKey: (level, code) => byKey.get(`${level} ${code}`) ?? null,
    byCode(code, level) {
      const meant = codesMeant(code, level && [level]);
      return {
        found: meant.flatMap((key) => byKey.get(`${key.level} ${key.code}`) ?? []),
        levels: meant.filter((key) => byKey.has(`${key.level} ${key.code}`) || isCarried(key)).map((key) => key.level),
      };
    },
    bySiren(text) {
      const siren = sirenOf(text);
      return siren === null ? null : (bySiren.get(siren) ?? null);
    },
    byName(name, departementCode, level) {
      const exact = keepFitting(byFolded.get(foldName(name)) ?? [], departementCode, level);
      if (exact.length > 0) return exact;
      return keepFitting(
        namesMeant(name).flatMap(({ kind, bare }) => byBare.get(`${kind} ${bare}`) ?? []),
        departementCode,
        level,
      );
    },
    nearest(name, departementCode) {
      trigrams ??= new TrigramIndex(territories, (territory) => foldName(territory.name));
      const near = new Map<IndexedTerritory, number>();
      for (const text of new Set([foldName(name), ...namesMeant(name).map(({ bare }) => bare)])) {
        for (const { item, similarity } of trigrams.similarTo(text, NEAR)) near.set(item, Math.max(similarity, near.get(item) ?? 0));
      }
      const home = (territory: IndexedTerritory) => Number(Boolean(departementCode) && territory.departementCode === departementCode);
      return [...near]
        .sort(
          ([a, nearA], [b, nearB]) =>
            home(b) - home(a) ||
            nearB - nearA ||
            (b.population ?? 0) - (a.population ?? 0) ||
            Number(a.code > b.code) - Number(a.code < b.code) ||
            a.id - b.id,
        )
        .slice(0, MOST_NEAREST)
        .map(([territory]) => territory);
    },
  };
}

function append(lists: Map<string, IndexedTerritory[]>, key: string, territory: IndexedTerritory): void {
  const list = lists.get(key);
  if (list) list.push(territory);
  else lists.set(key, [territory]);
}

function isCarried({ level, code }: { level: Level; code: string }): boolean {
  return CARRIED_AREAS.some((carried) => carried.level === level && carried.code === code);
}

/** Those of the département, else those of none (régions), and of these the open ones if there are any. */
function keepFitting(territories: readonly IndexedTerritory[], departementCode: string | null = null, level?: Level): IndexedTerritory[] {
  const ofLevel = territories.filter((territory) => level === undefined || territory.level === level);
  const ofDepartement = ofLevel.filter((territory) => departementCode === null || territory.departementCode === departementCode);
  const nearby = ofDepartement.length > 0 ? ofDepartement : ofLevel.filter((territory) => territory.departementCode === null);
  const open = nearby.filter(({ closedOn }) => closedOn === null);
  return open.length > 0 ? open : nearby;
}
