import { describe, expect, it } from "vitest";
import { type AccountColumn, isAccountHeader, readAccountHeader } from "@/lib/domain/account/accountColumns";
import type { Claim } from "@/lib/domain/account/claim";
import { claimOfRow } from "@/lib/domain/account/claimOfRow";
import { claimsOfDirectory } from "@/lib/domain/account/claimsOfDirectory";
import { claimsOfWikidata } from "@/lib/domain/account/claimsOfWikidata";
import { readDirectoryRecord } from "@/lib/domain/account/directoryRecord";
import { matchDirectory } from "@/lib/domain/account/matchDirectory";
import { storableClaim } from "@/lib/domain/account/storableClaim";
import { readWebsite } from "@/lib/domain/account/websiteAddress";
import directory from "@/tests/fixtures/register/directory.json";
import { SMALL_INDEX } from "@/tests/fixtures/register/smallIndex";
import wikidata from "@/tests/fixtures/register/wikidata.json";

/** A claim in a line, to be read at a glance. */
function inShort(claim: Claim): string {
  if (claim.kind === "refused") return `${claim.line} ${claim.problem}: ${claim.found}`;
  if (claim.kind === "website") return `${claim.line} site of ${claim.territoryId}: ${claim.url}`;
  if (claim.kind === "survey") return `${claim.line} looked at ${claim.territoryId}: ${claim.day}`;
  return `${claim.line} ${claim.network} of ${claim.territoryId}: ${claim.profile.handleKey}`;
}

describe("the directory of public services", () => {
  const claims = claimsOfDirectory(
    directory.map((record, index) => readDirectoryRecord(record, index + 1)),
    SMALL_INDEX,
  );
  it("is matched by INSEE code, then SIRET, then SIREN; what stays ambiguous is refused and named", () => {
    expect(claims.map(inShort)).toEqual([
      "1 site of 1: https://www.villedelens.fr/",
      "1 facebook of 1: villedelens",
      "1 x of 1: lens_fr",
      "1 post-link: Mairie - Lens : https://www.instagram.com/p/Cabc",
      "2 annex: Mairie déléguée - Lens-Est",
      "3 annex: Mairie - Annexe de Lens",
      "4 not-a-website: Communauté d'agglomération - Lens-Liévin : agglo@lens-lievin.fr",
      "5 site of 3: https://www.pasdecalais.fr/",
      "5 youtube of 3: @departementpasdecalais",
      "6 linkedin of 4: company/region-hauts-de-france",
      "7 not-an-authority: France Services - Grenoble (Itinérant)",
      "8 unknown-territory: Mairie - Nulle-part",
      "10 ambiguous-territory: Mairie - Deux",
      "12 several-records: Mairie - Liévin (centre)",
      "13 several-records: Mairie - Avion",
      "14 several-records: Mairie - Avion",
      "16 not-an-authority: Préfecture",
      "17 not-nested-json: Mairie - Ajaccio : site_internet",
      "17 not-nested-json: Mairie - Ajaccio : reseau_social",
    ]);
  });
  it("makes official accounts, whose proof is the page of the directory when it has one", () => {
    const fills = claims.flatMap((claim) => (claim.kind === "account" ? [claim.fills] : []));
    expect(fills[0]).toEqual({
      standing: "official",
      purpose: "institutionnel",
      proofUrl: "https://lannuaire.service-public.gouv.fr/region/departement/533cea79-01",
    });
    expect(fills.at(-1)).toEqual({ standing: "official", purpose: "institutionnel" });
  });
  it("names where a website comes from, with or without a page", () => {
    const bare = {
      nom: "Mairie - Arras",
      pivot: [{ type_service_local: "mairie", code_insee_commune: "62041" }],
      site_internet: [{ valeur: "" }, { valeur: "arras.fr" }, null],
    };
    expect(claimsOfDirectory([readDirectoryRecord(bare, 1)], SMALL_INDEX)).toEqual([
      { kind: "website", line: 1, territoryId: 5, url: "https://arras.fr/", source: "service-public.gouv.fr" },
    ]);
  });
  it.each(["javascript:alert(1)", "data:text/html,x", "https://a.fr/\0", "https://a.fr/\ud800"])(
    "takes %j for no proof, and says so",
    (page) => {
      const record = {
        nom: "Mairie - Arras",
        pivot: [{ type_service_local: "mairie", code_insee_commune: "62041" }],
        site_internet: [{ valeur: "arras.fr" }],
        reseau_social: [{ valeur: "https://x.com/arras" }],
        url_service_public: page,
      };
      expect(claimsOfDirectory([readDirectoryRecord(record, 1)], SMALL_INDEX)).toMatchObject([
        { kind: "refused", problem: "not-a-website", found: `Mairie - Arras : ${page}` },
        { kind: "website", source: "service-public.gouv.fr" },
        { kind: "account", fills: { standing: "official", purpose: "institutionnel" } },
      ]);
      const binding = { prop: "P2002", account: "arras", insee: "62041", item: page };
      const bound = Object.fromEntries(Object.entries(binding).map(([name, value]) => [name, { value }]));
      expect(JSON.stringify(claimsOfWikidata([bound], SMALL_INDEX))).not.toContain("proofUrl");
    },
  );
  it("keeps nothing that the database cannot", () => {
    const account = { kind: "account", line: 1, territoryId: 1, network: "x", states: {}, takesMain: false } as const;
    const claim = (handle: string, proofUrl?: string): Claim => ({
      ...account,
      profile: { handle, handleKey: "a", url: "https://x.com/a" },
      fills: proofUrl === undefined ? {} : { proofUrl },
    });
    const site = (source: string): Claim => ({ kind: "website", line: 2, territoryId: 1, url: "https://a.fr/", source });
    const kept = [claim("a"), claim("a", "https://a.fr/"), site("a")];
    expect(kept.map(storableClaim)).toEqual(kept);
    const refused = [claim("a\0"), claim("a", "https://a.fr/\ud800"), site("\udc00")].map(storableClaim);
    expect(refused.map(inShort)).toEqual(["1 not-a-text: https://x.com/a", "1 not-a-text: https://x.com/a", "2 not-a-text: https://a.fr/"]);
    expect(refused.map(storableClaim)).toEqual(refused);
  });
  it("takes a SIREN among what the codes left only, and finds no département in an unknown town", () => {
    const record = (type: string, codes: string[], siren: string, nom = "Mairie") =>
      readDirectoryRecord({ nom, siren, pivot: JSON.stringify([{ type_service_local: type, code_insee_commune: codes }]) }, 1);
    const match = (one: ReturnType<typeof record>) => matchDirectory([one], SMALL_INDEX).matched.map(({ territory }) => territory.name);
    expect(match(record("mairie", ["62041", "62510"], "216200410"))).toEqual(["Arras"]);
    expect(match(record("mairie", ["62041", "62510"], "216204982"))).toEqual([]); // of a third town
    expect(match(record("mairie", ["99999"], "246200364"))).toEqual([]); // of another level
    expect(match(record("cg", ["99999"], ""))).toEqual([]);
    expect(match(record("cr", ["99999"], "", "Conseil régional - Nulle-part"))).toEqual([]);
  });
  it("says nothing of people", () => {
    expect(JSON.stringify(directory.map((record, index) => readDirectoryRecord(record, index)))).not.toMatch(/Prénom|NOM/);
  });
});

describe("a result of Wikidata", () => {
  it("gives accounts to verify, with the item as their proof; ended, deprecated and unknown ones are refused", () => {
    const claims = claimsOfWikidata(wikidata.results.bindings, SMALL_INDEX);
    expect(claims.map(inShort)).toEqual([
      "1 facebook of 1: villedelens",
      "2 youtube of 1: channel/UCabcdefghijklmnopqrstuv",
      "3 ended: Lens : lens@mastodon.social",
      "4 ended: Lens : ancien",
      "5 not-a-handle: Pas-de-Calais : pas de compte",
      "6 unknown-territory: http://www.wikidata.org/entity/Q0",
      "7 bluesky of 2: lens-lievin.bsky.social",
      "8 unknown-property: P11705",
      "9 x of 4: hautsdefrance",
      "10 missing: account",
    ]);
    expect(claims[0]).toMatchObject({
      fills: { standing: "to-verify", proofUrl: "https://www.wikidata.org/entity/Q132404" },
      takesMain: false,
    });
    expect(claims[8]).toMatchObject({ fills: { standing: "to-verify", purpose: "institutionnel" } });
  });
});

describe("readWebsite", () => {
  it.each([
    ["www.ville.fr", "https://www.ville.fr/"],
    ["http://ville.fr/accueil", "http://ville.fr/accueil"],
    ["//ville.fr", "https://ville.fr/"],
    ["mairie@ville.fr", null],
    ["mailto:mairie@ville.fr", null],
    ["pas de site", null],
    ["néant", null],
    ["http://[", null],
    ["", null],
  ])("%s is %s", (text, url) => {
    expect(readWebsite(text)).toBe(url);
  });
});

describe("a row of a file of accounts", () => {
  const read = (row: Partial<Record<AccountColumn, string>>) => claimOfRow((column) => row[column] ?? "", 2, SMALL_INDEX, "2026-11-22");
  it("is headed in French or in English", () => {
    const columns = readAccountHeader(["Réseau", "Code INSEE", "Adresse", "Ouvert le", "url", "autre"]);
    expect([...columns]).toEqual([
      ["network", 0],
      ["code", 1],
      ["url", 2],
      ["opened_on", 3],
    ]);
    expect([
      isAccountHeader(columns),
      isAccountHeader(readAccountHeader(["code", "réseau"])),
      isAccountHeader(readAccountHeader(["compte"])),
      isAccountHeader(readAccountHeader(["insee", "recensé le"])),
      isAccountHeader(readAccountHeader(["nom", "site internet"])),
    ]).toEqual([true, false, false, true, true]);
  });
  it("says what its cells say, and no more", () => {
    const row = {
      code: "62498",
      url: "https://x.com/Lens_fr",
      standing: "Officiel",
      main: "oui",
      purpose: "autre",
      opened_on: "03/04/2012",
      proof_url: "villedelens.fr",
    };
    expect(read(row)).toMatchObject({
      territoryId: 1,
      network: "x",
      states: { standing: "official", main: true, purpose: "other", openedOn: "2012-04-03", proofUrl: "https://villedelens.fr/" },
    });
    expect(read({ territory: "CA de Lens - Liévin", level: "epci", account: "@agglo", network: "insta", main: "non" })).toMatchObject({
      territoryId: 2,
      states: { main: false },
    });
    expect(read({ code: "21620498200015", url: "x.com/lens" })).toMatchObject({ territoryId: 1, states: {} });
  });
  it("says without an account that all were looked for, or what the website is", () => {
    expect(read({ code: "62498", surveyed_on: "03/11/2026", website: "villedelens.fr" })).toEqual({
      ...{ kind: "survey", line: 2, territoryId: 1, day: "2026-11-03" },
    });
    const site = { kind: "website", line: 2, territoryId: 1, url: "https://villedelens.fr/" };
    expect(read({ code: "62498", website: "villedelens.fr" })).toEqual({ ...site, source: "fichier de comptes" });
    expect(read({ code: "62498", website: "villedelens.fr", source: "annuaire" })).toEqual({ ...site, source: "annuaire" });
    const looked = { kind: "survey", line: 2, territoryId: 1, day: "2026-11-03" } as const;
    expect(storableClaim(looked)).toBe(looked);
  });
  it.each([
    [{ url: "https://x.com/a", code: "99998" }, "unknown-territory"],
    [{ url: "https://x.com/a", code: "216204982", level: "epci" }, "unknown-territory"],
    [{ url: "https://x.com/a", code: "75" }, "ambiguous-territory"],
    [{ url: "https://x.com/a", territory: "Saint-Denis" }, "ambiguous-territory"],
    [{ url: "https://x.com/a", territory: "Nulle-part" }, "unknown-territory"],
    [{ url: "https://x.com/a", code: "62498", level: "canton" }, "unknown-word"],
    [{ code: "62498" }, "missing"],
    [{ code: "62498", surveyed_on: "2027-01-01" }, "future-day"],
    [{ code: "62498", website: "mairie@ville.fr" }, "unknown-word"],
    [{ code: "62498", account: "lens" }, "network-missing"],
    [{ code: "62498", account: "lens", network: "minitel" }, "unknown-word"],
    [{ code: "62498", url: "https://x.com/a", standing: "peut-être" }, "unknown-word"],
    [{ code: "62498", url: "https://x.com/a", purpose: "divers" }, "unknown-word"],
    [{ code: "62498", url: "https://x.com/a", main: "peut-être" }, "unknown-word"],
    [{ code: "62498", url: "https://x.com/a", opened_on: "2012" }, "not-a-day"],
    [{ code: "62498", url: "https://x.com/a", opened_on: "hier" }, "not-a-day"],
    [{ code: "62498", url: "https://x.com/a", closed_on: "2027-01-01" }, "future-day"],
    [{ code: "62498", url: "https://x.com/a", opened_on: "2012-01-02", closed_on: "2012-01-01" }, "closed-before-open"],
  ] as const)("%o is refused: %s", (row, problem) => {
    expect(read(row)).toMatchObject({ kind: "refused", line: 2, problem });
  });
  it("hides no error of ours", () => {
    const broken = () => {
      throw new TypeError("broken");
    };
    expect(() => claimOfRow(broken, 2, SMALL_INDEX, "2026-11-22")).toThrow("broken");
  });
});
