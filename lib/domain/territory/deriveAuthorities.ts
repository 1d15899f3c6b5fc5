import { articleOfGrouping } from "./article";
import { foldName } from "./foldName";
import type { Authority, AuthorityMembership, GeographySource, SourceArea, SourceCommune, SourceGrouping } from "./geography";
import { homeDepartement } from "./homeDepartement";
import { leagueOf } from "./league";
import { CARRIED_AREAS, COM_CODES, KNOWN_SIREN, PERIMETER_SINCE, SPECIAL_DEPARTEMENTS, UNINHABITED_CODES } from "./specialAuthorities";
import { sumPopulations } from "./sumPopulations";

type Draft = Omit<Authority, "searchName" | "league" | "perimeterSince">;

/**
 * The authorities that follow from the areas of a vintage, by the register of special cases.
 * @throws when the files contradict themselves: a grouping names a commune that they do not hold
 */
export function deriveAuthorities(source: GeographySource): { authorities: Authority[]; memberships: AuthorityMembership[] } {
  const communes = new Map(source.communes.map((commune) => [commune.code, commune]));
  const drafts: Draft[] = [
    ...source.communes.map(draftCommune),
    ...source.groupings.map((grouping) => draftGrouping(grouping, findMembers(grouping, communes))),
    ...source.departements.filter((area) => isAuthority("departement", area)).map((area) => draftDepartement(area, source)),
    ...source.regions.filter((area) => isAuthority("region", area)).map((area) => draftRegion(area, source)),
    ...source.departements.filter((area) => COM_CODES.includes(area.code)).map((area) => draftCom(area, source)),
  ];
  return {
    authorities: drafts.map(complete),
    memberships: source.groupings.flatMap(({ level, code, members }) =>
      members.map((member) => ({ member, groupLevel: level, group: code })),
    ),
  };
}

function findMembers(grouping: SourceGrouping, communes: ReadonlyMap<string, SourceCommune>): SourceCommune[] {
  return grouping.members.map((code) => {
    const commune = communes.get(code);
    if (!commune) throw new Error(`${grouping.level} ${grouping.code} names the commune ${code}, which is not in the files`);
    return commune;
  });
}

function isAuthority(level: "departement" | "region", { code }: SourceArea): boolean {
  if (COM_CODES.includes(code) || UNINHABITED_CODES.includes(code)) return false;
  return !CARRIED_AREAS.some((carried) => carried.level === level && carried.code === code);
}

function draftCommune(commune: SourceCommune): Draft {
  return { ...commune, level: "commune", epciType: null };
}

function draftGrouping({ level, code, name, epciType }: SourceGrouping, members: readonly SourceCommune[]): Draft {
  const home = homeDepartement(
    members.map(({ departementCode, population }) => ({ departementCode, population: population?.value ?? null })),
  );
  return {
    level,
    code,
    name,
    article: articleOfGrouping(name),
    siren: code,
    postalCodes: [],
    epciType,
    departementCode: home,
    regionCode: members.find((member) => member.departementCode === home)?.regionCode ?? null,
    population: sumPopulations(members.map((member) => member.population)),
  };
}

function draftDepartement(area: SourceArea, source: GeographySource): Draft {
  const special = SPECIAL_DEPARTEMENTS[area.code];
  const areas = special?.areas ?? [area.code];
  const outside = new Set(source.groupings.find((grouping) => grouping.code === special?.without)?.members);
  return {
    ...draftArea("departement", area),
    name: special?.name ?? area.name,
    article: special?.article ?? area.article,
    departementCode: area.code,
    regionCode: area.regionCode,
    population: sumWhere(source, (commune) => areas.includes(commune.departementCode) && !outside.has(commune.code)),
  };
}

function draftRegion(area: SourceArea, source: GeographySource): Draft {
  return {
    ...draftArea("region", area),
    regionCode: area.code,
    population: sumWhere(source, (commune) => commune.regionCode === area.code),
  };
}

function draftCom(area: SourceArea, source: GeographySource): Draft {
  return {
    ...draftArea("com", area),
    departementCode: area.code,
    regionCode: area.code,
    population: sumWhere(source, (commune) => commune.departementCode === area.code),
  };
}

function draftArea(level: "departement" | "region" | "com", { code, name, article }: SourceArea): Draft {
  return {
    level,
    code,
    name,
    article,
    siren: KNOWN_SIREN.find((known) => known.level === level && known.code === code)?.siren ?? null,
    postalCodes: [],
    epciType: null,
    departementCode: null,
    regionCode: null,
    population: null,
  };
}

function sumWhere(source: GeographySource, counts: (commune: SourceCommune) => boolean) {
  return sumPopulations(source.communes.filter(counts).map((commune) => commune.population));
}

function complete(draft: Draft): Authority {
  return {
    ...draft,
    searchName: foldName(draft.name),
    league: leagueOf({ level: draft.level, epciType: draft.epciType, population: draft.population?.value ?? null }),
    perimeterSince: PERIMETER_SINCE.find(({ level, code }) => level === draft.level && code === draft.code)?.since ?? null,
  };
}
