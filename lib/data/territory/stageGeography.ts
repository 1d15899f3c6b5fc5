import type pg from "pg";
import { deriveAuthorities } from "@/lib/domain/territory/deriveAuthorities";
import type { GeographySource } from "@/lib/domain/territory/geography";

/** Puts a vintage into temporary tables of the transaction, so that every later step is one statement over sets. */
export async function stageGeography(client: pg.PoolClient, source: GeographySource): Promise<void> {
  const { authorities, memberships } = deriveAuthorities(source);
  const areas = [
    ...source.departements.map((area) => ({ ...area, level: "departement" })),
    ...source.regions.map((area) => ({ ...area, level: "region" })),
  ];
  await stage(client, "incoming_area", areas, {
    level: ["level", (area) => area.level],
    code: ["text", (area) => area.code],
    name: ["text", (area) => area.name],
    article: ["smallint", (area) => area.article],
    region_code: ["text", (area) => area.regionCode],
  });
  await stage(client, "incoming_territory", authorities, {
    level: ["level", (authority) => authority.level],
    code: ["text", (authority) => authority.code],
    name: ["text", (authority) => authority.name],
    article: ["smallint", (authority) => authority.article],
    search_name: ["text", (authority) => authority.searchName],
    siren: ["text", (authority) => authority.siren],
    // unnest flattens arrays of arrays: postal codes cross as one text
    postal_codes: ["text", (authority) => authority.postalCodes.join(" ")],
    epci_type: ["epci_type", (authority) => authority.epciType],
    departement_code: ["text", (authority) => authority.departementCode],
    region_code: ["text", (authority) => authority.regionCode],
    league: ["league", (authority) => authority.league],
    population: ["integer", (authority) => authority.population?.value ?? null],
    population_year: ["smallint", (authority) => authority.population?.year ?? null],
    perimeter_since: ["date", (authority) => authority.perimeterSince],
  });
  await stage(client, "incoming_membership", memberships, {
    member: ["text", (membership) => membership.member],
    group_level: ["level", (membership) => membership.groupLevel],
    group_code: ["text", (membership) => membership.group],
  });
  await stage(client, "incoming_absorption", source.absorbed, {
    code: ["text", (absorption) => absorption.code],
    into_code: ["text", (absorption) => absorption.into],
  });
  await client.query("ANALYZE incoming_area, incoming_territory, incoming_membership, incoming_absorption");
}

type Columns<T> = Record<string, readonly [type: string, value: (row: T) => string | number | null]>;

async function stage<T>(client: pg.PoolClient, table: string, rows: readonly T[], columns: Columns<T>): Promise<void> {
  const names = Object.keys(columns).join(", ");
  const arrays = Object.values(columns).map(([type], index) => `$${index + 1}::${type}[]`);
  const values = Object.values(columns).map(([, value]) => rows.map(value));
  const definitions = Object.entries(columns).map(([name, [type]]) => `${name} ${type}`);
  await client.query(`CREATE TEMPORARY TABLE ${table} (${definitions.join(", ")}) ON COMMIT DROP`);
  await client.query(`INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays.join(", ")})`, values);
}
