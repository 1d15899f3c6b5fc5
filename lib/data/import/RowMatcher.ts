import { type FormerCode, readFormerCodes } from "@/lib/data/territory/readFormerCodes";
import type { AccountFound, AccountRefusal, AccountRegister } from "@/lib/domain/account/accountRegister";
import type { CheckedRow } from "@/lib/domain/snapshot/checkRow";
import { detach } from "@/lib/domain/snapshot/detach";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type Doubt, doubt, type Refusal, refusal } from "@/lib/domain/snapshot/importProblem";
import { codesMeant } from "@/lib/domain/territory/code";
import { foldName } from "@/lib/domain/territory/foldName";
import type { Level } from "@/lib/domain/territory/level";
import { CARRIED_AREAS } from "@/lib/domain/territory/specialAuthorities";
import type { IndexedTerritory, TerritoryIndex } from "@/lib/domain/territory/territoryIndex";

/** A row whose territory and account are known. */
export interface MatchedRow extends AccountFound {
  doubts: readonly Doubt[];
}

/** Finds the territory and the account of each row of a file, in the order of the rows. */
export class RowMatcher {
  private readonly territories = new Map<Level | null, Map<string, IndexedTerritory | { refusal: Refusal }>>();
  private readonly namesChecked = new Map<string, boolean>();
  private nearestLeft = MOST_NEAREST;
  private formerCodes: ReadonlyMap<string, FormerCode> | null = null; // most files have none

  constructor(
    private readonly index: TerritoryIndex,
    private readonly register: AccountRegister,
    /** Followers an inhabitant beyond which an audience is a slip, outside tourist places. */
    private readonly abovePopulation: number,
  ) {}

  match(row: CheckedRow): MatchedRow | { refusal: Refusal } {
    const day = row.figure.observedOn;
    const territory = row.code === "" ? this.findHolder(row, day) : this.findTerritory(row);
    if ("refusal" in territory) return territory;
    const found = this.register.find({ territoryId: territory.id, network: row.network, profile: row.profile, day });
    if ("code" in found) return this.refuseAccount(found, row);
    const doubts = this.doubtTerritory(row, territory);
    const { account, creates, names } = found;
    return { account, creates, names, doubts: doubts.length === 0 ? row.doubts : [...row.doubts, ...doubts] };
  }

  /** Whose the account is, where the row has no code. */
  private findHolder({ network, profile }: CheckedRow, day: Day): IndexedTerritory | { refusal: Refusal } {
    const account = profile && this.register.findByHandle({ network, profile, day });
    return (account && this.index.byId(account.territoryId)) ?? refusal("unknown-account", "account", profile?.handle ?? "");
  }

  private findTerritory({ level, code, name }: CheckedRow): IndexedTerritory | { refusal: Refusal } {
    const ofLevel = this.territories.get(level) ?? new Map<string, IndexedTerritory | { refusal: Refusal }>();
    const kept = ofLevel.get(code);
    if (kept !== undefined) return kept;
    const found = this.lookUp(level, code) ?? this.lookUpFormer(level, code);
    if (found !== null) {
      this.territories.set(level, ofLevel.set(detach(code), found));
      return found;
    }
    const names = this.nearest(level, code, name).map(inWords).join(", "); // not kept: they follow the name
    return refusal("unknown-territory", "code", code, names);
  }

  private lookUp(level: Level | null, code: string): IndexedTerritory | { refusal: Refusal } | null {
    const { found, levels } = this.index.byCode(code, level ?? undefined);
    if (levels.length > 1) return refusal("ambiguous-code", "level", code, levels.join(", "));
    const [territory] = found;
    if (territory !== undefined) return territory;
    const bySiren = this.index.bySiren(code);
    return bySiren !== null && (level === null || bySiren.level === level) ? bySiren : null;
  }

  /** What was the code of a commune, or is that of a part of one: refused with the commune that holds its ground. */
  private lookUpFormer(level: Level | null, code: string): { refusal: Refusal } | null {
    const [meant] = codesMeant(code, level === null || level === "commune" ? ["commune"] : []);
    if (meant === undefined) return null;
    this.formerCodes ??= readFormerCodes();
    const former = this.formerCodes.get(meant.code);
    const now = former && this.index.byKey("commune", former.now);
    return former && now ? refusal(former.was, "code", code, inWords(now)) : null;
  }

  /** The authority that carries the area of that code, else the nearest to the name. */
  private nearest(level: Level | null, code: string, name: string): IndexedTerritory[] {
    const carried = CARRIED_AREAS.find((area) => area.code === code.toUpperCase() && (level === null || area.level === level));
    const carrier = carried && this.index.byKey(carried.by.level, carried.by.code);
    if (carrier) return [carrier];
    const text = name === "" && !/\d/.test(code) ? code : name; // a town's name where its code should be
    if (text === "" || this.nearestLeft === 0) return [];
    this.nearestLeft -= 1;
    return this.index.nearest(text, /^(?:97\d|2[AB]|\d\d)/i.exec(code)?.[0]?.toUpperCase());
  }

  private refuseAccount(found: AccountRefusal, { profile, network }: CheckedRow): { refusal: Refusal } {
    const said = profile?.handle ?? network;
    const { handleKey, openedOn, closedOn } = found.account;
    switch (found.code) {
      case "account-of-another-territory": {
        const holder = this.index.byId(found.holder);
        return refusal(found.code, "account", said, holder === null ? "" : inWords(holder));
      }
      case "other-main-account":
        return refusal(found.code, "account", said, handleKey ?? "");
      case "account-not-open":
        return refusal(found.code, "observed_on", handleKey ?? said, `${openedOn ?? "…"} – ${closedOn ?? "…"}`);
    }
  }

  private doubtTerritory(row: CheckedRow, territory: IndexedTerritory): Doubt[] {
    const doubts: Doubt[] = [];
    const { audience, observedOn } = row.figure;
    if (row.name !== "" && !this.isNameOf(row.name, territory)) {
      doubts.push(doubt("name-contradicts-code", "territory", row.name, inWords(territory)));
    }
    if (territory.closedOn !== null && observedOn >= territory.closedOn) {
      doubts.push(doubt("closed-territory", "code", inWords(territory), territory.closedOn));
    }
    if (territory.population && !territory.touristPlace && audience > this.abovePopulation * territory.population) {
      doubts.push(doubt("above-population", "audience", String(audience), String(territory.population)));
    }
    return doubts;
  }

  private isNameOf(name: string, territory: IndexedTerritory): boolean {
    if (name === territory.name) return true;
    const key = `${territory.id} ${name}`;
    const kept = this.namesChecked.get(key);
    if (kept !== undefined) return kept;
    const same =
      foldName(name) === foldName(territory.name) ||
      this.index.byName(name, territory.departementCode, territory.level).some(({ id }) => id === territory.id);
    if (this.namesChecked.size < MOST_KEPT) this.namesChecked.set(key, same);
    return same;
  }
}

const MOST_KEPT = 50_000;
/** A search takes milliseconds: a file that is wrong from end to end does not need three hundred thousand of them. */
const MOST_NEAREST = 500;

/** « Saint-Denis (commune 93066) ». */
function inWords({ name, level, code }: IndexedTerritory): string {
  return `${name} (${level} ${code})`;
}
