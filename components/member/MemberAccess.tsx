import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TextField } from "@/components/ui/TextField";
import { disableMember } from "@/lib/actions/member/disableMember";
import { enableMember } from "@/lib/actions/member/enableMember";
import { endMemberSessions } from "@/lib/actions/member/endMemberSessions";
import { giveMemberEmailLink } from "@/lib/actions/member/giveMemberEmailLink";
import { giveMemberLink } from "@/lib/actions/member/giveMemberLink";
import { removeMemberSecondFactor } from "@/lib/actions/member/removeMemberSecondFactor";
import type { ListedMember } from "@/lib/data/member/listMembers";
import { LinkForm } from "./LinkForm";
import { useFormSentences } from "./useFormSentences";

/** How a member gets in, or does not. */
export function MemberAccess({ shown, own, origin }: { shown: ListedMember; own: boolean; origin: string }) {
  const t = useTranslations("member");
  const sentences = useFormSentences();
  const whose = <input type="hidden" name="memberId" value={shown.id} />;
  const password = <TextField name="password" type="password" label={t("yourPassword")} autoComplete="current-password" required />;
  const common = { sending: t("sending"), sentences };
  const mail = { sending: t("sending"), sent: t("link.sent"), failed: t("link.failed"), off: t("link.off") };
  if (shown.state === "disabled") {
    return (
      <>
        <h2>{t("access")}</h2>
        <ActionForm action={enableMember} submit={t("enable")} {...common}>
          {whose}
        </ActionForm>
      </>
    );
  }
  const invited = shown.state === "invited";
  return (
    <>
      <h2>{t("access")}</h2>
      {shown.resetAskedAt && <p className="form-said">{t("asked")}</p>}
      <LinkForm
        action={giveMemberLink}
        words={{ ...mail, submit: t(invited ? "link.invite" : "link.reset") }}
        sentences={sentences}
        origin={origin}
      >
        {whose}
        {password}
      </LinkForm>
      {!invited && (
        <ActionForm action={endMemberSessions} submit={t("endSessions")} doneText={t("sessionsEnded")} {...common}>
          {whose}
        </ActionForm>
      )}
      {shown.secondFactor && !own && (
        <ActionForm action={removeMemberSecondFactor} submit={t("removeSecondFactor")} {...common}>
          {whose}
          {password}
        </ActionForm>
      )}
      <ActionForm action={disableMember} submit={t("disable")} {...common}>
        {whose}
      </ActionForm>
      <h2>{t("address")}</h2>
      <p className="measure">{t("addressText")}</p>
      <LinkForm action={giveMemberEmailLink} words={{ ...mail, submit: t("link.address") }} sentences={sentences} origin={origin}>
        {whose}
        <TextField name="email" type="email" label={t("newAddress")} autoComplete="off" required />
        {password}
      </LinkForm>
    </>
  );
}
