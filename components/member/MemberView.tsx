import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { TextField } from "@/components/ui/TextField";
import { changeMember } from "@/lib/actions/member/changeMember";
import type { ListedMember } from "@/lib/data/member/listMembers";
import { MemberAccess } from "./MemberAccess";
import { useFormSentences } from "./useFormSentences";
import { useRoleChoices } from "./useRoleChoices";

/** One member, as an administrator manages them. */
export function MemberView({ shown, own, origin }: { shown: ListedMember; own: boolean; origin: string }) {
  const t = useTranslations("member");
  const format = useFormatter();
  const { id, name, email, roles, state, secondFactor, lastSignedInAt } = shown;
  const seen = lastSignedInAt ? format.dateTime(lastSignedInAt, { dateStyle: "long", timeStyle: "short" }) : "";
  return (
    <div className="page page-narrow">
      <p>
        <a href="/administration/membres">{t("back")}</a>
      </p>
      <h1>{name}</h1>
      <p className="standfirst">
        {email}. {t(`state.${state}`, { seen, since: seen === "" ? "never" : "seen" })} {t(secondFactor ? "withSecondFactor" : "without")}
      </p>
      <h2>{t("identity")}</h2>
      <ActionForm action={changeMember} submit={t("save")} sending={t("sending")} sentences={useFormSentences()} doneText={t("saved")}>
        <input type="hidden" name="memberId" value={id} />
        <TextField name="name" label={t("name")} defaultValue={name} autoComplete="off" required />
        <CheckBoxes name="roles" legend={t("roles")} choices={useRoleChoices()} chosen={roles} />
      </ActionForm>
      <MemberAccess shown={shown} own={own} origin={origin} />
      <p>
        <a href={`/administration/journal?subject=member&id=${id}`}>{t("journal")}</a>
      </p>
    </div>
  );
}
