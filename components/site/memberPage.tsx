import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { MemberBar } from "@/components/member/MemberBar";
import type { Member } from "@/lib/data/member/member";
import { currentMember, lacksSecondFactor, requireAllowed } from "@/lib/gate/currentMember";
import type { PermissionName } from "@/lib/gate/permissions";
import { type AskedPage, publicPage } from "./publicPage";
import { withQuery } from "./withQuery";

type AskedByMember<Params> = AskedPage<Params> & { member: Member };

interface MemberPage<Params, Data> {
  /** What one must be allowed to see it. */
  permission: PermissionName;
  path: (params: Params) => string;
  title: (data: Data) => Promise<string>;
  read: (asked: AskedByMember<Params>) => Promise<Data>;
  view: (data: Data, asked: AskedByMember<Params>) => ReactNode;
}

/** A page for those who are signed in: session → may they? → one read → a view. Others are sent to sign in, or told why not. */
export function memberPage<Data, Params extends object = Record<never, never>>(page: MemberPage<Params, Data>) {
  return publicPage<{ member: Member; data: Data }, Params>({
    path: page.path,
    read: async (asked) => {
      const member = await currentMember();
      if (member === null) redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(withQuery(page.path(asked.params), asked.query))}`);
      requireAllowed(member, page.permission);
      if (await lacksSecondFactor(member, page.permission)) redirect("/mon-compte");
      return { member, data: await page.read({ ...asked, member }) };
    },
    metadata: async ({ data }): Promise<Metadata> => ({ title: await page.title(data), robots: { index: false } }),
    view: ({ member, data }, asked) => (
      <>
        <MemberBar member={member} />
        {page.view(data, { ...asked, member })}
      </>
    ),
  });
}
