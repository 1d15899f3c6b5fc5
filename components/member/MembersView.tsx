import { useFormatter, useTranslations } from "next-intl";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { TextField } from "@/components/ui/TextField";
import { inviteMember } from "@/lib/actions/member/inviteMember";
import type { ListedMember } from "@/lib/data/member/listMembers";
import { LinkForm } from "./LinkForm";
import { useFormSentences } from "./useFormSentences";
import { useRoleChoices } from "./useRoleChoices";

/** Who can sign in, and the form that invites somebody else. */
export function MembersView({ members, origin }: { members: readonly ListedMember[]; origin: string }) {
  const t = useTranslations("members");
  const word = useTranslations("vocabulary");
  const format = useFormatter();
  const waiting = members.filter(({ resetAskedAt }) => resetAskedAt !== null);
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("count", { count: members.filter(({ state }) => state === "active").length })}</p>
      {waiting.map(({ id, name }) => (
        <p key={id} className="form-said">
          <a href={`/administration/membres/${id}`}>{t("asksPassword", { name })}</a>
        </p>
      ))}
      <div className="scroll">
        <table className="table">
          <caption className="visually-hidden">{t("title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("email")}</th>
              <th scope="col">{t("roles")}</th>
              <th scope="col">{t("state")}</th>
              <th scope="col">{t("secondFactor")}</th>
              <th scope="col">{t("lastSignIn")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ id, name, email, roles, state, secondFactor, lastSignedInAt }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/administration/membres/${id}`}>{name}</a>
                </th>
                <td>{email}</td>
                <td>{roles.map((one) => word(`role.${one}`)).join(", ")}</td>
                <td>{t(`states.${state}`)}</td>
                <td>{t(secondFactor ? "yes" : "no")}</td>
                <td>{lastSignedInAt ? format.dateTime(lastSignedInAt, { dateStyle: "medium", timeStyle: "short" }) : t("never")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{t("invite")}</h2>
      <LinkForm
        action={inviteMember}
        words={{ submit: t("submit"), sending: t("sending"), sent: t("invited.sent"), failed: t("invited.failed"), off: t("invited.off") }}
        sentences={useFormSentences()}
        origin={origin}
      >
        <TextField name="name" label={t("name")} autoComplete="off" required />
        <TextField name="email" type="email" label={t("email")} autoComplete="off" required />
        <CheckBoxes name="roles" legend={t("roles")} choices={useRoleChoices()} />
      </LinkForm>
    </div>
  );
}
