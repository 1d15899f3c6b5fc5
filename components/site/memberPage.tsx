import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { MemberBar } from "@/components/member/MemberBar";
import type { Member } from "@/lib/data/member/member";
import { currentMember, lacksSecondFactor, requireAllowed, requireStanding } from "@/lib/gate/currentMember";
import type { Stood } from "@/lib/gate/memberRoute";
import { parisDay } from "@/lib/platform/clock";
import { type AskedPage, publicPage } from "./publicPage";
import { withQuery } from "./withQuery";

type AskedByMember<Params> = AskedPage<Params> & { member: Member };

type MemberPage<Params, Data> = Stood<AskedPage<Params>> & {
  path: (params: Params) => string;
  title: (data: Data) => Promise<string>;
  read: (asked: AskedByMember<Params>) => Promise<Data>;
  view: (data: Data, asked: AskedByMember<Params>) => ReactNode;
};

/** A page for those who are signed in: session → may they? → one read → a view. Others are sent to sign in, or told why not. */
export function memberPage<Data, Params extends object = Record<never, never>>(page: MemberPage<Params, Data>) {
  return publicPage<{ member: Member; data: Data }, Params>({
    path: page.path,
    read: async (asked) => {
      const member = await currentMember();
      if (member === null) redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(withQuery(page.path(asked.params), asked.query))}`);
      requireAllowed(member, page.permission);
      if (await lacksSecondFactor(member, page.permission)) redirect("/mon-compte");
      if (page.standing) {
        const standing = await page.standing(asked, { memberId: member.id, today: parisDay(new Date()), hold: false });
        requireStanding(member, page.permission, standing);
      }
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
