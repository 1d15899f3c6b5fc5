import { describe, expect, test } from "vitest";
import { Provenance } from "@/components/leaderboard/Provenance";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { Network } from "@/lib/domain/account/network";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import { board } from "./board";
import { said } from "./said";

/** What is said of an edition on facebook and x that is compared with one on other networks. */
function provenance(network: RankedNetwork, before: readonly Network[] | null): string {
  const { edition } = board({});
  const previous = before && { code: "b", title: "Été 2026", referenceOn: "2026-07-31", revision: 1, networks: before };
  const shown = board({ network, edition: { ...edition, networks: ["facebook", "x"], previous } });
  return said(<Provenance query={{ ...DEFAULT_RANKING, network }} board={shown} />);
}

describe("why there is no movement", () => {
  test("all networks together were others", () => {
    expect(provenance("all", ["facebook"])).toContain(
      "Pas d’évolution ici\u202f: l’édition précédente (Été 2026) réunissait d’autres réseaux.",
    );
    expect(provenance("all", ["x", "facebook"])).not.toContain("Pas d’évolution");
  });

  test("the network was not covered", () => {
    expect(provenance("x", ["facebook"])).toContain(
      "Pas d’évolution ici\u202f: l’édition précédente (Été 2026) ne couvrait pas ce réseau.",
    );
    expect(provenance("facebook", ["facebook"])).not.toContain("Pas d’évolution");
  });

  test("nothing is said without an edition before", () => {
    expect(provenance("all", null)).not.toContain("Pas d’évolution");
  });
});
