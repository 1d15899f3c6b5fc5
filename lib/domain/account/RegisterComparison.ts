import type { Day } from "../snapshot/figure";
import {
  type AccountClaim,
  type Claim,
  type ClaimProblem,
  refuseClaim,
  type StatedFacts,
  type SurveyClaim,
  type WebsiteClaim,
} from "./claim";
import { type Life, lifeProblem } from "./lifeProblem";
import type { Network } from "./network";

/** An account of the register, as files are compared with it. */
export interface RegisteredAccount extends Required<StatedFacts> {
  id: number;
  version: number;
  territoryId: number;
  /** « Rennes (commune 35238) », for whoever is told that it holds the account. */
  holder: string;
  network: Network;
  handleKey: string | null;
}
/** What applying a claim would do. `before` and `after` hold what changes, and nothing else. */
export type Verdict =
  | { outcome: "new"; claim: AccountClaim; after: Required<StatedFacts> }
  | { outcome: "changed"; claim: AccountClaim; account: RegisteredAccount; before: StatedFacts; after: StatedFacts }
  | { outcome: "changed"; claim: WebsiteClaim; before: string | null }
  | { outcome: "changed"; claim: SurveyClaim; before: Day | null }
  | { outcome: "same"; claim: AccountClaim | WebsiteClaim | SurveyClaim }
  | { outcome: "refused"; line: number; problem: ClaimProblem; found: string };

const DEFAULTS: Required<StatedFacts> = {
  standing: "to-verify",
  purpose: "institutionnel",
  main: false,
  openedOn: null,
  dormantSince: null,
  closedOn: null,
  proofUrl: null,
};

/** Compares what a file says with the register, claim by claim in the order of the file: the first to name an account decides. */
export class RegisterComparison {
  private readonly byHandle = new Map<string, RegisteredAccount[]>();
  /** Main official accounts by territory and network. */
  private readonly mains = new Map<string, Life[]>();
  private readonly named = new Set<string>();
  private readonly sites = new Set<number>();
  private readonly looked = new Set<number>();

  /**
   * @param websites by territory; without those that have none
   * @param surveys the day that somebody last looked, by territory; without those where nobody said so
   * @param today in Paris
   */
  constructor(
    accounts: Iterable<RegisteredAccount>,
    private readonly websites: ReadonlyMap<number, string>,
    private readonly surveys: ReadonlyMap<number, Day>,
    private readonly today: string,
  ) {
    for (const account of accounts) {
      const { handleKey, network } = account;
      if (handleKey !== null) append(this.byHandle, `${network} ${handleKey}`, account);
      if (account.main && account.standing === "official") append(this.mains, `${account.territoryId} ${network}`, account);
    }
  }

  compare(claim: Claim): Verdict {
    if (claim.kind === "refused") return { outcome: "refused", line: claim.line, problem: claim.problem, found: claim.found };
    if (claim.kind === "survey") return this.compareSurvey(claim);
    return claim.kind === "website" ? this.compareWebsite(claim) : this.compareAccount(claim);
  }

  private compareWebsite(claim: WebsiteClaim): Verdict {
    if (this.sites.has(claim.territoryId)) return refused(claim.line, "twice-in-file", claim.url);
    this.sites.add(claim.territoryId);
    const before = this.websites.get(claim.territoryId) ?? null;
    return before === claim.url ? { outcome: "same", claim } : { outcome: "changed", claim, before };
  }

  /** What was looked for later is known already. */
  private compareSurvey(claim: SurveyClaim): Verdict {
    if (this.looked.has(claim.territoryId)) return refused(claim.line, "twice-in-file", claim.day);
    this.looked.add(claim.territoryId);
    const before = this.surveys.get(claim.territoryId) ?? null;
    return before !== null && before >= claim.day ? { outcome: "same", claim } : { outcome: "changed", claim, before };
  }

  private compareAccount(claim: AccountClaim): Verdict {
    const { line, territoryId, network, profile, states } = claim;
    const key = `${network} ${profile.handleKey}`;
    if (this.named.has(key)) return refused(line, "twice-in-file", profile.url);
    this.named.add(key);
    const bearers = this.byHandle.get(key) ?? [];
    const holder = bearers.find((account) => account.closedOn === null);
    if (holder !== undefined && holder.territoryId !== territoryId) {
      return refused(line, "account-of-another-territory", `${profile.url} : ${holder.holder}`);
    }
    const own = holder ?? bearers.find((account) => account.territoryId === territoryId);
    if (own === undefined) return this.enter(claim);
    // Closed is said by somebody who looked: a file that does not speak of it does not open it again.
    if (own.closedOn !== null && states.closedOn === undefined) return refused(line, "account-closed", profile.url);
    return this.change(claim, own);
  }

  private enter(claim: AccountClaim): Verdict {
    const { line, territoryId, network, profile } = claim;
    const after = { ...DEFAULTS, ...claim.fills, ...claim.states };
    const others = (this.mains.get(`${territoryId} ${network}`) ?? []).filter((other) => overlap(other, after));
    if (claim.takesMain && others.length === 0) after.main = true;
    if (isMain(after)) {
      if (others.length > 0) return refused(line, "other-main-account", profile.url);
      append(this.mains, `${territoryId} ${network}`, after);
    }
    return { outcome: "new", claim, after };
  }

  private change(claim: AccountClaim, account: RegisteredAccount): Verdict {
    const { line, territoryId, network, profile } = claim;
    const missing = Object.entries(claim.fills).filter(([name]) => account[name as keyof StatedFacts] === null);
    const wanted: Required<StatedFacts> = { ...account, ...Object.fromEntries(missing), ...claim.states };
    const changed = (Object.keys(DEFAULTS) as (keyof StatedFacts)[]).filter((name) => wanted[name] !== account[name]);
    if (changed.length === 0) return { outcome: "same", claim };
    const wrong = lifeProblem(wanted, this.today);
    if (wrong !== null) return refused(line, wrong.problem, profile.url);
    const mains = this.mains.get(`${territoryId} ${network}`) ?? [];
    if (isMain(wanted) && mains.some((other) => other !== account && overlap(other, wanted))) {
      return refused(line, "other-main-account", profile.url);
    }
    this.mains.set(`${territoryId} ${network}`, [...mains.filter((other) => other !== account), ...(isMain(wanted) ? [wanted] : [])]);
    const only = (facts: StatedFacts) => Object.fromEntries(changed.map((name) => [name, facts[name]]));
    return { outcome: "changed", claim, account, before: only(account), after: only(wanted) };
  }
}

function refused(line: number, problem: ClaimProblem, found: string): Verdict {
  const { kind: _, ...claim } = refuseClaim(line, problem, found);
  return { outcome: "refused", ...claim };
}

function isMain({ main, standing }: Pick<Required<StatedFacts>, "main" | "standing">): boolean {
  return main && standing === "official";
}

/** Whether both are open on some day: closed that day is closed. */
function overlap(a: Pick<Life, "openedOn" | "closedOn">, b: Pick<Life, "openedOn" | "closedOn">): boolean {
  const before = (one: typeof a, other: typeof b) => one.closedOn !== null && other.openedOn !== null && one.closedOn <= other.openedOn;
  return !before(a, b) && !before(b, a);
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
