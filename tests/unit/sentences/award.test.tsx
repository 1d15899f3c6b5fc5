import { describe, expect, test } from "vitest";
import { FactsCells } from "@/components/awardAdmin/FactsCells";
import { PhasesSection } from "@/components/awardAdmin/PhasesSection";
import { LinkView } from "@/components/member/LinkView";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import { translator } from "@/lib/platform/messages";
import { markupOf, said } from "./said";

describe("what an award says to those who run it and to its jury", () => {
  test("a juror is told of how many nominees they have assessed how many", () => {
    const done = (asked: number, assessed: number) => translator("fr", "jury")("home.done", { asked, done: assessed });
    expect(done(5, 4)).toBe("4 évalués sur 5.");
    expect(done(5, 1)).toBe("1 évalué sur 5.");
    expect(done(5, 0)).toBe("Aucun des 5 nommés n’est encore évalué.");
    expect(done(1, 0)).toBe("Un nommé à évaluer.");
    expect(done(1, 1)).toBe("Votre nommé est évalué.");
    expect(translator("en", "jury")("home.done", { asked: 5, done: 4 })).toBe("4 of 5 assessed.");
  });

  test("a frozen percentage has its sign, a ratio none", () => {
    const facts = (metric: NomineeFacts["metric"]) =>
      ({
        ...{ metric, kind: "followers", network: "facebook", rank: 1, rankBest: 1, rankWorst: 1, tied: false, ranked: 20, value: 0.32 },
        ...{ decimals: 2, audience: 116129, source: { label: "Relevé" }, parts: [], observedOn: "2026-10-15", datePrecision: "day" },
      }) as unknown as NomineeFacts;
    expect(said(<FactsCells facts={facts("engagement_rate")} />)).toContain("0,32\u00a0% d’interactions par publication");
    expect(said(<FactsCells facts={facts("expected_ratio")} />)).toContain("0,32 fois ce qu’on attend");
  });

  test("a phase of one day is said as a day", () => {
    const phases = [
      { kind: "assessment", startsOn: "2026-11-21", endsOn: "2026-11-21" },
      { kind: "deliberation", startsOn: "2026-11-22", endsOn: "2026-11-30" },
    ];
    const award = { phases, activePhase: null, published: true } as unknown as AwardFacts;
    const markup = markupOf(<PhasesSection award={award} open={null} today="2026-11-21" mails={false} />);
    expect(markup).toContain("Le 21 novembre 2026<");
    expect(markup).toContain("Du 22 novembre 2026 au 30 novembre 2026<");
  });
});

describe("a one-time link", () => {
  test("greets the person that it invites", () => {
    const member = { id: 1, name: "Rita Renard", email: "rita@example.org" };
    const invited = said(<LinkView token="jeton" link={{ purpose: "invitation", member, newEmail: null }} />);
    expect(invited).toContain("Bienvenue, Rita Renard");
    expect(invited).toContain("Choisissez le mot de passe de votre compte rita@example.org.");
  });
});
