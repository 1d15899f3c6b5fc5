import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { isInBoth, localAddress } from "@/lib/platform/localAddress";
import { translator } from "@/lib/platform/messages";
import { PATH_HEADER } from "@/lib/platform/requestHeaders";
import { LanguageAnchor } from "./LanguageAnchor";

/** In a list of links: the same page in the other language, by the name that its own readers give it. Nothing where there is none. */
export async function LanguageLink() {
  const other = (await getLocale()) === "fr" ? "en" : "fr";
  const path = (await headers()).get(PATH_HEADER);
  if (path === null || !isInBoth(path)) return null;
  return (
    <li>
      <LanguageAnchor href={localAddress(path, other)} to={other}>
        {translator(other, "site")("language")}
      </LanguageAnchor>
    </li>
  );
}
