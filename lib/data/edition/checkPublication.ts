import type { Network } from "@/lib/domain/account/network";
import { isEditionCode, RESERVED_CODES } from "@/lib/domain/edition/editionCode";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import type { Publication } from "./publication";

/** Ten years: a longer window would rank figures that nobody would call of the same moment. */
export const LONGEST_WINDOW = 3650;

/** What can be refused before anything is read. @throws ExpectedError `bad-value` */
export function checkPublication({ code, title, referenceOn, windowDays, networks, now }: Publication): void {
  if (!isEditionCode(code)) refuse("code", code, `[a-z0-9-]{1,40}, ≠ ${RESERVED_CODES.join(", ")}`);
  if (title.trim() === "") throw new ExpectedError("bad-value", { parameter: "title", found: title, expectation: "text" });
  if (!isDay(referenceOn)) throw new ExpectedError("bad-value", { parameter: "reference", found: referenceOn, expectation: "day" });
  const today = parisDay(now);
  if (referenceOn > today) refuse("reference", referenceOn, `≤ ${today}`);
  if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > LONGEST_WINDOW)
    refuse("window", String(windowDays), `1–${LONGEST_WINDOW}`);
  checkNetworks(networks);
}

/** Undefined leaves them to what is found. @throws ExpectedError `bad-value` for none, or one twice */
export function checkNetworks(networks: readonly Network[] | undefined): void {
  if (networks && (networks.length === 0 || new Set(networks).size !== networks.length)) refuse("networks", networks.join(","), "a,b,c");
}

function refuse(parameter: string, found: string, expected: string): never {
  throw new ExpectedError("bad-value", { parameter, found, expected });
}
