import type { Role } from "@/lib/domain/member/role";
import type { PermissionName } from "@/lib/gate/permissions";

/**
 * Every page for those who are signed in, with what opens it: a test of the sources fails for one that is not here. It is `hidden` from the
 * members of the tests who have the role and no part in what it is about: they are answered that there is no such thing.
 */
export const MEMBER_PAGES: readonly { path: string; permission: PermissionName; hidden?: readonly Role[] }[] = [
  { path: "/saisie", permission: "record-figures" },
  { path: "/saisie/campagnes/nouvelle", permission: "manage-campaigns" },
  { path: "/saisie/campagnes/listes", permission: "manage-lists" },
  { path: "/saisie/campagnes/listes/1", permission: "manage-lists" },
  { path: "/saisie/campagnes/1", permission: "record-figures" },
  { path: "/saisie/campagnes/1/organisation", permission: "manage-campaigns" },
  { path: "/saisie/campagnes/1/grille", permission: "record-figures" },
  { path: "/saisie/campagnes/1/relecture", permission: "record-figures" },
  { path: "/saisie/campagnes/1/territoires/commune/35238", permission: "record-figures" },
  { path: "/administration/membres", permission: "manage-members" },
  { path: "/administration/membres/1", permission: "manage-members" },
  { path: "/administration/journal", permission: "read-audit" },
  { path: "/administration/reglages", permission: "manage-settings" },
  { path: "/mon-compte", permission: "manage-own-account" },
  { path: "/saisie/comptes", permission: "read-register" },
  { path: "/saisie/comptes/nouveau", permission: "edit-register" },
  { path: "/saisie/comptes/1", permission: "edit-register" },
  { path: "/saisie/imports", permission: "import-figures" },
  { path: "/saisie/imports/1", permission: "import-figures" },
  { path: "/saisie/imports/lots/1", permission: "import-figures" },
  { path: "/saisie/imports/publications", permission: "import-figures" },
  { path: "/saisie/imports/publications/1", permission: "import-figures" },
  { path: "/saisie/comptes/imports", permission: "edit-register" },
  { path: "/saisie/comptes/imports/1", permission: "edit-register" },
  { path: "/saisie/signalements", permission: "handle-reports" },
  { path: "/jury/administration/2026/publication", permission: "preview-palmares" },
  { path: "/saisie/editions", permission: "prepare-edition" },
  { path: "/saisie/editions/nouvelle", permission: "prepare-edition" },
  { path: "/saisie/editions/brouillons/1", permission: "prepare-edition" },
  { path: "/saisie/editions/brouillons/1/publier", permission: "publish-edition" },
  { path: "/jury", permission: "sit-on-jury" },
  { path: "/jury/categories/1", permission: "sit-on-jury", hidden: ["JUROR"] },
  { path: "/jury/categories/1/liens", permission: "declare-links", hidden: ["JUROR"] },
  { path: "/jury/nommes/00000000-0000-4000-8000-002026000001", permission: "read-nominee", hidden: ["JUROR"] },
  { path: "/jury/administration", permission: "run-award" },
  { path: "/jury/administration/2026", permission: "run-award" },
  { path: "/jury/administration/2026/criteres", permission: "run-award" },
  { path: "/jury/administration/2026/categories/1", permission: "run-award" },
  { path: "/jury/administration/2026/jures", permission: "run-award" },
  { path: "/jury/administration/2026/liens", permission: "run-award" },
  { path: "/jury/administration/2026/historique", permission: "run-award" },
  { path: "/jury/administration/2030/candidatures", permission: "run-award" },
  { path: "/jury/administration/2030/candidatures/00000000-0000-4000-8000-002030000001", permission: "handle-nominee" },
  { path: "/jury/deliberation", permission: "sit-on-jury" },
  { path: "/jury/deliberation/1", permission: "read-nominee", hidden: ["JUROR"] },
  { path: "/jury/deliberation/1/nommes/00000000-0000-4000-8000-002026000001", permission: "read-nominee", hidden: ["JUROR"] },
  { path: "/jury/deliberation/3/proces-verbal", permission: "read-nominee", hidden: ["JUROR"] },
];

/** Every file that members fetch or send, with what opens it. */
export const MEMBER_ROUTES: readonly { path: string; method: "GET" | "POST"; permission: PermissionName }[] = [
  { path: "/espace", method: "GET", permission: "manage-own-account" },
  { path: "/administration/journal.csv", method: "GET", permission: "read-audit" },
  { path: "/saisie/imports/1/refuses.csv", method: "GET", permission: "import-figures" },
  { path: "/saisie/imports/1/douteux.csv", method: "GET", permission: "import-figures" },
  { path: "/saisie/imports/1/morceaux/0", method: "POST", permission: "import-figures" },
  { path: "/saisie/imports/publications/fichier", method: "POST", permission: "import-figures" },
  { path: "/saisie/comptes/imports/fichier", method: "POST", permission: "edit-register" },
  { path: "/saisie/comptes/imports/1/refus.csv", method: "GET", permission: "edit-register" },
  {
    path: "/jury/administration/2030/candidatures/00000000-0000-4000-8000-002030000001/images/00000000-0000-4000-8000-002030000002",
    method: "GET",
    permission: "handle-nominee",
  },
  {
    path: "/jury/nommes/00000000-0000-4000-8000-002026000001/images/00000000-0000-4000-8000-002030000002",
    method: "GET",
    permission: "read-nominee",
  },
  { path: "/jury/gardes", method: "GET", permission: "sit-on-jury" },
  { path: "/jury/deliberation/3/proces-verbal.json", method: "GET", permission: "read-nominee" },
  { path: "/jury/deliberation/3/proces-verbal.pdf", method: "GET", permission: "read-nominee" },
  { path: "/jury/deliberation/3/fichiers/nommes.csv", method: "GET", permission: "read-nominee" },
];

/** What anybody is answered alike, on a site with members: pages, the API, and the doors by which one signs in. */
export const OPEN_ADDRESSES: readonly { path: string; status: number }[] = [
  ...["/", "/classements", "/territoires?q=rennes", "/territoires/commune/35238-rennes", "/corrections", "/donnees", "/methodologie"].map(
    (path) => ({ path, status: 200 }),
  ),
  { path: "/territoires/commune/29019/signaler", status: 200 },
  { path: "/prix/candidature", status: 200 },
  { path: "/prix/candidature/suivi/nulle-part", status: 200 },
  { path: "/prix/candidature/confirmer/nulle-part", status: 200 },
  { path: "/prix/candidature/suivi/nulle-part/images/00000000-0000-4000-8000-002030000002", status: 404 },
  { path: "/prix/2030/images/00000000-0000-4000-8000-002030000002", status: 404 },
  { path: "/connexion/oubli", status: 200 },
  { path: "/connexion/lien/nulle-part", status: 200 },
  { path: "/prix", status: 200 },
  { path: "/prix/2026", status: 404 }, // under way
  { path: "/nulle-part", status: 404 },
  ...[
    "/api/health",
    "/api/v1/openapi.json",
    "/api/v1/editions",
    "/api/v1/awards",
    "/api/v1/territories?q=rennes",
    "/api/v1/territories/commune/35238",
  ].map((path) => ({ path, status: 200 })),
  { path: "/api/auth/csrf", status: 200 },
  { path: "/api/auth/signin", status: 302 },
  ...["session", "providers", "signout", "verify-request", "_log"].map((name) => ({ path: `/api/auth/${name}`, status: 404 })),
];
