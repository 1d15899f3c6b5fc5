import type pg from "pg";
import type { AccountTerms } from "@/lib/domain/account/accountTerms";
import { lifeProblem } from "@/lib/domain/account/lifeProblem";
import type { Network } from "@/lib/domain/account/network";
import { recognizeAccount } from "@/lib/domain/account/recognizeAccount";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { AccountEntry } from "./accountEntry";
import { findAccount } from "./findAccount";
import { findTerritory } from "./findTerritory";
import { wrongField } from "./wrongField";

/** An account as a form says it: texts, of which the empty ones say nothing. */
export interface AccountTexts extends AccountTerms {
  /** A name, a code, « commune/35238 » or « Rennes (commune 35238) ». */
  territory: string;
  /** An address, or a handle with the network beside it; empty for an account of which only the network is known. */
  account: string;
  network: Network | null;
  /** An address, or the number of an account. */
  replacedBy: string;
  /** As `territory`, each. */
  sharedWith: readonly string[];
}

/**
 * Finds what the texts of a form name: the territories, the account by its address, the account that took its place.
 * @param today in Paris
 * @throws ExpectedError `bad-form` with the field and what is wrong with it
 */
export async function resolveEntry(client: pg.PoolClient, texts: AccountTexts, today: Day): Promise<AccountEntry> {
  const { territory, account, network, replacedBy, sharedWith, ...said } = texts;
  const life = lifeProblem(texts, today);
  if (life !== null) throw wrongField(life.field, life.problem);
  const found = readAccountText(account, network);
  const territoryId = await findTerritory(client, territory, "territory");
  const sharers: number[] = [];
  for (const sharer of sharedWith) if (sharer.trim() !== "") sharers.push(await findTerritory(client, sharer, "sharedWith"));
  if (sharers.includes(territoryId)) throw wrongField("sharedWith", "own-territory");
  const replacedById = replacedBy.trim() === "" ? null : await findAccount(client, replacedBy, "replacedBy");
  return { ...said, ...found, territoryId, replacedById, sharedWith: [...new Set(sharers)] };
}

function readAccountText(account: string, network: Network | null): Pick<AccountEntry, "network" | "handle" | "handleKey" | "url"> {
  if (account.trim() === "") {
    if (network === null) throw wrongField("account", "missing");
    return { network, handle: null, handleKey: null, url: null };
  }
  const found = recognizeAccount(account, network);
  if ("problem" in found) throw wrongField("account", found.problem);
  return { network: found.network, ...found.profile };
}
