import type { Day } from "../snapshot/figure";
import { readDay } from "../snapshot/readDay";
import { LEVELS } from "../territory/level";
import type { IndexedTerritory, TerritoryIndex } from "../territory/territoryIndex";
import type { AccountColumn } from "./accountColumns";
import { readPurpose, readStanding, readYesOrNo } from "./accountWords";
import { type Claim, type ClaimProblem, type RefusedClaim, refuseClaim, type StatedFacts } from "./claim";
import { lifeProblem } from "./lifeProblem";
import { readNetwork } from "./networkNames";
import { recognizeAccount } from "./recognizeAccount";
import { readWebsite } from "./websiteAddress";

/** The cells of a row by their column: trimmed, empty where there is none. An empty cell says nothing. */
export type AccountCells = (column: AccountColumn) => string;

/** What a website is known from where the file does not say. */
const FILE_SOURCE = "fichier de comptes";

class Refused {
  constructor(readonly claim: RefusedClaim) {}
}

/**
 * What a row of a file of accounts says.
 * @param today in Paris
 */
export function claimOfRow(cells: AccountCells, line: number, index: TerritoryIndex, today: Day): Claim {
  try {
    return read(cells, { line, index, today });
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.claim;
    throw thrown;
  }
}

interface Context {
  line: number;
  index: TerritoryIndex;
  today: Day;
}

function read(cells: AccountCells, { line, index, today }: Context): Claim {
  const refuse = (problem: ClaimProblem, found: string): never => {
    throw new Refused(refuseClaim(line, problem, found));
  };
  const word = <T>(column: AccountColumn, reader: (text: string) => T | null): T | undefined => {
    const text = cells(column);
    return text === "" ? undefined : (reader(text) ?? refuse("unknown-word", text));
  };
  const day = (column: AccountColumn): Day | undefined => {
    const text = cells(column);
    if (text === "") return undefined;
    const found = readDay(text, { order: "day-first", today });
    if (typeof found === "string") return refuse(found === "future-day" ? found : "not-a-day", text);
    return found.precision === "day" ? found.day : refuse("not-a-day", text);
  };
  const network = word("network", readNetwork) ?? null;
  const territory = findTerritory(cells, index);
  if (typeof territory === "string")
    return refuse(territory, [cells("level"), cells("code"), cells("territory")].filter(Boolean).join(" "));
  const named = cells("url") || cells("account");
  if (named === "") {
    const looked = day("surveyed_on");
    if (looked !== undefined) return { kind: "survey", line, territoryId: territory.id, day: looked };
    const url = word("website", readWebsite);
    return url === undefined
      ? refuse("missing", "url")
      : { kind: "website", line, territoryId: territory.id, url, source: cells("source") || FILE_SOURCE };
  }
  const recognized = recognizeAccount(named, network);
  if ("problem" in recognized) return refuse(recognized.problem, named);
  const states: StatedFacts = {
    standing: word("standing", readStanding),
    purpose: word("purpose", readPurpose),
    main: word("main", readYesOrNo),
    openedOn: day("opened_on"),
    dormantSince: day("dormant_since"),
    closedOn: day("closed_on"),
    proofUrl: word("proof_url", readWebsite),
  };
  const { openedOn = null, dormantSince = null, closedOn = null } = states;
  const wrong = lifeProblem({ openedOn, dormantSince, closedOn }, today);
  if (wrong !== null) return refuse(wrong.problem, named);
  const stated = Object.fromEntries(Object.entries(states).filter(([, value]) => value !== undefined)) as StatedFacts;
  return { kind: "account", line, territoryId: territory.id, ...recognized, states: stated, fills: {}, takesMain: false };
}

/** By code (INSEE, SIREN, SIRET), on its level where the file says which; else by a name that only one bears. */
function findTerritory(cells: AccountCells, index: TerritoryIndex): IndexedTerritory | ClaimProblem {
  const levelName = cells("level").toLowerCase();
  const level = LEVELS.find((one) => one === levelName);
  if (levelName !== "" && level === undefined) return "unknown-word";
  const code = cells("code");
  if (code === "") return only(index.byName(cells("territory"), null, level));
  const { found, levels } = index.byCode(code, level);
  if (levels.length > 1) return "ambiguous-territory";
  const bySiren = index.bySiren(code);
  return found[0] ?? (bySiren !== null && (level === undefined || bySiren.level === level) ? bySiren : "unknown-territory");
}

function only([first, ...others]: readonly IndexedTerritory[]): IndexedTerritory | ClaimProblem {
  if (first === undefined) return "unknown-territory";
  return others.length > 0 ? "ambiguous-territory" : first;
}
