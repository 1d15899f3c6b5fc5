import type { Address } from "./address";
import type { Profile, ProfileShapes } from "./profile";

/** Kinds of pages, each a space of names of its own. */
const SPACES: Readonly<Record<string, string | undefined>> = {
  company: "company",
  organization: "company",
  showcase: "showcase",
  school: "school",
  edu: "school",
  in: "in",
  pub: "in",
};
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._&'’-]*$/u;

/** linkedin.com: a bare handle is taken for a company page, as authorities have. */
export const linkedinShapes: ProfileShapes = {
  fromAddress({ host, segments }: Address): Profile | null {
    const space = host === "lnkd.in" ? undefined : SPACES[segments[0] ?? ""];
    return space === undefined ? null : inSpace(space, segments[1] ?? "");
  },
  fromHandle(handle: string): Profile | null {
    const [, prefix = "company", name = handle] = /^([a-z]+)\/(.+)$/.exec(handle) ?? [];
    const space = SPACES[prefix];
    return space === undefined ? null : inSpace(space, name);
  },
};

function inSpace(space: string, name: string): Profile | null {
  if (!NAME.test(name)) return null;
  return {
    handle: name,
    handleKey: `${space}/${name.toLowerCase()}`,
    url: `https://www.linkedin.com/${space}/${encodeURIComponent(name)}/`,
  };
}
