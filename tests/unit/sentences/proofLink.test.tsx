import { describe, expect, test } from "vitest";
import { ProofLink } from "@/components/leaderboard/ProofLink";
import { said } from "./said";

const account = "https://www.facebook.com/rennes";

function spoken(url: string | null, accountUrl?: string | null): string {
  return said(<ProofLink day="2026-10-01" precision="day" source={{ label: "Relevé d’octobre", url }} accountUrl={accountUrl} />);
}

describe("the link of a figure, as it is heard", () => {
  test("to the account itself says so, and promises no proof", () => {
    expect(spoken(account, account)).toMatch(/\u202f: voir le compte, Relevé d’octobre$/);
  });

  test("to another page is the proof, whether the address of the account is known or not", () => {
    const page = "https://archive.example/rennes";
    for (const known of [account, null, undefined]) expect(spoken(page, known)).toMatch(/\u202f: preuve du chiffre, Relevé d’octobre$/);
  });

  test("a source without an address is no link, nor the account", () => {
    expect(spoken(null, null)).toMatch(/source\u202f: Relevé d’octobre$/);
  });
});
