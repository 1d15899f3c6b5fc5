import { useLocale, useTranslations } from "next-intl";
import { left } from "@/components/entry/countsOf";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { addAccounts } from "@/lib/actions/campaign/addAccounts";
import { changeCampaign } from "@/lib/actions/campaign/changeCampaign";
import { closeCampaign } from "@/lib/actions/campaign/closeCampaign";
import { deleteCampaign } from "@/lib/actions/campaign/deleteCampaign";
import { reassignAccounts } from "@/lib/actions/campaign/reassignAccounts";
import { reopenCampaign } from "@/lib/actions/campaign/reopenCampaign";
import { surveyTerritoriesOf } from "@/lib/actions/campaign/surveyTerritoriesOf";
import { takeBackSurveysOf } from "@/lib/actions/campaign/takeBackSurveysOf";
import type { CampaignDetail } from "@/lib/data/campaign/readCampaign";
import type { CampaignSurvey } from "@/lib/data/campaign/surveyCampaign";
import type { ListedMember } from "@/lib/data/member/listMembers";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { CountForm } from "./CountForm";

interface Props {
  campaign: CampaignDetail;
  /** Accounts that it means and does not have. */
  missing: number;
  /** Who can read accounts. */
  readers: readonly ListedMember[];
  survey: CampaignSurvey;
}

/** What an editor changes of a campaign once it has begun: its people, its accounts, its days, whether it takes figures. */
export function OrganisationView({ campaign, missing, readers, survey }: Props) {
  const t = useTranslations("organisation");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const sentences = useFormSentences();
  const id = <input type="hidden" name="campaignId" value={campaign.id} />;
  const common = { sending: t("sending"), sentences };
  const nameOf = (one: CampaignDetail["byMember"][number]) => t("share", { name: one.name ?? t("nobody"), count: left(one) });
  return (
    <div className="page page-narrow">
      <p>
        <a href={`/saisie/campagnes/${campaign.id}`}>{campaign.title}</a>
      </p>
      <h1>{t("title")}</h1>
      <section className="register-part">
        <h2>{t("people")}</h2>
        <p>{t("peopleText")}</p>
        <CountForm {...common} action={reassignAccounts} submit={t("reassign")} words={{ none: t("reassigned0"), some: t("reassigned") }}>
          {id}
          <ChoiceField
            name="from"
            label={t("from")}
            chosen="everybody"
            choices={[
              { value: "everybody", label: t("share", { name: t("everybody"), count: left(campaign) }) },
              ...campaign.byMember.map((one) => ({ value: String(one.memberId ?? "nobody"), label: nameOf(one) })),
            ]}
          />
          <CheckBoxes name="to" legend={t("to")} choices={readers.map((one) => ({ value: String(one.id), label: one.name }))} />
        </CountForm>
      </section>
      <section className="register-part">
        <h2>{t("accounts")}</h2>
        <p>{t("missing", { count: missing })}</p>
        <ActionForm {...common} action={addAccounts} submit={t("add")} open={missing > 0} doneText={t("added")}>
          {id}
        </ActionForm>
      </section>
      <section className="register-part">
        <h2>{t("days")}</h2>
        <ActionForm {...common} action={changeCampaign} submit={t("change")} doneText={t("changed")}>
          {id}
          <TextField name="referenceOn" type="date" label={t("referenceOn")} defaultValue={campaign.referenceOn} required />
          <TextField name="opensOn" type="date" label={t("opensOn")} hint={t("daysHint")} defaultValue={campaign.opensOn} required />
          <TextField name="closesOn" type="date" label={t("closesOn")} defaultValue={campaign.closesOn} required />
        </ActionForm>
      </section>
      <section className="register-part">
        <h2>{t("survey")}</h2>
        {survey.missing.length === 0 ? (
          <p>{t("surveyText")}</p>
        ) : (
          <p>{t("surveyMissing", { networks: survey.missing.map((network) => words(`network.${network}`)).join(", ") })}</p>
        )}
        {survey.missing.length === 0 && <p>{t("surveyed", { count: survey.territories })}</p>}
        <CountForm
          {...common}
          action={surveyTerritoriesOf}
          open={survey.missing.length === 0}
          submit={t("doSurvey")}
          words={{ none: t("surveyNone"), some: t("surveySome") }}
        >
          {id}
        </CountForm>
        <CountForm
          {...common}
          action={takeBackSurveysOf}
          open={survey.territories > 0}
          submit={t("takeBackSurvey")}
          words={{ none: t("takenBackNone"), some: t("takenBackSome") }}
        >
          {id}
        </CountForm>
      </section>
      <section className="register-part">
        <h2>{campaign.closedAt === null ? t("close") : t("reopen")}</h2>
        {campaign.closedAt === null ? (
          <>
            <p>{t("closeText")}</p>
            <ActionForm {...common} key="close" action={closeCampaign} submit={t("close")}>
              {id}
            </ActionForm>
          </>
        ) : (
          <>
            <p>{t("closedSince", { day: formatDay(parisDay(campaign.closedAt), "day", locale) })}</p>
            <ActionForm {...common} key="reopen" action={reopenCampaign} submit={t("reopen")}>
              {id}
            </ActionForm>
          </>
        )}
      </section>
      <section className="register-part">
        <h2>{t("delete")}</h2>
        <p>{t("deleteText")}</p>
        <details>
          <summary>{t("deleteAsk", { title: campaign.title })}</summary>
          <ActionForm {...common} action={deleteCampaign} submit={t("doDelete")}>
            {id}
          </ActionForm>
        </details>
      </section>
    </div>
  );
}
