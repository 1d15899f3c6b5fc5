import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { createCampaign } from "@/lib/actions/campaign/createCampaign";
import type { ListedMember } from "@/lib/data/member/listMembers";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import type { TerritoryList } from "@/lib/data/territoryList/territoryList";
import { NETWORKS } from "@/lib/domain/account/network";
import { LEAGUES } from "@/lib/domain/territory/league";

interface Props {
  members: readonly ListedMember[];
  areas: readonly AreaFacts[];
  lists: readonly TerritoryList[];
}

/** The form of a new campaign: its days, what is read, and who reads it. */
export function NewCampaignView({ members, areas, lists }: Props) {
  const t = useTranslations("newCampaign");
  const network = useTranslations("vocabulary.network");
  const league = useTranslations("vocabulary.league");
  const sentences = useFormSentences();
  const regions = areas.filter(({ level }) => level === "region");
  return (
    <div className="page page-narrow">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <ActionForm action={createCampaign} submit={t("submit")} sending={t("sending")} sentences={sentences}>
        <TextField name="title" label={t("name")} hint={t("nameHint")} required maxLength={120} />
        <TextField name="referenceOn" type="date" label={t("referenceOn")} hint={t("referenceHint")} required />
        <TextField name="opensOn" type="date" label={t("opensOn")} required />
        <TextField name="closesOn" type="date" label={t("closesOn")} required />
        <CheckBoxes
          name="networks"
          legend={t("networks")}
          choices={NETWORKS.map((value) => ({ value, label: network(value) }))}
          chosen={["facebook"]}
        />
        <CheckBoxes name="leagues" legend={t("leagues")} choices={LEAGUES.map((value) => ({ value, label: league(value) }))} />
        <details>
          <summary>{t("someRegions")}</summary>
          <CheckBoxes name="regions" legend={t("regions")} choices={regions.map(({ code, name }) => ({ value: code, label: name }))} />
        </details>
        <ChoiceField
          name="list"
          label={t("list")}
          hint={t("listHint")}
          chosen=""
          choices={[{ value: "", label: t("noList") }, ...lists.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
        <TextField name="listName" label={t("listName")} maxLength={120} />
        <CheckBoxes name="members" legend={t("members")} choices={members.map(({ id, name }) => ({ value: String(id), label: name }))} />
      </ActionForm>
    </div>
  );
}
