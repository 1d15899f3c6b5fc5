import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { LEAGUES, type League } from "@/lib/domain/territory/league";

/** What a category is called, what it rewards, and whether it is of a league or of a theme. */
export function CategoryFields({ name, description, league }: { name: string; description: string; league: League | null }) {
  const t = useTranslations("awardAdmin.categories");
  const word = useTranslations("vocabulary.league");
  return (
    <>
      <TextField name="name" label={t("name")} defaultValue={name} required maxLength={120} autoComplete="off" />
      <LongTextField name="description" label={t("description")} hint={t("descriptionHint")} defaultValue={description} />
      <ChoiceField
        name="league"
        label={t("of")}
        hint={t("ofHint")}
        chosen={league ?? ""}
        choices={[
          { value: "", label: t("ofTheme") },
          ...LEAGUES.map((value) => ({ value, label: t("ofLeague", { league: word(value) }) })),
        ]}
      />
    </>
  );
}
