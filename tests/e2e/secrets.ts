import type { PermissionName } from "@/lib/gate/permissions";

/** What stands in the workplace of the tests and is for some only, with what opens it: searched for in all that others are answered. */
export const SECRETS = {
  // Not the title of a campaign: the figures that were read for it name it as their source, to everybody.
  list: { text: "Liste des essais", permission: "manage-lists" },
  draft: { text: "Édition tenue secrète", permission: "prepare-edition" },
  report: { text: "Le troisième adjoint m’a dit que ce compte manque", permission: "handle-reports" },
  email: { text: "lectrice-discrete@example.org", permission: "handle-reports" },
  upload: { text: "photo-confidentielle.csv", permission: "import-figures" },
  batch: { text: "ancien-confidentiel.csv", permission: "import-figures" },
  candidate: { text: "prudence@candidate.example.org", permission: "handle-nominee" },
  registerFile: { text: "comptes-confidentiels.csv", permission: "read-register" },
} as const satisfies Readonly<Record<string, { text: string; permission: PermissionName }>>;
