import { useTranslations } from "next-intl";
import { signOut } from "@/lib/actions/member/signOut";
import type { Member } from "@/lib/data/member/member";
import { whyNot } from "@/lib/gate/may";
import type { PermissionName } from "@/lib/gate/permissions";
import { SignOutButton } from "./SignOutButton";

type Room = "award" | "jury" | "campaigns" | "accounts" | "imports" | "members" | "audit" | "settings" | "editions" | "reports";

/** The rooms of those who are signed in, and what opens each. */
const ROOMS: readonly { path: string; name: Room; permission: PermissionName }[] = [
  { path: "/saisie", name: "campaigns", permission: "record-figures" },
  { path: "/saisie/comptes", name: "accounts", permission: "read-register" },
  { path: "/saisie/imports", name: "imports", permission: "import-figures" },
  { path: "/saisie/editions", name: "editions", permission: "prepare-edition" },
  { path: "/saisie/signalements", name: "reports", permission: "handle-reports" },
  { path: "/jury", name: "jury", permission: "sit-on-jury" },
  { path: "/jury/administration", name: "award", permission: "run-award" },
  { path: "/administration/membres", name: "members", permission: "manage-members" },
  { path: "/administration/journal", name: "audit", permission: "read-audit" },
  { path: "/administration/reglages", name: "settings", permission: "manage-settings" },
];

/** Who is signed in, and the rooms that are open to them. */
export function MemberBar({ member }: { member: Member }) {
  const t = useTranslations("memberBar");
  return (
    <nav className="member-bar" aria-label={t("label")}>
      <div className="page member-bar-line">
        <ul className="member-rooms">
          {ROOMS.filter(({ permission }) => whyNot(member, permission) === null).map(({ path, name }) => (
            <li key={path}>
              <a href={path}>{t(`room.${name}`)}</a>
            </li>
          ))}
        </ul>
        <a href="/mon-compte">{member.name}</a>
        <SignOutButton action={signOut} label={t("signOut")} />
      </div>
    </nav>
  );
}
