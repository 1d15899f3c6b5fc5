import type pg from "pg";
import { readTerritoryKey } from "@/lib/domain/account/territoryNamed";
import { codesMeant, sirenOf } from "@/lib/domain/territory/code";
import { type IndexedTerritory, indexTerritories, type TerritoryIndex } from "@/lib/domain/territory/territoryIndex";
import { readWrittenCodes, type WrittenCode } from "@/lib/domain/territory/writtenCodes";
import { readFormerCodes } from "../territory/readFormerCodes";

/** Why a code names no authority; the sentences stand under `lists.problem` in messages/*.json. */
const CODE_PROBLEMS = ["unknown", "ambiguous", "closed", "former"] as const;

/** What is wrong with a code of a list, and what it may be meant for. */
export interface CodeProblem extends WrittenCode {
  problem: (typeof CODE_PROBLEMS)[number];
  found: string;
}

/** The authorities that a pasted list of codes names: INSEE codes, SIREN, and « level/code » where a code alone means several things. */
export async function resolveCodes(client: pg.PoolClient, pasted: string): Promise<{ ids: number[]; problems: CodeProblem[] }> {
  const written = readWrittenCodes(pasted);
  const index = await loadMeant(client, written);
  const named = written.map((code) => nameOf(code, index));
  const ids = new Set(named.flatMap((one) => ("id" in one ? [one.id] : [])));
  const problems = named.flatMap((one) => ("problem" in one ? [one] : []));
  return { ids: [...ids], problems: tellFormer(problems) };
}

/** Only what the codes may mean: a list is short beside the country. */
async function loadMeant(client: pg.PoolClient, written: readonly WrittenCode[]): Promise<TerritoryIndex> {
  const codes = written.flatMap(({ text }) => {
    const key = readTerritoryKey(text);
    return key === null ? codesMeant(text).map(({ code }) => code) : [key.code];
  });
  const { rows } = await client.query<IndexedTerritory>(
    `SELECT id, level, code, name, siren, departement_code AS "departementCode", population, tourist_place AS "touristPlace", closed_on AS "closedOn"
     FROM territory WHERE code = ANY ($1) OR siren = ANY ($2) ORDER BY level, code`,
    [codes, written.flatMap(({ text }) => sirenOf(text) ?? [])],
  );
  return indexTerritories(rows);
}

function nameOf(written: WrittenCode, index: TerritoryIndex): { id: number } | CodeProblem {
  const key = readTerritoryKey(written.text);
  const { found, levels } = key === null ? index.byCode(written.text) : { found: [], levels: [] };
  if (levels.length > 1) return { ...written, problem: "ambiguous", found: levels.map((level) => `${level}/${written.text}`).join(", ") };
  const territory = key === null ? (found[0] ?? index.bySiren(written.text)) : index.byKey(key.level, key.code);
  if (territory === null) return { ...written, problem: "unknown", found: "" };
  return territory.closedOn === null ? { id: territory.id } : { ...written, problem: "closed", found: territory.name };
}

/** Of what is not known, what was the code of a commune, or of a part of one. */
function tellFormer(problems: CodeProblem[]): CodeProblem[] {
  if (problems.every(({ problem }) => problem !== "unknown")) return problems;
  const former = readFormerCodes();
  return problems.map((one) => {
    const [meant] = one.problem === "unknown" ? codesMeant(one.text, ["commune"]) : [];
    const now = meant && former.get(meant.code)?.now;
    return now === undefined ? one : { ...one, problem: "former", found: now };
  });
}
