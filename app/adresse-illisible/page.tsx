import { publicPage } from "@/components/site/publicPage";
import { ExpectedError } from "@/lib/platform/errors";

/** Where the proxy sends an address that cannot be decoded. */
const page = publicPage<never>({
  path: () => "/",
  read: async () => {
    throw new ExpectedError("malformed-address");
  },
  metadata: async () => ({}),
  view: () => null,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
