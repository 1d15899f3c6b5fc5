import { useTranslations } from "next-intl";
import { TerritoryField } from "@/components/account/TerritoryField";
import { useTerritoryFieldTexts } from "@/components/account/useAccountWords";
import { LinkForm } from "@/components/member/LinkForm";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { addKnownJuror } from "@/lib/actions/award/addKnownJuror";
import { inviteJuror } from "@/lib/actions/award/inviteJuror";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { JuryRoom } from "@/lib/data/award/readJury";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  others: JuryRoom["others"];
  /** That was looked at just before. */
  employer: string;
  origin: string;
}

/** Bring a member into the jury, or somebody who is none yet: by e-mail, or a link to pass on. */
export function AddJurorForms({ award, others, employer, origin }: Props) {
  const t = useTranslations("awardAdmin.jury");
  const invited = useTranslations("members.invited");
  const sentences = useAwardSentences();
  const texts = useTerritoryFieldTexts();
  const id = <input type="hidden" name="awardId" value={award.id} />;
  // Asked for again with another employer, the field begins with that.
  const field = (
    <TerritoryField key={employer} name="employer" label={t("employer")} hint={t("employerHint")} value={employer} texts={texts} />
  );
  return (
    <>
      <section className="register-part" id="inviter">
        <h2>{t("invite")}</h2>
        <p>{t("inviteText")}</p>
        <LinkForm
          action={inviteJuror}
          words={{ submit: t("doInvite"), sending: t("sending"), sent: invited("sent"), failed: invited("failed"), off: invited("off") }}
          sentences={sentences}
          origin={origin}
        >
          {id}
          <TextField name="name" label={t("name")} autoComplete="off" required maxLength={200} />
          <TextField name="email" type="email" label={t("email")} autoComplete="off" required maxLength={200} />
          {field}
        </LinkForm>
      </section>
      {others.length > 0 && (
        <section className="register-part" id="ajouter">
          <h2>{t("add")}</h2>
          <p>{t("addText")}</p>
          <ActionForm action={addKnownJuror} submit={t("doAdd")} sending={t("sending")} doneText={t("added")} sentences={sentences}>
            {id}
            <ChoiceField
              name="memberId"
              label={t("member")}
              chosen={String(others[0]?.id)}
              choices={others.map((one) => ({ value: String(one.id), label: one.juror ? t("wasJuror", { name: one.name }) : one.name }))}
            />
            {field}
            <LongTextField name="reason" label={t("employerReason")} hint={t("employerReasonHint")} rows={2} />
          </ActionForm>
        </section>
      )}
    </>
  );
}
