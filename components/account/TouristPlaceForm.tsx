import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { markTouristPlace } from "@/lib/actions/territory/markTouristPlace";
import type { Level } from "@/lib/domain/territory/level";

/** Whether a territory lives by tourism, as those who keep its accounts say. */
export function TouristPlaceForm({ level, code, touristPlace }: { level: Level; code: string; touristPlace: boolean }) {
  const t = useTranslations("register.tourist");
  return (
    <ActionForm action={markTouristPlace} submit={t("submit")} sending={t("sending")} sentences={useFormSentences()} doneText={t("done")}>
      <input type="hidden" name="level" value={level} />
      <input type="hidden" name="code" value={code} />
      <TickField key={String(touristPlace)} name="touristPlace" label={t("label")} hint={t("hint")} ticked={touristPlace} />
    </ActionForm>
  );
}
