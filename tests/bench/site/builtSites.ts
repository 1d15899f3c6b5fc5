import { rmSync } from "node:fs";
import { buildPages } from "@/scripts/start/pagesBuild";
import type { BenchContext } from "../benchRow";
import { copyOfProject } from "./copyOfProject";

/** A page that does nothing but read its query string: what the server costs whatever it shows. */
export const EMPTY_PATH = "/page-vide";
const EMPTY_PAGE = `interface Props { searchParams: Promise<Record<string, string | string[] | undefined>> }
export default async function Empty({ searchParams }: Props) {
  return <p>{Object.keys(await searchParams).length}</p>;
}
`;

/** The least that Next sends: one layout, one page. */
const BARE_PAGES = {
  "app/layout.tsx": `import type { ReactNode } from "react";
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="fr"><body>{children}</body></html>;
}
`,
  "app/page.tsx": `export const dynamic = "force-dynamic";
export default function Page() {
  return <p>vide</p>;
}
`,
  // Asked for when it starts, to know that it serves.
  "app/api/health/route.ts": `export const GET = () => Response.json({ status: "ok" });
`,
  "next.config.ts": "export default {};\n",
};

let product: Promise<string> | undefined;
let bare: Promise<string> | undefined;

/** The product with one page more, built; once a run. @returns its folder */
export function buildProduct(context: BenchContext): Promise<string> {
  product ??= build(context, "the product with an empty page beside", () => copyOfProject({ [`app${EMPTY_PATH}/page.tsx`]: EMPTY_PAGE }));
  return product;
}

/** An application of the same Next with one empty page, built; once a run. @returns its folder */
export function buildBare(context: BenchContext): Promise<string> {
  const without = [
    "app",
    "components",
    "i18n",
    "lib",
    "messages",
    "public",
    "prisma",
    "scripts",
    "proxy.ts",
    "instrumentation.ts",
    "next.config.ts",
  ];
  bare ??= build(context, "an empty Next application", () => copyOfProject(BARE_PAGES, without));
  return bare;
}

async function build(context: BenchContext, what: string, copy: () => string): Promise<string> {
  context.say(`building ${what}`);
  const root = copy();
  context.atEnd(async () => rmSync(root, { recursive: true, force: true }));
  await buildPages(root);
  return root;
}
