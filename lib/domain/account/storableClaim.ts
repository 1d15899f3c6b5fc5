import { type Claim, refuseClaim } from "./claim";

/** The claim; or a refusal where one of its texts has what no text of the database can: a NUL, or half a character. */
export function storableClaim(claim: Claim): Claim {
  if (claim.kind === "refused" || claim.kind === "survey") return claim;
  const { line } = claim;
  const [shown, ...texts] = claim.kind === "website" ? [claim.url, claim.source] : [claim.profile.url, ...textsOf(claim)];
  return [shown, ...texts].every(isStorable) ? claim : refuseClaim(line, "not-a-text", shown);
}

const textsOf = ({ profile, fills, states }: Extract<Claim, { kind: "account" }>): string[] => [
  ...Object.values(profile),
  ...[fills.proofUrl, states.proofUrl].filter((text) => typeof text === "string"),
];

function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}
