import { describe, expect, test } from "vitest";
import { Provenance } from "@/components/leaderboard/Provenance";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { Network } from "@/lib/domain/account/network";
import type { Movement, RankedNetwork } from "@/lib/domain/ranking/contract";
import { board, row } from "./board";
import { said } from "./said";

/** What is said of an edition on facebook and x that is compared with one on other networks. */
function provenance(network: RankedNetwork, before: readonly Network[] | null, movements: readonly (Movement | null)[] = [null]): string {
  const { edition } = board({});
  const previous = before && { code: "b", title: "Été 2026", referenceOn: "2026-07-31", revision: 1, networks: before };
  const rows = movements.map((movement) => ({ ...row("Rennes"), movement }));
  const shown = board({ network, rows, edition: { ...edition, networks: ["facebook", "x"], previous } });
  return said(<Provenance query={{ ...DEFAULT_RANKING, network }} board={shown} />);
}

describe("why there is no movement", () => {
  test("all networks together were others", () => {
    expect(provenance("all", ["facebook"])).toContain(
      "Pas d’évolution ici\u202f: l’édition précédente (Été 2026) réunissait d’autres réseaux.",
    );
  });

  test("the network was not covered", () => {
    expect(provenance("x", ["facebook"])).toContain(
      "Pas d’évolution ici\u202f: l’édition précédente (Été 2026) ne couvrait pas ce réseau.",
    );
  });

  test("the formula was another", () => {
    const other = "Pas d’évolution ici\u202f: l’édition précédente (Été 2026) n’avait pas cette mesure, ou par une autre formule.";
    expect(provenance("all", ["x", "facebook"])).toContain(other);
    expect(provenance("facebook", ["facebook"])).toContain(other);
  });

  test("nothing is said where a revision froze movements, whatever the rule of today, nor of no row", () => {
    expect(provenance("all", ["facebook"], [null, "compared"])).not.toContain("Pas d’évolution");
    expect(provenance("all", ["facebook"], ["new"])).not.toContain("Pas d’évolution");
    expect(provenance("all", ["facebook"], [])).not.toContain("Pas d’évolution");
  });

  test("nothing is said without an edition before", () => {
    expect(provenance("all", null)).not.toContain("Pas d’évolution");
  });
});
