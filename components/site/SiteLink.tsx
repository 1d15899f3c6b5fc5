import type { ComponentProps } from "react";
import { useSiteAddress } from "./useSiteAddress";

/** A link to a page of the site, by its French address: on an English page it leads to the English one. */
export function SiteLink({ href, ...others }: ComponentProps<"a"> & { href: string }) {
  return <a {...others} href={useSiteAddress()(href)} />;
}
