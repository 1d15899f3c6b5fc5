import type { Day } from "../snapshot/figure";
import type { AccountStatus } from "./standing";

/**
 * Whether an account is the one counted for its territory on a day: main, official and open then (methodology, section 2).
 * @param day the reference date of an edition
 */
export function isCountedAt(account: AccountStatus, day: Day): boolean {
  return account.main && account.standing === "official" && isOpenAt(account, day);
}

/** Open on a day: an unknown opening counts as open, and the day of its closing as closed. */
export function isOpenAt(account: Pick<AccountStatus, "openedOn" | "closedOn">, day: Day): boolean {
  // Days as YYYY-MM-DD compare as text.
  const opened = account.openedOn === null || account.openedOn <= day;
  const closed = account.closedOn !== null && account.closedOn <= day;
  return opened && !closed;
}
