import { useTranslations } from "next-intl";
import { ROLES } from "@/lib/domain/member/role";

/** Every role to be ticked, with what it may. */
export function useRoleChoices(): { value: string; label: string; hint: string }[] {
  const word = useTranslations("vocabulary");
  return ROLES.map((value) => ({ value, label: word(`role.${value}`), hint: word(`roleMay.${value}`) }));
}
