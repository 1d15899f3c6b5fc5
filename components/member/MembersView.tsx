import { useTranslations } from "next-intl";
import type { ListedMember } from "@/lib/data/member/listMembers";
import { ROLES } from "@/lib/domain/member/role";
import { InviteForm } from "./InviteForm";
import { useFormSentences } from "./useFormSentences";

/** Who can sign in, and the form that invites somebody else. */
export function MembersView({ members, origin }: { members: readonly ListedMember[]; origin: string }) {
  const t = useTranslations("members");
  const word = useTranslations("vocabulary");
  const words = {
    name: t("name"),
    email: t("email"),
    roles: t("roles"),
    submit: t("submit"),
    sending: t("sending"),
    passOn: t("passOn"),
  };
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("count", { count: members.filter(({ state }) => state === "active").length })}</p>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t("title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("email")}</th>
              <th scope="col">{t("roles")}</th>
              <th scope="col">{t("state")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">{member.name}</th>
                <td>{member.email}</td>
                <td>{member.roles.map((one) => word(`role.${one}`)).join(", ")}</td>
                <td>{t(`states.${member.state}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{t("invite")}</h2>
      <InviteForm
        words={words}
        roles={ROLES.map((value) => ({ value, label: word(`role.${value}`), hint: word(`roleMay.${value}`) }))}
        sentences={useFormSentences()}
        origin={origin}
      />
    </div>
  );
}
