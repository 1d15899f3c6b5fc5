import { expect, test } from "vitest";
import { frenchPath, isInBoth, localAddress } from "@/lib/platform/localAddress";

test.each([
  ["/", "/en"],
  ["/#moi", "/en#moi"],
  ["/classements?network=x#moi", "/en/classements?network=x#moi"],
  ["/territoires/commune/35238-rennes", "/en/territoires/commune/35238-rennes"],
  ["/prix/2032", "/en/prix/2032"],
  ["/images/prix.png", "/en/images/prix.png"],
  ["/donnees#licence", "/en/donnees#licence"],
])("%s is %s in English, and itself in French", (address, english) => {
  expect([localAddress(address, "en"), localAddress(address, "fr")]).toEqual([english, address]);
});

test.each([
  "#moi",
  "https://exemple.fr/classements",
  "mailto:a@exemple.fr",
  "/api/v1/rankings",
  "/images/logo",
  "/connexion",
  "/jury",
  "/saisie/comptes",
  "/classementsx",
  "/donnees/catalogue.jsonld",
  "/prix/2030/images/1-2.webp",
  "/prix/candidature/suivi/abc/fichier",
])("%s has no English page", (address) => {
  expect([isInBoth(address), localAddress(address, "en")]).toEqual([false, address]);
});

test.each([
  ["/en", "/"],
  ["/en/prix", "/prix"],
  ["/", null],
  ["/entree", null],
  ["/classements", null],
])("%s is the English page of %s", (path, french) => {
  expect(frenchPath(path)).toBe(french);
});
