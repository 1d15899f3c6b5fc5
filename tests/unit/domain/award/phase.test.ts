import { describe, expect, it } from "vitest";
import { openPhase, type Phase } from "@/lib/domain/award/phase";

const PLANNED: Phase[] = [
  { kind: "assessment", startsOn: "2026-03-01", endsOn: "2026-03-31" },
  { kind: "published", startsOn: "2026-05-01", endsOn: null },
];

describe("the open phase", () => {
  it("is the active one, on its days, both ends included", () => {
    const open = (today: string) => openPhase("assessment", PLANNED, today);
    expect(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map(open)).toEqual([null, "assessment", "assessment", null]);
  });

  it("does not end where nobody said when", () => {
    expect(openPhase("published", PLANNED, "2046-01-01")).toBe("published");
  });

  it("is none before one is activated, though its days have come, nor one that is not planned", () => {
    expect(openPhase(null, PLANNED, "2026-03-15")).toBeNull();
    expect(openPhase("deliberation", PLANNED, "2026-03-15")).toBeNull();
  });
});
