import type { Day } from "@/lib/domain/snapshot/figure";
import type { SimulatedAccount } from "./simulatedAccount";

/** The register as it is known on a day: what opens, falls asleep or closes later is not written yet. */
export function registerOn(accounts: readonly SimulatedAccount[], today: Day): SimulatedAccount[] {
  const past = (day: Day | null) => (day !== null && day <= today ? day : null);
  const known = accounts.filter(({ openedOn }) => openedOn === null || openedOn <= today);
  const keys = new Set(known.map(({ key }) => key));
  return known.map((account) => ({
    ...account,
    dormantSince: past(account.dormantSince),
    closedOn: past(account.closedOn),
    replacedBy: account.replacedBy !== null && keys.has(account.replacedBy) ? account.replacedBy : null,
  }));
}
