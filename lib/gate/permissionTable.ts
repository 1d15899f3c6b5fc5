import { ROLES } from "@/lib/domain/member/role";
import { translator } from "@/lib/platform/messages";
import { PERMISSIONS, type Permission, type PermissionName } from "./permissions";

/** docs/permissions.md: the table of rights for people, made from the one that is checked. */
export function permissionTable(): string {
  const t = translator("fr", "permissions");
  const vocabulary = translator("fr", "vocabulary");
  const head = ["droit", "ce qu’il permet", "tous", ...ROLES.map((one) => vocabulary(`role.${one}`)), "portée", "siège", "phase"];
  const rows = (Object.entries(PERMISSIONS) as [PermissionName, Permission][]).map(([name, { allowed, scope, seat, phase = [] }]) => [
    `\`${name}\``,
    t(`sentence.${name}`),
    allowed === "anyone" ? "oui" : "",
    ...ROLES.map((one) => (typeof allowed === "string" || allowed.includes(one) ? "oui" : "")),
    scope === undefined ? "" : t(`scope.${scope}`),
    seat === undefined ? "" : t(`seat.${seat}`),
    phase.map((one) => t(`phase.${one}`)).join(", "),
  ]);
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `# Qui peut quoi\n\nFait de \`lib/gate/permissions.ts\`, que la porte vérifie ; un test tient les deux égaux.\n\n${lines.join("\n")}\n`;
}
