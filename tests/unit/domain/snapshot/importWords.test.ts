import { describe, expect, it } from "vitest";
import { readDatePrecision, readFigurePrecision, readKind, readLevel, usualKind } from "@/lib/domain/snapshot/importWords";

describe("words of closed lists", () => {
  it("reads levels", () => {
    expect(["Commune", "DÉPARTEMENT", "région", "epci", "EPT", "com", "canton"].map(readLevel)).toEqual([
      "commune",
      "departement",
      "region",
      "epci",
      "ept",
      "com",
      null,
    ]);
  });
  it("reads precisions of dates", () => {
    expect(["jour", "month", "Année", "publication", "siècle"].map(readDatePrecision)).toEqual([
      "day",
      "month",
      "year",
      "publication",
      null,
    ]);
  });
  it("reads precisions of figures", () => {
    expect(["exact", "Arrondi", "floored", "tronqué", "flou"].map(readFigurePrecision)).toEqual([
      "exact",
      "rounded",
      "floored",
      "floored",
      null,
    ]);
  });
  it("reads kinds; « abonnés » is what the network has", () => {
    expect(readKind("Mentions J’aime")?.("facebook")).toBe("likes");
    expect(readKind("Followers")?.("youtube")).toBe("followers");
    expect(readKind("Abonnés")?.("youtube")).toBe("subscribers");
    expect(readKind("Abonnés")?.("x")).toBe("followers");
    expect(readKind("vues")).toBeNull();
  });
  it("supposes followers, and subscribers on YouTube", () => {
    expect([usualKind("facebook"), usualKind("youtube")]).toEqual(["followers", "subscribers"]);
  });
});
