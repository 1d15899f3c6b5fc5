import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { articleOfCommuneName } from "@/lib/domain/territory/article";
import type { DatedPopulation, GeographySource } from "@/lib/domain/territory/geography";
import { EPCI_TYPES } from "@/lib/domain/territory/level";

/**
 * The vintage of @etalab/decoupage-administratif 6.0.0: COG of 1 January 2026, populations municipales of 2023 (in force that day), of
 * the census of 2017 in Mayotte. The package does not say so in its data: this was read in its build script, so a new version of
 * the package asks for a look here.
 */
const VINTAGE = "2026";
const STARTS_ON = "2026-01-01";
const POPULATION_YEAR = 2023;
const MAYOTTE = { departementCode: "976", populationYear: 2017 };

const area = z.object({ code: z.string(), nom: z.string(), typeLiaison: z.number(), region: z.string().optional() });
const grouping = z.object({ code: z.string(), nom: z.string(), type: z.string(), membres: z.array(z.object({ code: z.string() })) });
const commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(["commune-actuelle", "commune-deleguee", "commune-associee", "arrondissement-municipal"]),
  typeLiaison: z.number().optional(),
  departement: z.string().optional(),
  region: z.string().optional(),
  siren: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.number().optional(),
  anciensCodes: z.array(z.string()).optional(),
  chefLieu: z.string().optional(),
});
const present = commune.extend({ departement: z.string(), region: z.string() });

/** Reads the files of the package: its own index.js looks for them in the working directory. */
export function readReferencePackage(): GeographySource {
  const communes = readData("communes", commune);
  // 584 codes stand twice, for a commune and for the commune déléguée of its chief town: only the present commune is an authority.
  const presentCommunes = communes.filter(({ type }) => type === "commune-actuelle").map((row) => present.parse(row));
  return {
    vintage: VINTAGE,
    startsOn: STARTS_ON,
    regions: readData("regions", area).map((row) => toArea(row)),
    departements: readData("departements", area).map((row) => toArea(row)),
    communes: presentCommunes.map((row) => ({
      code: row.code,
      name: row.nom,
      article: row.typeLiaison ?? articleOfCommuneName(row.nom),
      departementCode: row.departement,
      regionCode: row.region,
      siren: row.siren ?? null,
      postalCodes: row.codesPostaux ?? [],
      population: datePopulation(row.departement, row.population),
    })),
    groupings: [
      ...readData("epci", grouping).map((row) => ({
        ...toGrouping(row),
        level: "epci" as const,
        epciType: z.enum(EPCI_TYPES).parse(row.type),
      })),
      ...readData("ept", grouping).map((row) => ({ ...toGrouping(row), level: "ept" as const, epciType: null })),
    ],
    absorbed: listAbsorbed(communes, new Set(presentCommunes.map(({ code }) => code))),
  };
}

function readData<T>(file: string, row: z.ZodType<T>): T[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${file}.json`);
  return z.array(row).parse(JSON.parse(readFileSync(path, "utf8")));
}

function toArea({ code, nom, typeLiaison, region }: z.infer<typeof area>) {
  return { code, name: nom, article: typeLiaison, regionCode: region ?? null };
}

function toGrouping({ code, nom, membres }: z.infer<typeof grouping>) {
  return { code, name: nom, members: membres.map((member) => member.code) };
}

/** Absent is not zero: the southern lands have no population, six villages of the Meuse have 0. */
function datePopulation(departementCode: string, value: number | undefined): DatedPopulation | null {
  if (value === undefined) return null;
  return { year: departementCode === MAYOTTE.departementCode ? MAYOTTE.populationYear : POPULATION_YEAR, value };
}

function listAbsorbed(communes: readonly z.infer<typeof commune>[], presentCodes: ReadonlySet<string>): { code: string; into: string }[] {
  const into = new Map<string, string>();
  for (const { code, type, chefLieu, anciensCodes } of communes) {
    if (type === "commune-actuelle") for (const former of anciensCodes ?? []) into.set(former, code);
    else if (chefLieu !== undefined) into.set(code, chefLieu);
  }
  return [...into].filter(([code]) => !presentCodes.has(code)).map(([code, target]) => ({ code, into: target }));
}
