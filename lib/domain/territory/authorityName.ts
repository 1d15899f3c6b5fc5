import { foldName } from "./foldName";
import { LEVELS, type Level } from "./level";

/** Levels whose names are read alike. */
export type NameKind = "commune" | "grouping" | "departement" | "region" | "com";
const KIND_OF: Readonly<Record<Level, NameKind>> = {
  commune: "commune",
  epci: "grouping",
  ept: "grouping",
  departement: "departement",
  region: "region",
  com: "com",
};

const ARTICLE = /^(?:de la|de l|du|des|de|d|le|la|les|l) (?=.)/;
const TITLES: readonly (readonly [RegExp, NameKind])[] = [
  [/^(?:ville|mairie|commune) (?=d|de|du|des)\b/, "commune"],
  [/^(?:departement|conseil departemental|conseil general) (?=.)/, "departement"],
  [/^(?:region|conseil regional) (?=.)/, "region"],
];
const GROUPING_TITLE =
  /^(?:cc|ca|cu|ept|communaute de communes|communaute d agglomeration|communaute urbaine|etablissement public territorial|metropole|eurometropole) (?=.)/;
const GROUPING_TAIL = / (?:metropole|agglomeration|agglo)$/;

/** What names a territory once its title and its article are taken off, folded: « CC du Pays de Limours (CCPL) » → « pays de limours ». */
export function bareName(level: Level, name: string): string {
  const folded = foldName(name.replace(/\([^)]*\)/g, " "));
  return KIND_OF[level] === "grouping" ? bareGrouping(folded) : folded.replace(ARTICLE, "");
}

/**
 * What somebody may mean by a name in a file: the kinds of authority that its title allows (« Ville de », « Département du »,
 * « CC », « … Métropole »), each with the bare name to look for. Without a title, every kind.
 */
export function namesMeant(text: string): { kind: NameKind; bare: string }[] {
  const folded = foldName(text.replace(/\([^)]*\)/g, " "));
  for (const [title, kind] of TITLES) {
    const rest = folded.replace(title, "");
    if (rest !== folded) return [{ kind, bare: rest.replace(ARTICLE, "") }];
  }
  if (GROUPING_TITLE.test(folded) || GROUPING_TAIL.test(folded)) return [{ kind: "grouping", bare: bareGrouping(folded) }];
  const kinds = [...new Set(LEVELS.map((level) => KIND_OF[level]))];
  return kinds.map((kind) => ({ kind, bare: folded.replace(ARTICLE, "") }));
}

export function kindOf(level: Level): NameKind {
  return KIND_OF[level];
}

function bareGrouping(folded: string): string {
  return folded.replace(GROUPING_TITLE, "").replace(ARTICLE, "").replace(GROUPING_TAIL, "");
}
