import { useLocale } from "next-intl";
import { localAddress } from "@/lib/platform/localAddress";

/** Makes of the French address of a page the one in the language that is read: for forms, and scripts that go somewhere. */
export function useSiteAddress(): (address: string) => string {
  const locale = useLocale();
  return (address) => localAddress(address, locale);
}
