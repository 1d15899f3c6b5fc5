import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInView } from "@/components/member/SignInView";
import { publicPage } from "@/components/site/publicPage";
import { awaitedPath } from "@/lib/gate/awaitedPath";
import { csrfToken } from "@/lib/gate/csrfToken";
import { FIRST_ROOM } from "@/lib/gate/firstRoom";
import { identityProviderName } from "@/lib/gate/identityProvider";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { HERE, pathWithin } from "@/lib/gate/pathWithin";

const page = publicPage({
  path: () => "/connexion",
  read: async ({ query }) => {
    const asked = lastOf(query, "callbackUrl");
    const token = await csrfToken();
    // The route sets the cookie that the form needs, and comes back here with the address asked for.
    if (token === null && asked === "") redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(FIRST_ROOM)}`);
    const error = query.get("error");
    const to = asked === "" ? (error !== null && (await awaitedPath())) || FIRST_ROOM : pathWithin(asked);
    return {
      provider: identityProviderName(),
      csrfToken: token,
      to,
      error,
      done: new URL(to, HERE).searchParams.get("fait"),
    };
  },
  metadata: async () => ({ title: (await getTranslations("signIn"))("title"), robots: { index: false } }),
  view: (found) => <SignInView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
