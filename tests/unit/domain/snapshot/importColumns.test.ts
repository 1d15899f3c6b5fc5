import { describe, expect, it } from "vitest";
import { IMPORT_COLUMNS, looksLikeHeader, readHeader } from "@/lib/domain/snapshot/importColumns";

const ENGLISH = [...IMPORT_COLUMNS];
const FRENCH =
  "niveau,code,territoire,reseau,compte,url,date_releve,precision_date,nature,abonnes,precision,pas,abonnements,publications,periode_jours,reactions,commentaires,partages,vues,source,url_source".split(
    ",",
  );

describe("readHeader", () => {
  it("knows every column in English and in French, in any order", () => {
    for (const names of [ENGLISH, FRENCH, [...FRENCH].reverse()]) {
      const header = readHeader(names);
      expect(new Set(header.columns.keys())).toEqual(new Set(IMPORT_COLUMNS));
      expect(header).toMatchObject({ ignored: [], missing: [], twice: [] });
    }
    expect(readHeader(FRENCH).columns.get("audience")).toBe(9);
  });

  it("compares without accents, case or punctuation, and exactly", () => {
    const header = readHeader(["Code", "RÉSEAU", "Date relevé", " Abonnés ", "Réactions, commentaires et partages"]);
    expect([...header.columns.keys()]).toEqual(["code", "network", "observed_on", "audience"]);
    expect(header.ignored).toEqual(["Réactions, commentaires et partages"]);
  });

  it("names what is missing, what is twice, and what is ignored but for empty headers", () => {
    expect(readHeader(["code", "audience", "abonnés", "Reach", "", "  "])).toMatchObject({
      missing: ["network", "observed_on"],
      twice: [["audience", "abonnés"]],
      ignored: ["Reach"],
    });
    expect(readHeader(["network", "account", "observed_on", "audience"]).missing).toEqual([]); // the register knows whose it is
    expect(readHeader(["network", "url", "observed_on"]).missing).toEqual(["audience"]);
  });

  it("tells the language by the names that have one, French as soon as one is", () => {
    expect(readHeader(ENGLISH).language).toBe("en");
    expect(readHeader(FRENCH).language).toBe("fr");
    expect(readHeader(["code", "network", "date_releve"]).language).toBe("fr");
    expect(readHeader(["code", "url", "audience"]).language).toBeNull();
  });

  it("takes a row of two known names for a header", () => {
    expect(looksLikeHeader(["Période", "source"])).toBe(false);
    expect(looksLikeHeader(["code", "source"])).toBe(true);
  });
});
