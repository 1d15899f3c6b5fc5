import { expect, test } from "vitest";
import { loggedPath } from "@/lib/platform/loggedPath";

test("a path is logged without what opens a one-time link", () => {
  expect(loggedPath("/connexion/lien/aB3_-x?a=1")).toBe("/connexion/lien/…?a=1");
  expect(loggedPath("/connexion/lien/aB3_-x/y.txt?_rsc=1")).toBe("/connexion/lien/…/y.txt?_rsc=1");
  expect(loggedPath("/prix/candidature/suivi/aB3_-x/images/1")).toBe("/prix/candidature/suivi/…/images/1");
  expect(loggedPath("/prix/candidature/confirmer/aB3_-x?texte=y")).toBe("/prix/candidature/confirmer/…?texte=y");
  expect(loggedPath("/territoires/commune/01001?onglet=x")).toBe("/territoires/commune/01001?onglet=x");
});
