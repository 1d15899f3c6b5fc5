import type { AwardFacts } from "@/lib/data/award/readAward";

/** Fields of a form that changes an award: which one, and as it was when the form was shown. */
export function AwardSeen({ award: { id, version } }: { award: Pick<AwardFacts, "id" | "version"> }) {
  return (
    <>
      <input type="hidden" name="awardId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
